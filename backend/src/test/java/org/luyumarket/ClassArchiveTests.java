package org.luyumarket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassArchiveTests {

    @TempDir
    private Path folder;

    private Path jar;

    @BeforeEach
    void aJar() throws IOException {
        jar = Files.writeString(folder.resolve("market.jar"), "classes");
    }

    @Test
    void theFirstRunWritesItAndTheNextReadsIt() throws IOException {
        ClassArchive archive = archive();
        Path unfinished = written(archive);

        archive.keepIfWhole(143);

        assertThat(unfinished).doesNotExist();
        assertThat(archive().options()).containsExactly("-XX:SharedArchiveFile=" + archive.file());
    }

    @Test
    void whatARehearsalLeftBesideTheJarIsReadFromTheFirstRunOn() throws IOException {
        ClassArchive rehearsed = ClassArchive.beside(jar);
        written(rehearsed);

        rehearsed.keepIfWhole(0);

        assertThat(archive().options()).containsExactly("-XX:SharedArchiveFile=" + rehearsed.file());
        assertThat(rehearsed.file()).hasParent(folder);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 137})
    void aRunThatWasRefusedOrKilledLeavesNone(int exitStatus) throws IOException {
        ClassArchive archive = archive();
        written(archive);

        archive.keepIfWhole(exitStatus);

        assertThat(archive.file()).doesNotExist();
    }

    @Test
    void anotherJarBeginsAnother() throws IOException {
        Path first = archive().file();

        Files.setLastModifiedTime(jar, FileTime.from(Instant.EPOCH));

        assertThat(archive().file()).isNotEqualTo(first);
    }

    @Test
    void nobodyElseMayWriteWhereClassesAreReadFrom() throws IOException {
        archive();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("data"))))
                .isEqualTo("rwx------");
    }

    private ClassArchive archive() throws IOException {
        return ClassArchive.of(jar, folder.resolve("data"));
    }

    private static Path written(ClassArchive archive) throws IOException {
        String option = archive.options().get(0);
        assertThat(option).startsWith("-XX:ArchiveClassesAtExit=");
        return Files.createFile(Path.of(option.substring(option.indexOf('=') + 1)));
    }
}
