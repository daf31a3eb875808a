package org.luyumarket.catalog;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.platform.Weight;
import org.luyumarket.testsupport.MarketDatabase;
import org.luyumarket.testsupport.MarketTest;
import org.luyumarket.testsupport.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

@MarketTest
class CatalogIntegrationTests {

    private static final DivisionCode FENGJIE = new DivisionCode("500236");
    private static final DivisionCode WUXI = new DivisionCode("500238");
    private static final ProductChange NOTHING = new ProductChange(null, null, null, null, null, null);

    @Autowired
    private Catalog catalog;

    @Autowired
    private DemoProducts demo;

    @Autowired
    private MarketDatabase database;

    private final Person city = staff(Role.CITY_STAFF, null);
    private final Person fengjie = staff(Role.COUNTY_STAFF, FENGJIE);

    @Test
    void theDemoOffersSeventyFiveProducts() {
        assertThat(database.query("select * from catalog.price_change where changed_by = 'demo'"))
                .hasSize(75);
        catalog.find("500236-01")
                .as(StepVerifier::create)
                .assertNext(product -> {
                    assertThat(product.name()).isEqualTo("奉节脐橙 纽荷尔 一等果");
                    assertThat(product.price()).isEqualTo(Cny.parse("49.90"));
                    assertThat(product.tiers()).containsExactly(new PriceTier(100, Cny.parse("42.00")));
                    assertThat(product.netWeight()).isEqualTo(new Weight(5_000));
                    assertThat(product.season()).containsOnly(Month.NOVEMBER, Month.DECEMBER, Month.JANUARY);
                })
                .verifyComplete();
    }

    @Test
    void loadingTheDemoAgainLeavesChangedPricesAlone() {
        Product changed = done(change("500236-17", Cny.parse("15.50"), city));

        demo.load().block();

        catalog.find("500236-17").as(StepVerifier::create).expectNext(changed).verifyComplete();
    }

    @Test
    void whoKnowsTheCatalogueReadsOnlyWhatChangedSince() {
        long known = catalog.revision().blockOptional().orElseThrow();
        Product added = done(catalog.add(product(FENGJIE), fengjie));
        long then = catalog.revision().blockOptional().orElseThrow();
        Product changed = done(change(added.sku(), Cny.parse("15.50"), city));

        assertThat(catalog.changedSince(known).collectList().block()).contains(changed);
        assertThat(catalog.changedSince(then).collectList().block())
                .contains(changed)
                .doesNotContain(added);
        assertThat(catalog.changedSince(catalog.revision().blockOptional().orElseThrow())
                        .any(changed::equals)
                        .block())
                .isFalse();
    }

    @Test
    void aNewProductIsKeptAsGivenWithItsFirstPrice() {
        NewProduct wanted = product(FENGJIE);

        Product added = done(catalog.add(wanted, fengjie));

        catalog.find(wanted.sku()).as(StepVerifier::create).expectNext(added).verifyComplete();
        catalog.priceHistory(wanted.sku())
                .as(StepVerifier::create)
                .assertNext(price -> assertThat(price.price()).isEqualTo(wanted.price()))
                .verifyComplete();
    }

    @Test
    void aSkuIsGivenOnlyOnce() {
        NewProduct product = product(FENGJIE);
        catalog.add(product, fengjie).block();

        catalog.add(product, fengjie).as(StepVerifier::create).verifyError(SkuTaken.class);
    }

    @Test
    void countyStaffAddAndChangeProductsOfTheirCountyOnly() {
        catalog.add(product(WUXI), fengjie).as(StepVerifier::create).verifyError(OtherCounty.class);
        change("500238-01", Cny.parse("20.00"), fengjie)
                .as(StepVerifier::create)
                .verifyError(UnknownSku.class);
    }

    @Test
    void theOnlySupplierOfACountyNeedNotBeNamed() {
        catalog.add(product(WUXI), city)
                .map(Product::supplierId)
                .as(StepVerifier::create)
                .expectNext("V10A")
                .verifyComplete();
    }

    @Test
    void theSupplierMustBeOneOfTheCounty() {
        catalog.add(product(FENGJIE, "V10A"), city)
                .as(StepVerifier::create)
                .verifyErrorSatisfies(CatalogIntegrationTests::complainsAboutTheSupplier);
    }

    @Test
    void whereNoSupplierIsNamedTheFirstOfTheCountyIsTaken() {
        catalog.add(product(FENGJIE, null), city)
                .map(Product::supplierId)
                .as(StepVerifier::create)
                .expectNext(firstSupplierOfFengjie())
                .verifyComplete();
    }

    /** Others may have been admitted meanwhile. */
    private String firstSupplierOfFengjie() {
        return (String) requireNonNull(
                database.query("select id from supplier.supplier where county = '500236' order by id limit 1")
                        .get(0)
                        .get("id"));
    }

    @Test
    void aChangedPriceIsAddedToTheHistoryAndTheAuditTrail() {
        String sku = addedSku();

        change(sku, Cny.parse("55.00"), fengjie).block();
        catalog.change(sku, 2, NOTHING, fengjie).block();

        catalog.priceHistory(sku)
                .map(PriceChange::price)
                .as(StepVerifier::create)
                .expectNext(Cny.parse("55.00"), Cny.parse("50.00"))
                .verifyComplete();
    }

    @Test
    void whetherItMayBePresoldIsForStaffToSayAndStandsInTheAuditTrail() {
        String sku = addedSku();
        boolean before = done(catalog.find(sku)).handling().presaleAllowed();
        ProductChange other = new ProductChange(null, null, null, null, !before, null);
        Person supplier = new Person(
                new UUID(8, 3),
                "supplier",
                "supplier",
                Role.SUPPLIER,
                null,
                done(catalog.find(sku)).supplierId());

        catalog.change(sku, 1, other, supplier).as(StepVerifier::create).verifyError(PricesOnly.class);
        catalog.change(sku, 1, other, fengjie).block();

        Handling after = done(catalog.find(sku)).handling();
        assertThat(after).isEqualTo(product(FENGJIE).handling().with(!before));
        assertThat(database.query("select detail from identity.audit_entry where subject = '" + sku
                        + "' and verb = 'product.changed'"))
                .containsExactly(Map.of("detail", "presaleAllowed " + before + " -> " + !before));
    }

    @Test
    void whoeverReadAnOlderVersionChangesNothing() {
        String sku = addedSku();
        change(sku, Cny.parse("55.00"), fengjie).block();

        change(sku, Cny.parse("45.00"), fengjie).as(StepVerifier::create).verifyError(StaleProduct.class);

        assertThat(catalog.find(sku).map(Product::price).block()).isEqualTo(Cny.parse("55.00"));
    }

    @Test
    void ofTwoWhoChangeAtOnceOneWins() {
        String sku = addedSku();

        Mono.zipDelayError(change(sku, Cny.parse("55.00"), fengjie), change(sku, Cny.parse("56.00"), city))
                .as(StepVerifier::create)
                .verifyError(StaleProduct.class);

        assertThat(catalog.find(sku).map(Product::version).block()).isEqualTo(2);
        assertThat(catalog.priceHistory(sku).count().block()).isEqualTo(2);
    }

    @Test
    void everyChangeRaisesTheRevision() {
        long before = done(catalog.revision());
        String sku = addedSku();
        long between = done(catalog.revision());
        change(sku, Cny.parse("55.00"), fengjie).block();

        assertThat(between).isGreaterThan(before);
        assertThat(done(catalog.revision())).isGreaterThan(between);
    }

    @Test
    void whatIsNotPublishedIsNotOffered() {
        String sku = addedSku();
        catalog.change(sku, 1, new ProductChange(null, null, null, null, null, false), fengjie)
                .block();

        Map<String, Product> offered =
                catalog.offered(List.of(sku, "500236-01", "no-such")).block();

        assertThat(offered).containsOnlyKeys("500236-01");
    }

    private Mono<Product> change(String sku, Money price, Person staff) {
        return catalog.change(sku, 1, new ProductChange(null, price, null, null, null, null), staff);
    }

    private String addedSku() {
        return done(catalog.add(product(FENGJIE), fengjie)).sku();
    }

    private static <T> T done(Mono<T> work) {
        return requireNonNull(work.block());
    }

    private static void complainsAboutTheSupplier(Throwable failure) {
        assertThat(failure)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.errors())
                                .singleElement()
                                .satisfies(error -> assertThat(error.field()).isEqualTo("supplierId")));
    }

    private static NewProduct product(DivisionCode county) {
        return product(county, county.equals(FENGJIE) ? "V08A" : null);
    }

    private static NewProduct product(DivisionCode county, @Nullable String supplier) {
        return new NewProduct(
                Unique.name("sku"),
                "示例脐橙",
                county,
                supplier,
                "citrus",
                null,
                null,
                null,
                null,
                "5kg/箱",
                "箱",
                new Weight(5_000),
                Cny.parse("50.00"),
                List.of(),
                Set.of(Month.MARCH),
                new Handling(true, true, false, 20, null),
                true);
    }

    private static Person staff(Role role, @Nullable DivisionCode county) {
        return new Person(new UUID(0, 1), "staff", "示例员工", role, county, null);
    }
}
