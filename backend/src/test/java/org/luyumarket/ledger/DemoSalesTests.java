package org.luyumarket.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luyumarket.ledger.SaleFact.CertificateOnFile;
import org.luyumarket.ledger.SaleFact.Kind;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.Counties;
import org.luyumarket.platform.County;
import org.luyumarket.platform.DivisionCode;

class DemoSalesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate CERTIFICATION_BEGINS = LocalDate.of(2020, 4, 12);
    private static final DivisionCode QINGDAO = new DivisionCode("370200");
    private static final long TONNE = 1_000_000;
    private static final long TEN_THOUSAND_YUAN = 1_000_000;

    private final List<SaleFact> past = DemoSales.past(new EveryCounty(), TODAY);

    @Test
    void theSeasonOfThePlanHasItsRealSize() {
        List<SaleFact> season = past.stream()
                .filter(fact -> fact.producer().county().value().equals("500236"))
                .filter(fact -> fact.goods().category().equals("citrus"))
                .filter(between(LocalDate.of(2018, 11, 1), LocalDate.of(2019, 4, 30)))
                .toList();

        assertThat(grams(season.stream())).isEqualTo(18_300 * TONNE);
        assertThat(fen(season.stream())).isBetween(8_000 * TEN_THOUSAND_YUAN, 8_100 * TEN_THOUSAND_YUAN);
        assertThat(season)
                .allMatch(fact ->
                        fact.weight().grams() >= 20 * TONNE && fact.weight().grams() <= 40 * TONNE);
        assertThat(grams(season.stream().filter(DemoSalesTests::wentToQingdao)))
                .isBetween(9_000 * TONNE, 9_600 * TONNE);
    }

    /** 2019 and 2020 by the city's plan for 2020, 2021 by its report; the others are invented. */
    @ParameterizedTest
    @CsvSource({"2018, 5700", "2019, 31300", "2020, 33000", "2021, 39600", "2025, 43600"})
    void theYearsHaveAboutTheirPublishedSizes(int year, long tenThousandYuan) {
        long counted = fen(past.stream().filter(in(year)).filter(DemoSalesTests::counts));

        assertThat(counted / TEN_THOUSAND_YUAN).isCloseTo(tenThousandYuan, withinPercentage(5));
    }

    @Test
    void allCountiesSoldEveryYear() {
        Map<Integer, Set<DivisionCode>> counties = past.stream()
                .collect(Collectors.groupingBy(
                        fact -> fact.day().getYear(),
                        Collectors.mapping(fact -> fact.producer().county(), Collectors.toSet())));

        assertThat(counties.values()).hasSize(9).allMatch(sold -> sold.size() == 14);
    }

    @Test
    void everyEntrySaysThatItIsADemo() {
        assertThat(past)
                .allMatch(fact -> fact.evidence().demo())
                .allMatch(fact -> fact.evidence().reference().startsWith("示例"))
                .allMatch(fact -> fact.kind() == Kind.SALE && fact.boxes() > 0)
                .extracting(SaleFact::cause)
                .doesNotHaveDuplicates();
    }

    @Test
    void nothingWasSoldInTheFuture() {
        assertThat(past).allMatch(fact -> fact.day().isBefore(TODAY)).hasSizeBetween(1_500, 3_000);
    }

    @Test
    void thePastIsAlwaysTheSame() {
        assertThat(DemoSales.past(new EveryCounty(), TODAY)).isEqualTo(past);
    }

    private static Predicate<SaleFact> in(int year) {
        return between(Year.of(year).atDay(1), LocalDate.of(year, 12, 31));
    }

    private static Predicate<SaleFact> between(LocalDate from, LocalDate to) {
        return fact -> !fact.day().isBefore(from) && !fact.day().isAfter(to);
    }

    private static boolean wentToQingdao(SaleFact fact) {
        DivisionCode shipTo = fact.destination().shipTo();
        return shipTo != null && shipTo.isIn(QINGDAO);
    }

    private static boolean counts(SaleFact sale) {
        DivisionCode shipTo = sale.destination().shipTo();
        return shipTo != null
                && shipTo.isInShandong()
                && (sale.day().isBefore(CERTIFICATION_BEGINS) || isCertified(sale));
    }

    private static boolean isCertified(SaleFact sale) {
        CertificateOnFile certificate = sale.producer().certificate();
        return certificate != null
                && !sale.day().isBefore(certificate.validFrom())
                && !sale.day().isAfter(certificate.validTo());
    }

    private static long fen(Stream<SaleFact> facts) {
        return facts.mapToLong(fact -> Cny.fen(fact.money())).sum();
    }

    private static long grams(Stream<SaleFact> facts) {
        return facts.mapToLong(fact -> fact.weight().grams()).sum();
    }

    /** Pairs any county with Jinan. */
    private static final class EveryCounty implements Counties {

        @Override
        public List<County> all() {
            return List.of();
        }

        @Override
        public Optional<County> find(DivisionCode code) {
            return Optional.of(new County(code, "某县", new DivisionCode("370100"), "济南市"));
        }
    }
}
