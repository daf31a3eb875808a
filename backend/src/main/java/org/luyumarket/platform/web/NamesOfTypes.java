package org.luyumarket.platform.web;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Describes types of one short name apart: each bears the name of its module, unless it begins with it anyway. */
@Component
@Lazy
@Order(Ordered.HIGHEST_PRECEDENCE) // the first that is registered is the last that is asked
class NamesOfTypes extends ModelResolver {

    NamesOfTypes(ObjectMapperProvider mappers) {
        super(mappers.jsonMapper(), new AfterModules());
    }

    /** {@code LineBody} of {@code org.luyumarket.ordering.web} is an {@code OrderingLineBody}. */
    static final class AfterModules extends TypeNameResolver {

        private static final String OURS = "org.luyumarket.";
        private static final List<String> OF_ALL = List.of("platform", "web");

        @Override
        protected String getNameOfClass(Class<?> type) {
            String name = type.getSimpleName();
            String module = module(type);
            return name.toLowerCase(Locale.ROOT).startsWith(module)
                    ? name
                    : module.substring(0, 1).toUpperCase(Locale.ROOT) + module.substring(1) + name;
        }

        /** Nothing for what belongs to all modules or to none. */
        private static String module(Class<?> type) {
            return Arrays.stream(type.getPackageName().replace(OURS, "").split("\\."))
                    .filter(part -> type.getName().startsWith(OURS) && !OF_ALL.contains(part))
                    .reduce("", (outer, inner) -> inner);
        }
    }
}
