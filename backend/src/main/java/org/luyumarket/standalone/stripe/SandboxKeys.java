package org.luyumarket.standalone.stripe;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** The sandbox's keys, recognisable as such, and the port where browsers found its pages last; all kept with its data. */
record SandboxKeys(String secretKey, String webhookSecret, int port) {

    static final String SECRET_KEY_PREFIX = "sk_sandbox_";
    static final String WEBHOOK_SECRET_PREFIX = "whsec_sandbox_";

    private static final int KEY_BYTES = 24;

    static SandboxKeys of(Path file) throws IOException {
        return Files.exists(file)
                ? read(file)
                : new SandboxKeys(random(SECRET_KEY_PREFIX), random(WEBHOOK_SECRET_PREFIX), 0);
    }

    SandboxKeys on(int newPort) {
        return new SandboxKeys(secretKey, webhookSecret, newPort);
    }

    /** Written aside and moved, so that a crash leaves either no file or a whole one. */
    void write(Path file) throws IOException {
        Properties values = new Properties();
        values.setProperty("secret-key", secretKey);
        values.setProperty("webhook-secret", webhookSecret);
        values.setProperty("port", Integer.toString(port));
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (OutputStream out = Files.newOutputStream(fresh)) {
            values.store(out, "Keys of the Stripe sandbox; good for nothing else");
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static SandboxKeys read(Path file) throws IOException {
        Properties values = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            values.load(in);
        }
        return new SandboxKeys(
                values.getProperty("secret-key"),
                values.getProperty("webhook-secret"),
                Integer.parseInt(values.getProperty("port")));
    }

    private static String random(String prefix) {
        byte[] bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return prefix + HexFormat.of().formatHex(bytes);
    }
}
