package org.luyumarket.platform;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * AES-256-GCM with a random nonce for each text. Fingerprints have a secret of their own that outlives all keys: people are still
 * found by their phone, and guests still open their orders, once the key that was current then has been dropped.
 */
@Component
class FieldCipher implements PersonalData {

    private static final String TRANSFORMATION = "AES/GCM/NoPadding";
    private static final String MAC = "HmacSHA256";
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9+/]{43}=");
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    /** One of each thread: to find one, and to prepare it for its key, is a good part of sealing an address. */
    private final ThreadLocal<Cipher> ciphers = ThreadLocal.withInitial(FieldCipher::cipher);

    private final ThreadLocal<Mac> macs = ThreadLocal.withInitial(this::mac);
    private final SecureRandom random = new SecureRandom();
    private final FieldKeys keys;
    private final SecretKey fingerprintKey;

    FieldCipher(
            @Value("${luyu.field-keys}") String fieldKeys,
            @Value("${luyu.fingerprint-secret}") String fingerprintSecret) {
        this.keys = FieldKeys.parse(fieldKeys);
        this.fingerprintKey = secret(fingerprintSecret);
    }

    private static SecretKey secret(String setting) {
        if (!SECRET.matcher(setting.strip()).matches()) {
            throw new IllegalArgumentException("luyu.fingerprint-secret must be 32 bytes in base64");
        }
        return new SecretKeySpec(Base64.getDecoder().decode(setting.strip()), MAC);
    }

    @Override
    public String seal(String plain) {
        String id = keys.currentId();
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] encrypted = crypt(Cipher.ENCRYPT_MODE, id, nonce, plain.getBytes(StandardCharsets.UTF_8));
        byte[] whole = Arrays.copyOf(nonce, NONCE_BYTES + encrypted.length);
        System.arraycopy(encrypted, 0, whole, NONCE_BYTES, encrypted.length);
        return id + ":" + Base64.getEncoder().encodeToString(whole);
    }

    @Override
    public String open(String sealed) {
        int colon = sealed.indexOf(':');
        byte[] whole = Base64.getDecoder().decode(sealed.substring(colon + 1));
        byte[] nonce = Arrays.copyOf(whole, NONCE_BYTES);
        byte[] encrypted = Arrays.copyOfRange(whole, NONCE_BYTES, whole.length);
        byte[] plain = crypt(Cipher.DECRYPT_MODE, sealed.substring(0, colon), nonce, encrypted);
        return new String(plain, StandardCharsets.UTF_8);
    }

    @Override
    public String fingerprint(String plain) {
        return Base64.getEncoder().encodeToString(macs.get().doFinal(plain.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public List<String> formerKeys() {
        return keys.formerIds();
    }

    /** The key's id is authenticated too, so that no text passes for one of another key. */
    private byte[] crypt(int mode, String keyId, byte[] nonce, byte[] text) {
        try {
            Cipher cipher = ciphers.get();
            cipher.init(mode, keys.key(keyId), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(keyId.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException tampered) {
            throw new IllegalStateException("a sealed text cannot be read", tampered);
        }
    }

    private static Cipher cipher() {
        try {
            return Cipher.getInstance(TRANSFORMATION);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Ready for the next text after each. */
    private Mac mac() {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(fingerprintKey);
            return mac;
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
