package org.luyumarket.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** The random secrets of one data folder, made once and readable by their owner only. */
final class Secrets {

    private static final int BYTES = 32;

    private final Properties values;

    private Secrets(Properties values) {
        this.values = values;
    }

    static Secrets of(DataFolder folder) {
        Path file = folder.path().resolve("secrets.properties");
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            return read(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String serverPassword() {
        return values.getProperty("server-password");
    }

    String tokenSecret() {
        return values.getProperty("token-secret");
    }

    String fieldKeys() {
        return values.getProperty("field-keys");
    }

    private static Secrets read(Path file) throws IOException {
        Properties values = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            values.load(in);
        }
        return new Secrets(values);
    }

    /** Written aside and moved, so that a crash leaves either no file or a whole one. */
    private static void create(Path file) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (OutputStream out = Files.newOutputStream(fresh)) {
            generate().store(out, "Losing this file loses the encrypted names, phones and addresses beside it.");
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Properties generate() {
        Properties values = new Properties();
        values.setProperty("server-password", random(Base64.getUrlEncoder().withoutPadding()));
        values.setProperty("token-secret", random(Base64.getEncoder()));
        values.setProperty("field-keys", "k1:" + random(Base64.getEncoder()));
        return values;
    }

    private static String random(Base64.Encoder encoder) {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return encoder.encodeToString(bytes);
    }
}
