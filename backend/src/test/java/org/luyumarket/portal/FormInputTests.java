package org.luyumarket.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.FieldError;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.platform.Weight;
import org.springframework.util.LinkedMultiValueMap;

class FormInputTests {

    @Test
    void whatIsTypedWellIsRead() {
        FormInput input = typed(Map.of("price", " 49.9 ", "weight", "2.5", "boxes", "120", "day", "2026-11-21"));

        assertThat(input.money("price")).isEqualTo(Cny.parse("49.90"));
        assertThat(input.kilograms("weight")).isEqualTo(new Weight(2_500));
        assertThat(input.number("boxes")).isEqualTo(120);
        assertThat(input.day("day")).isEqualTo(LocalDate.of(2026, 11, 21));
        input.refuseIfAny();
    }

    @Test
    void whatIsChosenFromAListAndIsNotInItIsNothing() {
        FormInput input = typed(Map.of("budget", "???", "county", "火星"));

        assertThat(input.id("budget")).isEqualTo(input.id("missing")).isEqualTo(new UUID(0, 0));
        input.division("county");

        assertThat(input.errors()).containsExactly(new FieldError("county", "required"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4,9", "-1", "1e9", "1.999", "十二", "1e999999999", "9999999999"})
    void anAmountThatCannotBeReadIsRefusedBesideItsField(String amount) {
        FormInput input = typed(Map.of("price", amount));

        input.money("price");

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(input::refuseIfAny)
                .satisfies(refusal ->
                        assertThat(refusal.errors()).containsExactly(new FieldError("price", "typed-money")));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        FormInput input = typed(Map.of("boxes", "many", "day", "tomorrow"));

        input.number("boxes");
        input.day("day");
        input.money("price");

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(input::refuseIfAny)
                .satisfies(refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::field)
                        .containsExactly("boxes", "day", "price"));
    }

    @Test
    void aTokenIsNotAValueOfTheForm() {
        assertThat(typed(Map.of("_csrf", "secret", "name", "橙")).values()).containsOnlyKeys("name");
    }

    private static FormInput typed(Map<String, String> values) {
        LinkedMultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        values.forEach(typed::add);
        return new FormInput(typed);
    }
}
