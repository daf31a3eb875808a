package org.luyumarket.ordering;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.PersonalData;
import org.springframework.stereotype.Component;

/**
 * The key that opens a guest's order, derived from the order and a secret: it is stored nowhere, and a repeated placement gets
 * the same one again.
 */
@Component
class AccessKeys {

    private final PersonalData secrets;

    AccessKeys(PersonalData secrets) {
        this.secrets = secrets;
    }

    String of(UUID orderId) {
        return inAddresses(secrets.fingerprint("access to order " + orderId));
    }

    boolean opens(UUID orderId, @Nullable String key) {
        return key != null && MessageDigest.isEqual(of(orderId).getBytes(UTF_8), key.getBytes(UTF_8));
    }

    /** Base64 as addresses bear it (RFC 4648 section 5): the key is handed on in links. */
    private static String inAddresses(String base64) {
        return base64.replace('+', '-').replace('/', '_').replace("=", "");
    }
}
