package org.luyumarket.platform;

import java.util.List;

/** Encrypts phone numbers and addresses at rest; the key can be rotated, older keys still open what they sealed. */
public interface PersonalData {

    /** Sealed text starts with the id of its key and a colon. */
    String seal(String plain);

    String open(String sealed);

    /** A keyed fingerprint that is the same for the same text whatever the current key, to look a value up without opening it. */
    String fingerprint(String plain);

    /** Ids of the keys that no longer seal, to find what a rotation has still to seal anew. */
    List<String> formerKeys();

    /** The same text under the current key. */
    default String sealAnew(String sealed) {
        return seal(open(sealed));
    }
}
