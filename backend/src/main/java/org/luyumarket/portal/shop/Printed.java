package org.luyumarket.portal.shop;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A page as bytes, and the tag that stands for exactly these. */
final class Printed {

    private static final int DIGITS = 24;

    private final byte[] bytes;
    private final String tag;

    Printed(byte[] bytes) {
        this.bytes = bytes;
        this.tag = '"' + HexFormat.of().formatHex(digest(bytes)).substring(0, DIGITS) + '"';
    }

    /** The bytes themselves, which nobody may change. */
    byte[] bytes() {
        return bytes;
    }

    String tag() {
        return tag;
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
