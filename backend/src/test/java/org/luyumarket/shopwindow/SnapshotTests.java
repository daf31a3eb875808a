package org.luyumarket.shopwindow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.luyumarket.campaign.Deals;
import org.luyumarket.inventory.OpenLots;
import org.luyumarket.inventory.OpenLots.Grown;
import org.luyumarket.inventory.Origin;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.shopwindow.ProductQuery.Sort;

class SnapshotTests {

    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 21);
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 21);
    private static final DivisionCode FENGJIE = new DivisionCode("500236");
    private static final PageRequest ALL = new PageRequest(1, 100);

    private final Snapshot window = DemoAssortment.displayOn(NOVEMBER);

    @Test
    void everythingIsListedOnce() {
        Page<ShownProduct> list = window.list(new ProductQuery(null, null, null, false, Sort.RELEVANCE, ALL));

        assertThat(list.total()).isEqualTo(75);
        assertThat(list.items()).containsExactlyInAnyOrderElementsOf(window.products());
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepeat() {
        List<ShownProduct> whole = list(Sort.PRICE_UP, ALL);

        assertThat(list(Sort.PRICE_UP, new PageRequest(1, 20))).isEqualTo(whole.subList(0, 20));
        assertThat(list(Sort.PRICE_UP, new PageRequest(4, 20))).isEqualTo(whole.subList(60, 75));
        assertThat(list(Sort.PRICE_UP, new PageRequest(5, 20))).isEmpty();
    }

    @Test
    void countyCategoryAndSeasonLimitTogether() {
        ProductQuery query = new ProductQuery(null, FENGJIE, "citrus", true, Sort.NAME, ALL);

        assertThat(window.list(query).items())
                .extracting(shown -> shown.product().sku())
                .containsExactlyInAnyOrder("500236-01", "500236-05", "500236-09");
    }

    @Test
    void aSearchCanBeLimitedAndSortedToo() {
        List<ShownProduct> found = window.list(new ProductQuery("橙", FENGJIE, null, false, Sort.PRICE_DOWN, ALL))
                .items();

        assertThat(found)
                .hasSize(9)
                .isSortedAccordingTo(Comparator.comparing(
                                (ShownProduct shown) -> shown.product().price())
                        .reversed());
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    void everyOrderHoldsEverything(Sort sort) {
        assertThat(list(sort, ALL)).hasSize(75).doesNotHaveDuplicates();
    }

    @Test
    void theCheapestKilogramComesFirst() {
        assertThat(list(Sort.PRICE_PER_KG, ALL))
                .isSortedAccordingTo(Comparator.comparing(ShownProduct::pricePerKilogram));
        assertThat(find("500236-12").pricePerKilogram()).isEqualTo(Cny.parse("191.30"));
    }

    @Test
    void whatIsInSeasonAndInStockComesFirst() {
        List<ShownProduct> list = list(Sort.RELEVANCE, ALL);
        int lastInSeason = list.stream().map(ShownProduct::inSeason).toList().lastIndexOf(true);

        assertThat(list.subList(0, lastInSeason + 1)).allMatch(ShownProduct::inSeason);
    }

    @Test
    void theSeasonTurnsWithTheMonth() {
        Snapshot inMarch = window.with(DemoAssortment.on(MARCH), Availability.NONE, Deals.NONE);

        assertThat(find("500236-01").inSeason()).isTrue();
        assertThat(find("500236-07").inSeason()).isFalse();
        assertThat(inMarch.find("500236-01").orElseThrow().inSeason()).isFalse();
        assertThat(inMarch.find("500236-07").orElseThrow().inSeason()).isTrue();
        assertThat(inMarch.revision()).isNotEqualTo(window.revision());
    }

    @Test
    void soldOutProductsAreStillShown() {
        Snapshot soldOut = window.with(window.assortment(), Availability.NONE, Deals.NONE);

        assertThat(soldOut.find("500236-01").orElseThrow().stock())
                .isEqualTo(new StockState(StockState.Level.SOLD_OUT, 0));
        assertThat(soldOut.products()).hasSize(75);
    }

    @Test
    void theRevisionChangesOnlyWhenAShopperSeesADifference() {
        Snapshot plenty = window.with(window.assortment(), stock(500), Deals.NONE);
        Snapshot stillPlenty = plenty.with(plenty.assortment(), stock(499), Deals.NONE);
        Snapshot few = stillPlenty.with(plenty.assortment(), stock(19), Deals.NONE);
        Snapshot fewer = few.with(plenty.assortment(), stock(18), Deals.NONE);

        assertThat(stillPlenty).isSameAs(plenty);
        assertThat(few.revision()).isNotEqualTo(plenty.revision());
        assertThat(fewer.revision()).isNotEqualTo(few.revision());
    }

    @Test
    void whereItWasGrownIsToldAsLongAsThatLotIsSoldAndIsAnotherRevision() {
        Grown orchard = new Grown(new Origin("白帝镇", "夔门果园"), NOVEMBER);
        OpenLots lots = new OpenLots("1", Map.of("500236-01", List.of(orchard)));

        Snapshot grown = window.with(window.assortment(), grown(lots), Deals.NONE);
        Snapshot usedUp = grown.with(window.assortment(), grown(OpenLots.NONE), Deals.NONE);

        assertThat(grown.find("500236-01").orElseThrow().grown()).containsExactly(orchard);
        assertThat(usedUp.find("500236-01").orElseThrow().grown()).isEmpty();
        assertThat(usedUp.revision()).isNotEqualTo(grown.revision());
    }

    private static Availability grown(OpenLots lots) {
        return new Availability(Set.of("500236-01"), Map.of(), Map.of(), lots);
    }

    @Test
    void whatIsSoldOutLeavesItsPlaceInEveryOrderThatSomebodyAskedFor() {
        String first = list(Sort.RELEVANCE, ALL).get(0).product().sku();

        Snapshot without = window.with(
                window.assortment(),
                new Availability(
                        window.products().stream()
                                .map(shown -> shown.product().sku())
                                .collect(Collectors.toSet()),
                        Map.of(first, 0L)),
                Deals.NONE);

        assertThat(without.list(new ProductQuery(null, null, null, false, Sort.RELEVANCE, ALL))
                        .items()
                        .get(0))
                .extracting(shown -> shown.product().sku())
                .isNotEqualTo(first);
    }

    @Test
    void theSameContentHasTheSameRevisionEverywhere() {
        assertThat(DemoAssortment.displayOn(NOVEMBER).revision()).isEqualTo(window.revision());
    }

    @Test
    void categoriesComeInAFixedOrderWithoutEmptyOnes() {
        assertThat(window.categories()).startsWith("citrus", "fruit").hasSize(13);
        assertThat(Snapshot.EMPTY.categories()).isEmpty();
    }

    @Test
    void anUnknownSkuIsNotFound() {
        assertThat(window.find("500236-99")).isEmpty();
    }

    private List<ShownProduct> list(Sort sort, PageRequest page) {
        return window.list(new ProductQuery(null, null, null, false, sort, page))
                .items();
    }

    private ShownProduct find(String sku) {
        return window.find(sku).orElseThrow();
    }

    private Availability stock(long each) {
        Map<String, Long> stock = new HashMap<>();
        window.products().forEach(shown -> stock.put(shown.product().sku(), each));
        return DemoAssortment.only(stock);
    }
}
