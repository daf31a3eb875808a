package org.luyumarket.shopwindow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.luyumarket.platform.Cny;
import org.luyumarket.supplier.Certificate;

class EqualTermsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Certificate VALID =
            new Certificate("RD-1", "V08A", TODAY.minusYears(1), TODAY.plusYears(1), true);
    private static final Certificate EXPIRED =
            new Certificate("RD-0", "V08A", TODAY.minusYears(2), TODAY.minusDays(1), true);

    private final Snapshot window = DemoAssortment.displayOn(TODAY);
    private final EqualTerms terms = new EqualTerms(TODAY);

    @Test
    void ofEqualGoodsTheCertifiedOnesComeFirst() {
        ShownProduct plain = orange("500236-01", null, "9.98");
        ShownProduct expired = orange("500236-02", EXPIRED, "9.98");
        ShownProduct certified = orange("500236-04", VALID, "9.98");

        assertThat(terms.certifiedFirst(List.of(plain, expired, certified))).containsExactly(certified, plain, expired);
    }

    @Test
    void whatLiesBetweenEqualGoodsStaysWhereItIs() {
        ShownProduct plain = orange("500236-01", null, "9.98");
        ShownProduct cheaper = orange("500236-02", null, "5.00");
        ShownProduct certified = orange("500236-04", VALID, "9.98");

        assertThat(terms.certifiedFirst(List.of(plain, cheaper, certified))).containsExactly(certified, cheaper, plain);
    }

    @Test
    void aFenAKilogramOrAnotherGradeIsNotEqual() {
        ShownProduct plain = orange("500236-01", null, "9.98");
        ShownProduct dearer = orange("500236-04", VALID, "9.99");
        ShownProduct otherGrade = orange("500236-03", VALID, "9.98");

        assertThat(terms.certifiedFirst(List.of(plain, dearer, otherGrade))).containsExactly(plain, dearer, otherGrade);
    }

    private ShownProduct orange(String sku, @Nullable Certificate certificate, String pricePerKilogram) {
        ShownProduct shown = window.find(sku).orElseThrow();
        return new ShownProduct(
                shown.product(), shown.supplier(), certificate, shown.stock(), true, Cny.parse(pricePerKilogram));
    }
}
