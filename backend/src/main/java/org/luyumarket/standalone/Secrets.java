package org.luyumarket.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The random secrets of one data folder, made once and readable by their owner only. */
final class Secrets {

    private static final int BYTES = 32;
    private static final String MAC = "HmacSHA256";
    private static final String FINGERPRINT_SECRET = "fingerprint-secret";

    private final Properties values;

    private Secrets(Properties values) {
        this.values = values;
    }

    /** The field keys are those that were in use so far if they are not the folder's own; blank otherwise. */
    static Secrets of(DataFolder folder, String otherFieldKeys) {
        Path file = folder.path().resolve("secrets.properties");
        try {
            if (!Files.exists(file)) {
                write(generate(), file);
            }
            Secrets secrets = read(file);
            secrets.completeBy(otherFieldKeys, file);
            return secrets;
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

    String fingerprintSecret() {
        return values.getProperty(FINGERPRINT_SECRET);
    }

    /** A folder of the time when fingerprints had no secret of their own keeps the one that their field keys gave them. */
    private void completeBy(String otherFieldKeys, Path file) throws IOException {
        if (fingerprintSecret() == null) {
            String fieldKeys = otherFieldKeys.isBlank() ? fieldKeys() : otherFieldKeys;
            values.setProperty(FINGERPRINT_SECRET, ofOldest(fieldKeys));
            write(values, file);
        }
    }

    private static String ofOldest(String fieldKeys) {
        byte[] oldest = Base64.getDecoder()
                .decode(fieldKeys.substring(fieldKeys.lastIndexOf(':') + 1).strip());
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(oldest, MAC));
            return Base64.getEncoder().encodeToString(mac.doFinal("fingerprint".getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static Secrets read(Path file) throws IOException {
        Properties values = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            values.load(in);
        }
        return new Secrets(values);
    }

    /** Written aside and moved, so that a crash leaves the file as it was or whole. */
    private static void write(Properties values, Path file) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (OutputStream out = Files.newOutputStream(fresh)) {
            values.store(out, "Losing this file loses the encrypted names, phones and addresses beside it.");
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Properties generate() {
        Properties values = new Properties();
        values.setProperty("server-password", random(Base64.getUrlEncoder().withoutPadding()));
        values.setProperty("token-secret", random(Base64.getEncoder()));
        values.setProperty("field-keys", "k1:" + random(Base64.getEncoder()));
        values.setProperty(FINGERPRINT_SECRET, random(Base64.getEncoder()));
        return values;
    }

    private static String random(Base64.Encoder encoder) {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return encoder.encodeToString(bytes);
    }
}
