package org.luyumarket.portal.producers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.luyumarket.platform.FieldError;
import org.luyumarket.portal.FormInput;
import org.springframework.util.LinkedMultiValueMap;

class PresaleInputTests {

    @Test
    void whatCannotBeReadDoesNotKeepTheRestFromBeingJudged() {
        PresaleInput input = typed("tonnage", "ten tonnes");

        assertThat(input.isWhole()).isFalse();
        assertThat(input.refusal(List.of(wrong("tonnage"), wrong("closesOn"))).errors())
                .extracting(FieldError::field)
                .containsExactly("tonnage", "closesOn");
    }

    @Test
    void aDayIsNotJudgedByOneThatIsNotKnown() {
        PresaleInput input = typed("shipsFrom", "soon");

        assertThat(input.refusal(List.of(wrong("closesOn"), wrong("shipsUntil")))
                        .errors())
                .extracting(FieldError::field)
                .containsExactly("shipsFrom", "closesOn");
    }

    private static FieldError wrong(String field) {
        return new FieldError(field, "out-of-range", List.of());
    }

    private static PresaleInput typed(String field, String text) {
        LinkedMultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.set("sku", "500236-01");
        typed.set("tonnage", "1000");
        List.of("opensOn", "closesOn", "shipsFrom", "shipsUntil").forEach(day -> typed.set(day, "2026-12-01"));
        typed.set(field, text);
        return PresaleInput.of(new FormInput(typed));
    }
}
