package org.luyumarket.shopwindow;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short text that is the same for the same values on every machine, and in practice never for others. */
final class Fingerprint {

    private static final int BYTES = 8;

    private Fingerprint() {}

    static String of(Iterable<?> values) {
        return HexFormat.of().formatHex(digest(values), 0, BYTES);
    }

    /** The same as a number, which takes less room. */
    static long number(Iterable<?> values) {
        return ByteBuffer.wrap(digest(values)).getLong();
    }

    private static byte[] digest(Iterable<?> values) {
        MessageDigest digest = sha256();
        values.forEach(value -> digest.update(String.valueOf(value).getBytes(StandardCharsets.UTF_8)));
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
