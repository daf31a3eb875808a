package org.luyumarket.platform;

/** Keys as they are after a rotation. */
public final class FieldKeysFixture {

    public static final String CURRENT = "rotated";

    private static final String KEY = CURRENT + ":c2Vjb25kIGtleSBvZiAzMiBieXRlcyBmb3IgdGVzdCE=";

    private FieldKeysFixture() {}

    /** What was configured, with a new key before it. */
    public static PersonalData rotated(String fieldKeys) {
        return new FieldCipher(KEY + "," + fieldKeys);
    }

    /** The new key without any other. */
    public static PersonalData currentOnly() {
        return new FieldCipher(KEY);
    }

    /** What was configured is current again. */
    public static PersonalData rotatedBack(String fieldKeys) {
        return new FieldCipher(fieldKeys + "," + KEY);
    }
}
