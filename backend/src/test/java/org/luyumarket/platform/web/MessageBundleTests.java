package org.luyumarket.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class MessageBundleTests {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    static List<Resource> chineseBundles() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties"))
                .filter(bundle -> !String.valueOf(bundle.getFilename()).endsWith("_en.properties"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("chineseBundles")
    void everyTextIsThereInBothLanguages(Resource chinese) throws IOException {
        Resource english =
                chinese.createRelative(String.valueOf(chinese.getFilename()).replace(".properties", "_en.properties"));

        assertThat(texts(english).keySet()).isEqualTo(texts(chinese).keySet());
    }

    /** One would be shown where the other was meant. */
    @Test
    void noTextIsSaidTwice() throws IOException {
        List<String> keys = new ArrayList<>();
        for (Resource bundle : chineseBundles()) {
            keys.addAll(texts(bundle).keySet());
        }

        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void aTextWithPlaceholdersDoublesItsApostrophes() throws IOException {
        for (Resource bundle :
                new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties")) {
            assertThat(texts(bundle).values().stream()
                            .filter(text -> PLACEHOLDER.matcher(text).find()))
                    .as(bundle.getFilename())
                    .allSatisfy(text -> {
                        assertThat(text).doesNotContainPattern(LONE_APOSTROPHE);
                        assertThat(new MessageFormat(text).format(new Object[] {"1", "2", "3"}))
                                .isNotEmpty();
                    });
        }
    }

    private static Map<String, String> texts(Resource bundle) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts.stringPropertyNames().stream()
                .collect(java.util.stream.Collectors.toMap(key -> key, texts::getProperty));
    }
}
