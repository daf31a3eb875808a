package org.luyumarket.platform.web;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.stereotype.Component;

/** Leaves the machinery that describes the interface until somebody asks for the description, so that the shop opens sooner. */
@Component
class LateOpenApi implements BeanFactoryPostProcessor {

    private static final String SPRINGDOC = "org.springdoc.";
    private static final String DESCRIPTION = "openApiResource";

    /** What teaches springdoc, as it is made, to look into a Mono and past whoever is logged in; nothing asks for it by itself. */
    private static final String[] GROUNDWORK = {
        "modelConverterRegistrar", "org.springdoc.core.configuration.SpringDocSecurityConfiguration"
    };

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        for (String name : beans.getBeanDefinitionNames()) {
            BeanDefinition definition = beans.getBeanDefinition(name);
            if (comesFrom(definition.getBeanClassName()) || comesFrom(definition.getFactoryBeanName())) {
                definition.setLazyInit(true);
            }
        }
        if (beans.containsBeanDefinition(DESCRIPTION)) {
            beans.getBeanDefinition(DESCRIPTION).setDependsOn(GROUNDWORK);
        }
    }

    private static boolean comesFrom(@Nullable String type) {
        return type != null && type.startsWith(SPRINGDOC);
    }
}
