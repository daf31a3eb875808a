package org.luyumarket.storefront;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class AssetsTests {

    @Test
    void anAddressNamesTheContentItLeadsTo() {
        assertThat(Assets.address("luyu.css")).matches("/assets/[0-9a-f]{12}/luyu\\.css");
        assertThat(Assets.address("luyu.css"))
                .isNotEqualTo(Assets.address("luyu.js").replace("luyu.js", "luyu.css"));
    }

    @Test
    void anAssetThatDoesNotExistHasNoAddress() {
        assertThatIllegalArgumentException().isThrownBy(() -> Assets.address("nothing.css"));
    }
}
