package org.luyumarket.goodslist;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.luyumarket.catalog.Catalog;
import org.luyumarket.catalog.Handling;
import org.luyumarket.catalog.NewProduct;
import org.luyumarket.catalog.PriceChange;
import org.luyumarket.catalog.Product;
import org.luyumarket.catalog.ProductChange;
import org.luyumarket.catalog.UnknownSku;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.inventory.Inventory;
import org.luyumarket.inventory.Lot;
import org.luyumarket.inventory.NewLot;
import org.luyumarket.inventory.Origin;
import org.luyumarket.inventory.StockLevel;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.FieldError;
import org.luyumarket.platform.Ids;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.platform.Weight;
import org.luyumarket.testsupport.MarketDatabase;
import org.luyumarket.testsupport.MarketTest;
import org.luyumarket.testsupport.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Mono;

@MarketTest
class OfferSheetsIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final DivisionCode FENGJIE = new DivisionCode("500236");
    private static final Origin ORCHARD = new Origin("草堂镇", "欧营村三社");

    @Autowired
    private OfferSheets sheets;

    @Autowired
    private Catalog catalog;

    @Autowired
    private Inventory inventory;

    @Autowired
    private MarketDatabase database;

    @Autowired
    private Ids ids;

    @Autowired
    private Clock clock;

    private Person staff = person(Role.COUNTY_STAFF, null);
    private String one = "";
    private String other = "";

    @BeforeEach
    void twoOffersWithTenBoxesEach() {
        staff = new Person(ids.next(), Unique.name("staff"), "示例员工", Role.COUNTY_STAFF, FENGJIE, null);
        one = offer();
        other = offer();
    }

    @Test
    void pricesStockAndPlacesInTheShopAreSavedInOneGo() {
        SavedSheet saved = done(sheets.save(List.of(price(one, "45.00", 5), hidden(other)), staff));

        assertThat(saved.rows()).hasSize(2);
        assertThat(product(one).price()).isEqualTo(Cny.parse("45.00"));
        assertThat(product(other).published()).isFalse();
        assertThat(stock(one)).isEqualTo(new StockLevel(one, 15, 15, 0, 0));
        assertThat(catalog.priceHistory(one).map(PriceChange::changedBy).blockFirst(PATIENCE))
                .isEqualTo(staff.username());
        assertThat(database.query("select verb from identity.audit_entry where actor = '%s' and subject in ('%s', '%s')"
                        .formatted(staff.username(), one, saved.id())))
                .extracting(row -> row.get("verb"))
                .contains("product.changed", "lot.received", "offers.saved");
    }

    @Test
    void whereOneRowIsWrongNothingIsSavedAndEveryFieldIsTold() {
        done(catalog.change(other, 1, new ProductChange("别的名字", null, null, null, null, null), staff));

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> done(sheets.save(
                        List.of(price(one, "45.00", -11), price(other, "44.00", 0), price(offer(), "0.00", 0)), staff)))
                .satisfies(refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::code)
                        .containsExactlyInAnyOrder("not-enough-to-write-off", "stale-product", "price"));
        assertThat(product(one).price()).isEqualTo(Cny.parse("50.00"));
        assertThat(sheets.latest(staff).block(PATIENCE)).isNull();
    }

    @Test
    void theLastSaveIsTakenBackOnceWithItsStock() {
        SavedSheet saved = done(sheets.save(List.of(price(one, "45.00", 5), change(other, null, false, -4)), staff));
        assertThat(lots(other)).containsExactly(10);

        SavedSheet undone = done(sheets.undo(saved.id(), staff));

        assertThat(undone.undoneAt()).isNotNull();
        assertThat(product(one).price()).isEqualTo(Cny.parse("50.00"));
        assertThat(product(other).published()).isTrue();
        assertThat(stock(one).available()).isEqualTo(10);
        assertThat(stock(other)).isEqualTo(new StockLevel(other, 10, 10, 0, 0));
        assertThat(open(one)).isEqualTo(10);
        assertThat(open(other)).isEqualTo(10);
        assertThat(catalog.priceHistory(one).count().block(PATIENCE)).isEqualTo(3);
        assertThatThrownBy(() -> done(sheets.undo(saved.id(), staff))).isInstanceOf(NotTheLastSave.class);
    }

    @Test
    void whatWasChangedSinceIsNotTakenBackAndNeitherIsAnythingElse() {
        SavedSheet saved = done(sheets.save(List.of(price(one, "45.00", 0), price(other, "45.00", 0)), staff));
        done(catalog.change(other, 2, new ProductChange(null, Cny.parse("46.00"), null, null, null, null), staff));

        assertThatThrownBy(() -> done(sheets.undo(saved.id(), staff)))
                .isInstanceOfSatisfying(
                        CannotUndo.class,
                        refusal -> assertThat(refusal.arguments()).containsExactly(other));
        assertThat(product(one).price()).isEqualTo(Cny.parse("45.00"));
        assertThat(done(sheets.latest(staff)).undoneAt()).isNull();
    }

    @Test
    void onlyWhatSomebodySavedLastThemselvesIsTakenBack() {
        SavedSheet first = done(sheets.save(List.of(price(one, "45.00", 0)), staff));
        SavedSheet second = done(sheets.save(List.of(price(other, "45.00", 0)), staff));
        Person colleague = new Person(ids.next(), Unique.name("staff"), "同事", Role.COUNTY_STAFF, FENGJIE, null);

        assertThatThrownBy(() -> done(sheets.undo(first.id(), staff))).isInstanceOf(NotTheLastSave.class);
        assertThatThrownBy(() -> done(sheets.undo(second.id(), colleague))).isInstanceOf(NotTheLastSave.class);
    }

    @Test
    void whatIsMissingLeavesTheNewestLotsSoThatTheOldestStillGoOutFirst() {
        LocalDate today = LocalDate.now(clock);
        done(inventory.receive(new NewLot(one, 3, today), staff));

        done(sheets.save(List.of(change(one, null, null, -5)), staff));

        assertThat(database.query(
                        "select boxes - picked as left from inventory.lot where sku = '%s' order by received_on"
                                .formatted(one)))
                .extracting(row -> row.get("left"))
                .containsExactly(8, 0);
        assertThat(stock(one)).isEqualTo(new StockLevel(one, 8, 8, 0, 0));
    }

    @Test
    void aSupplierChangesThePricesAndStockOfItsOwnGoodsOnly() {
        Person supplier = person(Role.SUPPLIER, "V08A");
        Person stranger = person(Role.SUPPLIER, "V10A");

        done(sheets.save(List.of(price(one, "45.00", 5)), supplier));

        assertThat(product(one).price()).isEqualTo(Cny.parse("45.00"));
        assertThatThrownBy(() -> done(sheets.save(List.of(price(other, "1.00", 0)), stranger)))
                .isInstanceOf(UnknownSku.class);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> done(sheets.save(List.of(hidden(other)), supplier)))
                .satisfies(refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::code)
                        .containsExactly("prices-only"));
    }

    @Test
    void aSheetThatChangesNothingIsNotSaved() {
        assertThatThrownBy(() -> done(sheets.save(List.of(price(one, "50.00", 0)), staff)))
                .isInstanceOf(NothingToSave.class);
    }

    private String offer() {
        Product added = done(catalog.add(
                new NewProduct(
                        Unique.name("sku"),
                        "示例脐橙",
                        FENGJIE,
                        "V08A",
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
                        true),
                staff));
        done(inventory.receive(new NewLot(added.sku(), 10, LocalDate.now(clock).minusDays(2), ORCHARD), staff));
        return added.sku();
    }

    private static OfferChange price(String sku, String price, int boxes) {
        return new OfferChange(sku, 1, Cny.parse(price), null, boxes);
    }

    private static OfferChange hidden(String sku) {
        return change(sku, null, false, 0);
    }

    private static OfferChange change(String sku, @Nullable String price, @Nullable Boolean published, int boxes) {
        return new OfferChange(sku, 1, price == null ? null : Cny.parse(price), published, boxes);
    }

    private Product product(String sku) {
        return done(catalog.find(sku));
    }

    private StockLevel stock(String sku) {
        return requireNonNull(done(inventory.levels(List.of(sku))).get(sku));
    }

    private List<Integer> lots(String sku) {
        return done(inventory.lots(sku).map(Lot::boxes).collectList());
    }

    private int open(String sku) {
        return database
                .query("select (boxes - picked) as left from inventory.lot where sku = '%s'".formatted(sku))
                .stream()
                .mapToInt(row -> (Integer) requireNonNull(row.get("left")))
                .sum();
    }

    private static Person person(Role role, @Nullable String supplier) {
        return new Person(
                UUID.nameUUIDFromBytes((role + "" + supplier).getBytes(StandardCharsets.UTF_8)),
                "somebody",
                "某人",
                role,
                role == Role.COUNTY_STAFF ? FENGJIE : null,
                supplier);
    }

    private static <T> T done(Mono<T> work) {
        return requireNonNull(work.block(PATIENCE));
    }
}
