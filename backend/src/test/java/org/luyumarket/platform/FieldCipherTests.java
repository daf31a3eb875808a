package org.luyumarket.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldCipherTests {

    private static final String K1 = "k1:Zmlyc3Qga2V5IG9mIDMyIGJ5dGVzIGZvciB0ZXN0cyE=";
    private static final String K2 = "k2:c2Vjb25kIGtleSBvZiAzMiBieXRlcyBmb3IgdGVzdCE=";
    private static final String SECRET = "dGhlIHNlY3JldCBvZiBmaW5nZXJwcmludHMsIDMyIGI=";
    private static final String PHONE = "13900000001";

    private final FieldCipher before = new FieldCipher(K1, SECRET);
    private final FieldCipher after = new FieldCipher(K2 + "," + K1, SECRET);
    private final FieldCipher later = new FieldCipher(K2, SECRET);

    @Test
    void whatWasSealedOpensAgain() {
        assertThat(before.open(before.seal("重庆市奉节县永乐镇 🍊"))).isEqualTo("重庆市奉节县永乐镇 🍊");
    }

    @Test
    void sealedTextHidesItsContentAndDiffersEachTime() {
        assertThat(before.seal(PHONE)).startsWith("k1:").doesNotContain(PHONE).isNotEqualTo(before.seal(PHONE));
    }

    @Test
    void aFormerKeyStillOpensAndTheCurrentOneSeals() {
        String sealed = before.seal(PHONE);

        String sealedAnew = after.sealAnew(sealed);

        assertThat(after.open(sealed)).isEqualTo(PHONE);
        assertThat(sealedAnew).startsWith("k2:");
        assertThat(after.open(sealedAnew)).isEqualTo(PHONE);
        assertThat(after.formerKeys()).containsExactly("k1");
    }

    @Test
    void aFingerprintOutlivesEveryKeyAndTellsTextsApart() {
        assertThat(after.fingerprint(PHONE))
                .isEqualTo(before.fingerprint(PHONE))
                .isEqualTo(later.fingerprint(PHONE))
                .isNotEqualTo(after.fingerprint("13900000002"));
    }

    @Test
    void aTextThatSomebodyChangedDoesNotOpen() {
        String sealed = before.seal(PHONE);
        char last = sealed.charAt(10);
        String changed = sealed.substring(0, 10) + (last == 'A' ? 'B' : 'A') + sealed.substring(11);

        assertThatThrownBy(() -> before.open(changed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aTextOfAnUnknownKeyDoesNotOpen() {
        String sealed = after.seal(PHONE);

        assertThatThrownBy(() -> before.open(sealed)).hasMessageContaining("k2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "k1", "k1:short", K1 + "," + K1, K1 + ",", "K 1:Zmlyc3Qga2V5IG9mIDMyIGJ5dGVzIGZvciB0ZXN0cyE="
            })
    void keysThatAreNotKeysStopTheStart(String setting) {
        assertThatThrownBy(() -> new FieldCipher(setting, SECRET)).hasMessageContaining("luyu.field-keys");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", K1})
    void aSecretThatIsNoneStopsTheStart(String setting) {
        assertThatThrownBy(() -> new FieldCipher(K1, setting)).hasMessageContaining("luyu.fingerprint-secret");
    }
}
