package org.luyumarket.platform;

/** Encrypts phone numbers and addresses at rest; the key can be rotated, older keys still open what they sealed. */
public interface PersonalData {

    /** Sealed text starts with the id of its key. */
    String seal(String plain);

    String open(String sealed);

    /** A keyed fingerprint that is the same for the same text, to look a value up without opening it. */
    String fingerprint(String plain);
}
