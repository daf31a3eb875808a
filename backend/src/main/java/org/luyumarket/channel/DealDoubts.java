package org.luyumarket.channel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.luyumarket.catalog.Product;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.DivisionReader;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.supplier.Supplier;

/**
 * What must be so before a deal is believed. Some rules can be answered by a person: an unusual price with a reason, a late day
 * with the consent that the deal stands in the open month.
 */
final class DealDoubts {

    static final long MOST_FEN = 100_000_000_000L;
    static final long MOST_GRAMS = 100_000_000_000L;
    private static final LocalDate FIRST_DAY = LocalDate.of(2018, 1, 1);
    private static final int MOST_CAMPAIGNS = 10;

    private final KnownTrade known;
    private final DivisionReader divisions;
    private final OpenMonths months;
    private final LocalDate today;

    DealDoubts(KnownTrade known, DivisionReader divisions, OpenMonths months, LocalDate today) {
        this.known = known;
        this.divisions = divisions;
        this.months = months;
        this.today = today;
    }

    KnownTrade known() {
        return known;
    }

    /** Former divisions become those of today, and are remembered. */
    DealTerms today(DealTerms terms) {
        DealTerms.Buyer buyer = terms.buyer();
        DivisionCode shipTo = terms.shipTo();
        return new DealTerms(
                terms.day(),
                terms.sku(),
                terms.supplierId(),
                terms.money(),
                terms.weight(),
                new DealTerms.Buyer(buyer.name(), today(buyer.division())),
                shipTo == null ? null : today(shipTo),
                terms.way(),
                terms.papers(),
                terms.remark(),
                terms.assurances(),
                new DealTerms.Formerly(formerly(buyer.division()), shipTo == null ? null : formerly(shipTo)));
    }

    private DivisionCode today(DivisionCode division) {
        return divisions.today(division).orElse(division);
    }

    private @Nullable DivisionCode formerly(DivisionCode division) {
        return divisions.former(division).isPresent() ? division : null;
    }

    void check(DealTerms terms, Person staff, FieldChecks fields) {
        Optional<Product> product = known.product(terms.sku());
        Optional<Supplier> supplier = known.supplier(terms.supplierId());
        fields.check(product.isPresent(), "product", "no-such-product", terms.sku())
                .check(supplier.isPresent(), "supplier", "no-such-supplier", terms.supplierId());
        supplier.ifPresent(given -> checkOrigin(given, product, staff, fields));
        checkTexts(terms, fields);
        checkDivisions(terms, fields);
        checkWay(terms.way(), fields);
        checkDay(terms.day(), terms.assurances().lateAccepted(), supplier.map(Supplier::county), fields);
        if (checkAmounts(terms, fields)) {
            product.ifPresent(goods -> checkPrice(terms, goods, fields));
        }
    }

    private static void checkOrigin(Supplier supplier, Optional<Product> product, Person staff, FieldChecks fields) {
        fields.check(staff.seesCounty(supplier.county()), "supplier", "own-county");
        product.ifPresent(goods -> fields.check(
                goods.county().equals(supplier.county()), "product", "product-of-other-county", supplier.name()));
    }

    private static void checkTexts(DealTerms terms, FieldChecks fields) {
        fields.text("buyer", terms.buyer().name(), 80)
                .optionalText("contract", terms.papers().contract(), 60)
                .optionalText("invoice", terms.papers().invoice(), 60)
                .optionalText("weighNote", terms.papers().weighNote(), 60)
                .optionalText("remark", terms.remark(), 300)
                .optionalText("priceReason", terms.assurances().priceReason(), 200);
    }

    private void checkDivisions(DealTerms terms, FieldChecks fields) {
        fields.check(
                divisions.today(terms.buyer().division()).isPresent(),
                "buyerDivision",
                "no-such-division",
                terms.buyer().division());
        if (terms.shipTo() != null) {
            fields.check(divisions.today(terms.shipTo()).isPresent(), "shipTo", "no-such-division", terms.shipTo());
        }
    }

    /** A return or correction has only its day in common with a new deal. */
    void checkDay(Follower follower, Deal sale) {
        FieldChecks fields =
                new FieldChecks().check(!follower.day().isBefore(sale.terms().day()), "day", "before-from");
        checkDay(follower.day(), follower.lateAccepted(), Optional.of(sale.county()), fields);
        fields.refuseIfAny();
    }

    private void checkWay(DealTerms.Way way, FieldChecks fields) {
        boolean knownPartner = way.partnerId() == null
                || known.partner(way.partnerId()).filter(Partner::active).isPresent();
        fields.check(knownPartner, "partner", "no-such-partner", String.valueOf(way.partnerId()))
                .check(way.campaigns().size() <= MOST_CAMPAIGNS, "campaigns", "too-many", MOST_CAMPAIGNS);
        way.campaigns().forEach(campaign -> fields.text("campaigns", campaign, 40));
    }

    private void checkDay(LocalDate day, boolean lateAccepted, Optional<DivisionCode> county, FieldChecks fields) {
        boolean late = county.filter(given -> months.isLocked(given, day)).isPresent();
        fields.check(!day.isAfter(today), "day", "future-day", today)
                .check(!day.isBefore(FIRST_DAY), "day", "day-too-early", FIRST_DAY)
                .check(!late || lateAccepted, "lateAccepted", "locked-month", YearMonth.from(day));
    }

    private static boolean checkAmounts(DealTerms terms, FieldChecks fields) {
        boolean money = terms.money().isPositive();
        boolean weight = terms.weight().grams() > 0;
        fields.check(money, "money", "not-positive")
                .check(weight, "weight", "not-positive")
                .check(terms.money().getAmountMinorLong() <= MOST_FEN, "money", "beyond-belief")
                .check(terms.weight().grams() <= MOST_GRAMS, "weight", "beyond-belief");
        return money && weight;
    }

    private void checkPrice(DealTerms terms, Product product, FieldChecks fields) {
        PriceBand band = band(terms.way().partnerId(), product);
        boolean answered = terms.assurances().priceReason() != null;
        fields.check(
                answered || band.holds(terms.fenPerKilogram()),
                "priceReason",
                "unusual-price",
                yuan(terms.fenPerKilogram()),
                band.least().getAmount(),
                band.most().getAmount());
    }

    private PriceBand band(@Nullable String partnerId, Product product) {
        List<PriceBand> agreed = partnerId == null
                ? List.of()
                : known.partner(partnerId).map(Partner::prices).orElse(List.of());
        return PriceBand.of(agreed, product);
    }

    /** Whoever typed kilograms as tonnes is often told of less than a fen, which is not nothing. */
    private static String yuan(long fen) {
        return fen == 0 ? "<0.01" : Cny.ofFen(fen).getAmount().toPlainString();
    }
}
