package org.luyumarket.procurement;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.luyumarket.platform.State;

/** The states of a purchase as the code has them, and as the documents show them. */
class StateTablesTests {

    private static final String HEAD = """
            # The states of a purchase

            Drawn from the code by `StateTablesTests`, which fails where the two differ.

            """;

    private static final Path DOCUMENT = Path.of("docs", "procurement-states.md");
    private static final Path DRAWN = Path.of("target", "procurement-states.md");

    private static final List<Class<?>> MACHINES = new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.luyumarket.procurement")
                    .stream()
                    .filter(type -> type.isEnum() && type.isAssignableTo(State.class))
                    .sorted(Comparator.comparing(JavaClass::getName))
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    @Test
    void everyStateButTheFirstFollowsAnother() {
        assertThat(MACHINES).isNotEmpty().allSatisfy(machine -> {
            Set<String> followers = new TreeSet<>();
            states(machine).forEach(state -> followers.addAll(names(state.successors())));
            assertThat(followers)
                    .as(machine.getSimpleName())
                    .hasSizeGreaterThanOrEqualTo(states(machine).size() - 2);
        });
    }

    /** To draw it anew, copy {@code target/procurement-states.md} over the document. */
    @Test
    void theDocumentShowsTheStatesOfTheCode() throws IOException {
        String drawn = MACHINES.stream().map(StateTablesTests::draw).collect(joining("\n", HEAD, ""));
        Files.createDirectories(DRAWN.getParent());
        Files.writeString(DRAWN, drawn);

        assertThat(DOCUMENT).hasContent(drawn);
    }

    private static String draw(Class<?> machine) {
        String rows = states(machine).stream()
                .map(state -> "| `" + state + "` | " + followers(state) + " |\n")
                .collect(joining());
        return "## " + machine.getSimpleName() + "\n\n| state | may become |\n|---|---|\n" + rows;
    }

    private static String followers(State<?> state) {
        return state.successors().isEmpty()
                ? "final"
                : names(state.successors()).stream()
                        .map(name -> "`" + name + "`")
                        .collect(joining(", "));
    }

    private static List<String> names(Collection<?> states) {
        return states.stream().map(Object::toString).toList();
    }

    private static List<State<?>> states(Class<?> machine) {
        return Arrays.stream(machine.getEnumConstants())
                .<State<?>>map(state -> (State<?>) state)
                .toList();
    }
}
