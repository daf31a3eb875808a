package org.luyumarket.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.FieldError;
import org.luyumarket.platform.InvalidInput;

class AccountRulesTests {

    private static final DivisionCode FENGJIE = new DivisionCode("500236");

    @Test
    void aMobileNumberAPasswordAndANameAreEnough() {
        assertThatNoException().isThrownBy(() -> AccountRules.check(new SignUp("13900000001", "correct horse", "小滨")));
    }

    @ParameterizedTest
    @CsvSource({
        "12345678901,correct horse,小滨,phone",
        "1390000000,correct horse,小滨,phone",
        "+8613900000001,correct horse,小滨,phone",
        "13900000001,short,小滨,password",
        "13900000001,13900000001,小滨,password",
        "13900000001,correct horse,' ',displayName"
    })
    void whatIsWrongIsNamed(String phone, String password, String name, String field) {
        InvalidInput refusal =
                catchThrowableOfType(InvalidInput.class, () -> AccountRules.check(new SignUp(phone, password, name)));

        assertThat(refusal.errors()).extracting(FieldError::field).containsExactly(field);
    }

    @Test
    void staffOfACountyNeedTheirCounty() {
        assertThat(refused(Role.COUNTY_STAFF, null, null)).containsExactly("countyCode");
        assertThat(refused(Role.CITY_STAFF, FENGJIE, null)).containsExactly("countyCode");
    }

    @Test
    void aSupplierNeedsASupplierId() {
        assertThat(refused(Role.SUPPLIER, null, null)).containsExactly("supplierId");
    }

    @Test
    void nobodyOpensAnAccountForAConsumer() {
        assertThat(refused(Role.CONSUMER, null, null)).containsExactly("role");
    }

    private static List<String> refused(Role role, @Nullable DivisionCode county, @Nullable String supplier) {
        NewAccount account = new NewAccount("someone", "correct horse", "某人", role, county, supplier, null, null);
        InvalidInput refusal = catchThrowableOfType(InvalidInput.class, () -> AccountRules.check(account));
        return refusal.errors().stream().map(FieldError::field).toList();
    }
}
