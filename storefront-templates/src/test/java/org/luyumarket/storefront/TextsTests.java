package org.luyumarket.storefront;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TextsTests {

    private static final Texts CHINESE = Texts.of(Locale.SIMPLIFIED_CHINESE);
    private static final Texts ENGLISH = Texts.of(Locale.ENGLISH);

    private static final Pattern USE = Pattern.compile("\\.(text|get)\\(\"([\\w.-]+)\"[,)]");
    private static final Pattern COUNTED_USE = Pattern.compile("\\.count\\(\"([\\w.-]+)\"[,)]");

    @Test
    void everyTextExistsInBothLanguages() {
        assertThat(ENGLISH.keys()).containsExactlyInAnyOrderElementsOf(CHINESE.keys());
    }

    @Test
    void everyKeyATemplateUsesExists() throws IOException {
        assertThat(CHINESE.keys()).containsAll(keysUsedInTemplates());
    }

    @Test
    void bothLanguagesFillInTheSameValues() {
        for (var key : CHINESE.keys()) {
            for (var hole : List.of("{0}", "{1}", "{2}")) {
                if (!key.endsWith(".one")) {
                    assertThat(ENGLISH.get(key).contains(hole))
                            .as(key + " has " + hole)
                            .isEqualTo(CHINESE.get(key).contains(hole));
                }
            }
        }
    }

    @Test
    void aTextIsFilledWithItsValuesAsTheyAre() {
        assertThat(ENGLISH.get("county.partner", "Binzhou {1} <b>")).isEqualTo("paired with Binzhou {1} <b>");
    }

    @Test
    void oneIsSaidDifferentlyFromManyWhereTheLanguageAsksForIt() {
        assertThat(ENGLISH.count("list.total", 1)).isEqualTo("1 product");
        assertThat(ENGLISH.count("list.total", 2)).isEqualTo("2 products");
    }

    @Test
    void whoeverDoesNotAskForEnglishIsSpokenToInChinese() {
        assertThat(Texts.of(Locale.UK).language()).isEqualTo("en");
        assertThat(Texts.of(Locale.JAPAN).language()).isEqualTo("zh-CN");
    }

    @Test
    void aMissingTextIsADefect() {
        assertThatThrownBy(() -> CHINESE.get("no.such.text")).isInstanceOf(MissingResourceException.class);
    }

    private static List<String> keysUsedInTemplates() throws IOException {
        var keys = new ArrayList<String>();
        try (var files = Files.walk(Path.of("src/main/jte"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var template = Files.readString(file);
                USE.matcher(template).results().forEach(use -> keys.add(use.group(2)));
                COUNTED_USE.matcher(template).results().forEach(use -> {
                    keys.add(use.group(1) + ".one");
                    keys.add(use.group(1) + ".other");
                });
            }
        }
        return keys;
    }
}
