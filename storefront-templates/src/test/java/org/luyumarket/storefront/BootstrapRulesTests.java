package org.luyumarket.storefront;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BootstrapRulesTests {

    private static final Path TEMPLATES = Path.of("src/main/jte");

    /** A value may hold an expression, and that one quotes of its own. */
    private static final Pattern CLASSES = Pattern.compile("\\bclass=\"((?:\\$\\{[^}]*}|[^\"])*)\"");

    /** Of an expression only what it may yield, not what it calls. */
    private static final Pattern WORD = Pattern.compile("(?<![\\w.-])[A-Za-z][\\w-]*(?![\\w.(-])");

    @Test
    void theClassesOfBootstrapThatTemplatesNameAreTheOnesWhoseRulesAreKept() throws IOException {
        Set<String> named = new HashSet<>(BootstrapRules.classes(bootstrap()));
        named.retainAll(classesOfTemplates());

        assertThat(named).isEqualTo(BootstrapRules.CLASSES);
    }

    @Test
    void aRuleStaysWithTheSelectorsThatConcernOurPages() {
        assertThat(kept(".btn,.btn-group>.btn{color:red}")).isEqualTo(".btn{color:red}");
        assertThat(kept(".accordion .btn{color:red}")).isEmpty();
        assertThat(kept("[data-bs-theme=dark]{color:red}")).isEmpty();
        assertThat(kept("p{margin:0}")).isEqualTo("p{margin:0}");
        assertThat(kept(".btn:is(:hover,.active):not(.collapsed,p){top:0}")).isEmpty();
        assertThat(kept(".form-control:not(.dropdown,p){top:0}")).isEqualTo(".form-control:not(.dropdown,p){top:0}");
    }

    @Test
    void aConditionStaysWithWhatIsLeftInIt() {
        assertThat(kept("@media print{.btn{top:0}.modal{top:1px}}p{top:0}"))
                .isEqualTo("@media print{.btn{top:0}}p{top:0}");
        assertThat(kept("@media print{.modal{top:1px}}")).isEmpty();
        assertThat(kept("@keyframes turning{to{top:0}}")).isEmpty();
    }

    @Test
    void theSheetIsSmallAndSaysWhoseItIs() {
        String sheet = new String(Assets.styles(), UTF_8);

        assertThat(sheet.length()).isLessThan(80_000);
        assertThat(sheet).startsWith("@charset \"UTF-8\";/*!\n * Bootstrap").contains("Licensed under MIT");
        assertThat(sheet.chars().filter(letter -> letter == '{').count())
                .isEqualTo(sheet.chars().filter(letter -> letter == '}').count());
    }

    private static String kept(String rules) {
        return BootstrapRules.keptOf("/* licence */" + rules).substring("/* licence */".length());
    }

    private static Set<String> classesOfTemplates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> CLASSES.matcher(read(file)).results())
                    .flatMap(found -> WORD.matcher(found.group(1)).results())
                    .map(MatchResult::group)
                    .collect(Collectors.toSet());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String bootstrap() throws IOException {
        try (var sheet = BootstrapRulesTests.class.getResourceAsStream(Assets.BOOTSTRAP)) {
            return new String(sheet.readAllBytes(), UTF_8);
        }
    }
}
