package org.luyumarket.shopwindow;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short text that is the same for the same values on every machine, and in practice never for others. */
final class Fingerprint {

    private static final int BYTES = 8;

    private Fingerprint() {}

    static String of(Object... values) {
        MessageDigest digest = sha256();
        for (Object value : values) {
            digest.update(value.toString().getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
