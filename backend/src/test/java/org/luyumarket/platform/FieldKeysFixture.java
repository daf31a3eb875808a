package org.luyumarket.platform;

/** Keys as they are after a rotation. */
public final class FieldKeysFixture {

    public static final String CURRENT = "rotated";

    private static final String KEY = CURRENT + ":c2Vjb25kIGtleSBvZiAzMiBieXRlcyBmb3IgdGVzdCE=";

    /** What it is in all tests that have a market. */
    public static final String FINGERPRINT_SECRET = "dGhlIHNlY3JldCBvZiBmaW5nZXJwcmludHMsIDMyIGI=";

    private FieldKeysFixture() {}

    /** What was configured, with a new key before it. */
    public static PersonalData rotated(String fieldKeys) {
        return new FieldCipher(KEY + "," + fieldKeys, FINGERPRINT_SECRET);
    }

    /** The new key without any other. */
    public static PersonalData currentOnly() {
        return new FieldCipher(KEY, FINGERPRINT_SECRET);
    }

    /** What was configured is current again. */
    public static PersonalData rotatedBack(String fieldKeys) {
        return new FieldCipher(fieldKeys + "," + KEY, FINGERPRINT_SECRET);
    }
}
