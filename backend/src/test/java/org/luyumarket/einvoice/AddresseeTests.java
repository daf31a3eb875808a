package org.luyumarket.einvoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luyumarket.einvoice.Addressee.Kind;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.FieldError;
import org.luyumarket.platform.InvalidInput;

class AddresseeTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String CODE = "91350100M000100Y43";

    @Test
    void aPersonNeedsNeitherNameNorNumber() {
        Addressee person = Addressee.of(Kind.PERSONAL, " ", "whatever", "li@example.com");

        assertThat(person).isEqualTo(new Addressee(Kind.PERSONAL, "个人", "", "li@example.com"));
        assertThatCode(() -> check(person)).doesNotThrowAnyException();
    }

    @Test
    void aCompanysCodeIsReadAsPeopleWriteIt() {
        Addressee company = Addressee.of(Kind.COMPANY, " 某公司 ", " " + CODE.toLowerCase(Locale.ROOT), "Li@Example.com");

        assertThat(company).isEqualTo(new Addressee(Kind.COMPANY, "某公司", CODE, "Li@example.com"));
        assertThatCode(() -> check(company)).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0}, {1}, {2} is wrong in {3}")
    @CsvSource({
        "'', 91350100M000100Y43, a@b.cn, x.title",
        "某公司, 91350100M000100Y44, a@b.cn, x.taxpayerId",
        "某公司, 91350100M000100, a@b.cn, x.taxpayerId",
        "某公司, '', a@b.cn, x.taxpayerId",
        "某公司, 91350100M000100Y43, a.b.cn, x.mail"
    })
    void aCompanyNeedsItsNameARightCodeAndAnAddress(String title, String code, String mail, String field) {
        assertThatThrownBy(() -> check(Addressee.of(Kind.COMPANY, title, code, mail)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting(FieldError::field)
                                .containsExactly(field));
    }

    @Test
    void aNumberHasTwentyDigitsAndADayThatHasCome() {
        assertThatCode(() -> new Issued("2".repeat(20), TODAY).check(TODAY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> new Issued("2".repeat(19), TODAY).check(TODAY)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new Issued("2".repeat(20), TODAY.plusDays(1)).check(TODAY))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new Issued("2".repeat(20), LocalDate.of(206, 1, 1)).check(TODAY))
                .isInstanceOf(InvalidInput.class);
    }

    private static void check(Addressee to) {
        to.check(new FieldChecks(), "x.").refuseIfAny();
    }
}
