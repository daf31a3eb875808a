package org.luyumarket.portal.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.luyumarket.goodslist.OfferChange;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.FieldError;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.portal.FormInput;
import org.luyumarket.storefront.desk.FormState;
import org.springframework.util.LinkedMultiValueMap;

class OfferFormTests {

    private static final Map<String, String> UNTOUCHED =
            Map.of("was-A", "3 49.90 true", "price-A", "49.90", "stock-A", "", "shelf-A", "true");

    @Test
    void whatStillSaysWhatThePageShowedIsNoChange() {
        assertThat(OfferForm.changes(typed(Map.of()))).isEmpty();
    }

    @Test
    void onlyWhatWasTouchedChangesAtTheVersionThatWasShown() {
        assertThat(OfferForm.changes(typed(Map.of("price-A", "45", "stock-A", "-5"))))
                .containsExactly(new OfferChange("A", 3, Cny.parse("45.00"), null, -5));
        assertThat(OfferForm.changes(typed(Map.of("shelf-A", "false"))))
                .containsExactly(new OfferChange("A", 3, null, false, 0));
    }

    @Test
    void theSamePriceWrittenOtherwiseIsTheSame() {
        assertThat(OfferForm.changes(typed(Map.of("price-A", "49.9")))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"+20, 20", "20, 20", "＋20, 20", "-5, -5", "－5, -5", "−5, -5"})
    void aDifferenceIsTypedWithTheSignsOfAnyKeyboard(String typed, int boxes) {
        assertThat(OfferForm.changes(typed(Map.of("stock-A", typed))))
                .extracting(OfferChange::boxes)
                .containsExactly(boxes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+", "1.5", "--1", "twenty", "12345678", "5 -"})
    void whatIsNoDifferenceIsRefusedBesideItsField(String typed) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> OfferForm.changes(typed(Map.of("stock-A", typed))))
                .satisfies(refusal ->
                        assertThat(refusal.errors()).containsExactly(new FieldError("stock-A", "difference")));
    }

    @Test
    void aRowThatDoesNotSayWhatItShowedIsPassedOver() {
        assertThat(OfferForm.changes(typed(Map.of("was-A", "x", "price-A", "1"))))
                .isEmpty();
    }

    @Test
    void aSupplierHasNoShelfToChange() {
        Map<String, String> row = new HashMap<>(UNTOUCHED);
        row.remove("shelf-A");

        assertThat(OfferForm.changes(input(row))).isEmpty();
    }

    @Test
    void aRefusedFormKeepsWhatWasTouchedAndShowsAllElseAsItIsNow() {
        Map<String, String> sent = new HashMap<>(UNTOUCHED);
        sent.putAll(Map.of("price-A", "45", "was-B", "1 10.00 true", "price-B", "10.00", "shelf-B", "true"));

        assertThat(OfferForm.touched(FormState.of(sent)).values()).containsOnly(Map.entry("price-A", "45"));
    }

    private static FormInput typed(Map<String, String> typed) {
        Map<String, String> row = new HashMap<>(UNTOUCHED);
        row.putAll(typed);
        return input(row);
    }

    private static FormInput input(Map<String, String> fields) {
        LinkedMultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
        fields.forEach(sent::add);
        return new FormInput(sent);
    }
}
