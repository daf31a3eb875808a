package org.luyumarket.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTests {

    @TempDir
    private Path temporary;

    @Test
    void secretsStayTheSameAcrossRestarts() {
        Secrets first = made();

        Secrets second = made();

        assertThat(second.serverPassword()).isEqualTo(first.serverPassword());
        assertThat(second.tokenSecret()).isEqualTo(first.tokenSecret());
        assertThat(second.fieldKeys()).isEqualTo(first.fieldKeys());
        assertThat(second.fingerprintSecret()).isEqualTo(first.fingerprintSecret());
    }

    @Test
    void fingerprintsOfAFolderFromBeforeTheirSecretStayTheSameAndNeedTheirOldKeyNoMore() throws IOException {
        Files.writeString(
                temporary.resolve("secrets.properties"),
                "field-keys=k2:c2Vjb25kIGtleSBvZiAzMiBieXRlcyBmb3IgdGVzdCE=,k1:Zmlyc3Qga2V5IG9mIDMyIGJ5dGVzIGZvciB0ZXN0cyE=");

        Secrets completed = made();

        assertThat(completed.fingerprintSecret()).isEqualTo("OGjFiHGHRK3WHHEuJ+kXovpyrTD4okuqzb9CWdfwSgQ=");
        assertThat(Files.readString(temporary.resolve("secrets.properties"))).contains("fingerprint-secret=");
        assertThat(made().fingerprintSecret()).isEqualTo(completed.fingerprintSecret());
    }

    @Test
    void onlyTheOwnerMayReadThem() throws IOException {
        made();

        assertThat(Files.getPosixFilePermissions(temporary.resolve("secrets.properties")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void aFieldKeyHasAName() {
        String[] nameAndKey = made().fieldKeys().split(":", 2);

        assertThat(nameAndKey[0]).isEqualTo("k1");
        assertThat(Base64.getDecoder().decode(nameAndKey[1])).hasSize(32);
    }

    private Secrets made() {
        try (DataFolder folder = DataFolder.open(temporary)) {
            return Secrets.of(folder, "");
        }
    }
}
