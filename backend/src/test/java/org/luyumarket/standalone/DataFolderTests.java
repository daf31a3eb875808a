package org.luyumarket.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTests {

    @TempDir
    private Path temporary;

    @Test
    void aFolderInUseIsRefusedByName() {
        Path path = temporary.resolve("data");
        try (DataFolder first = DataFolder.open(path)) {
            assertThatExceptionOfType(StartRefused.class)
                    .isThrownBy(() -> DataFolder.open(first.path()))
                    .withMessage(
                            "Another instance (process %s) is already running on the data in %s.",
                            ProcessHandle.current().pid(), path);
        }
    }

    @Test
    void aFolderGivenFreeIsOpenedAgain() {
        DataFolder.open(temporary).close();

        DataFolder.open(temporary).close();
    }

    @Test
    void aPathThatIsNoFolderIsRefused() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));

        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> DataFolder.open(file))
                .withMessageContaining(file + " cannot be used");
    }

    @Test
    void whatItHoldsIsForItsOwnerOnly() throws IOException {
        try (DataFolder folder = DataFolder.open(temporary.resolve("data"))) {
            assertThat(Files.getPosixFilePermissions(folder.path()))
                    .isEqualTo(PosixFilePermissions.fromString("rwx------"));
        }
    }
}
