package org.luyumarket.identity.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Keys made of {@code luyu.token-secret}, one a purpose, so that what is signed for one cannot serve another. */
@Component
class DerivedKeys {

    private static final String MAC = "HmacSHA256";
    private static final int MIN_LENGTH = 32;

    private final SecretKey secret;

    DerivedKeys(@Value("${luyu.token-secret}") String secret) {
        if (secret.length() < MIN_LENGTH) {
            throw new IllegalArgumentException("luyu.token-secret must have at least " + MIN_LENGTH + " characters");
        }
        this.secret = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), MAC);
    }

    SecretKey of(String purpose) {
        return new SecretKeySpec(sign(secret, purpose), MAC);
    }

    static byte[] sign(SecretKey key, String text) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
