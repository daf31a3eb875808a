package org.luyumarket.subscription;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Proves who sent a message and when: HMAC-SHA256 over the second it was sent, a dot and the body, once for each secret. */
final class Signature {

    private static final String ALGORITHM = "HmacSHA256";

    private Signature() {}

    static String of(List<String> secrets, Instant sentAt, String body) {
        long second = sentAt.getEpochSecond();
        return secrets.stream()
                .map(secret -> ",v1=" + HexFormat.of().formatHex(mac(secret, second + "." + body)))
                .collect(Collectors.joining("", "t=" + second, ""));
    }

    private static byte[] mac(String secret, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM));
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
