package org.luyumarket.platform.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/**
 * The texts of all modules: {@code messages/<module>.properties} in Chinese, {@code <module>_en} beside it. All are read at
 * the start, because a request's thread must not wait for a file.
 */
@Component("messageSource")
class Messages extends AbstractMessageSource {

    private final Properties chinese = new Properties();
    private final Properties english = new Properties();

    Messages() throws IOException {
        for (Resource bundle :
                new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties")) {
            boolean inEnglish = String.valueOf(bundle.getFilename()).endsWith("_en.properties");
            PropertiesLoaderUtils.fillProperties(
                    inEnglish ? english : chinese, new EncodedResource(bundle, StandardCharsets.UTF_8));
        }
    }

    @Override
    protected @Nullable String resolveCodeWithoutArguments(String code, Locale language) {
        String text = inEnglish(language) ? english.getProperty(code) : null;
        return text != null ? text : chinese.getProperty(code);
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale language) {
        String text = resolveCodeWithoutArguments(code, language);
        return text == null ? null : new MessageFormat(text, language);
    }

    private static boolean inEnglish(Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
