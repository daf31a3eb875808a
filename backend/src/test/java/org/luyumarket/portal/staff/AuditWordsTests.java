package org.luyumarket.portal.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.luyumarket.storefront.Texts;

class AuditWordsTests {

    private static final Path SOURCES = Path.of("src/main/java/org/luyumarket");
    private static final Pattern VERB = Pattern.compile("\"([a-z][a-z-]*\\.(?!csv)[a-z][a-z-]*)\"");

    @Test
    void whateverIsAuditedHasWords() throws IOException {
        List<String> verbs = verbs();

        assertThat(verbs)
                .contains("order.shipped", "payout.drawn")
                .allSatisfy(verb -> assertThat(Texts.of(Locale.ENGLISH).find("desk.audit." + verb))
                        .as(verb)
                        .isPresent());
    }

    private static List<String> verbs() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith("Service.java"))
                    .map(AuditWordsTests::text)
                    .filter(text -> text.contains("new AuditedAction("))
                    .flatMap(text -> VERB.matcher(text).results().map(found -> found.group(1)))
                    .distinct()
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
