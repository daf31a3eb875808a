package org.luyumarket.inventory;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.luyumarket.catalog.UnknownSku;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.inventory.HoldOutcome.Held;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Ids;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.testsupport.MarketDatabase;
import org.luyumarket.testsupport.MarketTest;
import org.luyumarket.testsupport.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

@MarketTest
class InventoryIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String FENGJIE_ORANGE = "500236-01";
    private static final Person FENGJIE = staffOf("500236");
    private static final Person WUSHAN = staffOf("500237");

    @Autowired
    private Inventory inventory;

    @Autowired
    private MarketDatabase database;

    @Autowired
    private ReactiveTransactionManager transactions;

    @Autowired
    private Ids ids;

    @Autowired
    private Clock clock;

    @Test
    void aLotRaisesWhatIsAvailable() {
        StockLevel before = level(FENGJIE_ORANGE);

        Lot lot = done(inventory.receive(new NewLot(FENGJIE_ORANGE, 7, LocalDate.now(clock)), FENGJIE));

        StockLevel after = level(FENGJIE_ORANGE);
        assertThat(after.received()).isEqualTo(before.received() + 7);
        assertThat(after.available()).isEqualTo(before.available() + 7);
        assertThat(done(inventory.lots(FENGJIE_ORANGE).collectList())).contains(lot);
    }

    @Test
    void whatIsShortIsToldWithHowManySkusThereAre() {
        StockLevel level = level(FENGJIE_ORANGE);

        Shortage shortage = done(inventory.shortage(level.available() + 1));

        assertThat(shortage.left()).containsEntry(FENGJIE_ORANGE, level.available());
        assertThat(shortage.stocked()).isEqualTo(done(inventory.levels().count()));
        assertThat(done(inventory.shortage(level.available())).left()).doesNotContainKey(FENGJIE_ORANGE);
    }

    @Test
    void whereALotWasGrownIsKeptAndBothOrNeitherIsSaid() {
        Origin orchard = new Origin("草堂镇", "欧营村三社");

        Lot lot = done(inventory.receive(new NewLot(FENGJIE_ORANGE, 1, LocalDate.now(clock), orchard), FENGJIE));

        assertThat(lot.origin()).isEqualTo(orchard);
        assertThat(done(inventory.lots(FENGJIE_ORANGE).collectList())).contains(lot);
        assertInvalid(new NewLot(FENGJIE_ORANGE, 1, LocalDate.now(clock), new Origin("草堂镇", "")));
    }

    @Test
    void aLotOfAnotherCountyIsOfNoKnownProduct() {
        NewLot lot = new NewLot(FENGJIE_ORANGE, 7, LocalDate.now(clock));

        assertThatThrownBy(() -> done(inventory.receive(lot, WUSHAN))).isInstanceOf(UnknownSku.class);
    }

    @Test
    void aLotHasBounds() {
        LocalDate today = LocalDate.now(clock);

        assertInvalid(new NewLot(FENGJIE_ORANGE, 0, today));
        assertInvalid(new NewLot(FENGJIE_ORANGE, 1_000_001, today));
        assertInvalid(new NewLot(FENGJIE_ORANGE, 1, today.plusDays(1)));
        assertInvalid(new NewLot(FENGJIE_ORANGE, 1, today.minusYears(3)));
    }

    @Test
    void stockIsHeldOnlyInsideATransaction() {
        assertThatThrownBy(() -> done(inventory.hold(List.of(wants(ids.next(), "any", 1)))))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void lotsLeaveInTheOrderTheyCameIn() {
        String sku = shelf(0);
        LocalDate today = LocalDate.now(clock);
        lot(sku, 5, today);
        lot(sku, 3, today.minusDays(4));
        UUID parcel = ids.next();

        run(inventory.pick(parcel, Map.of(sku, 4)));

        assertThat(database.query("""
                        select l.received_on as day, p.boxes
                          from inventory.pick p
                          join inventory.lot l on l.id = p.lot_id
                         where p.shipment_id = '%s'
                         order by l.received_on
                        """.formatted(parcel)))
                .containsExactly(Map.of("day", today.minusDays(4), "boxes", 3), Map.of("day", today, "boxes", 1));
    }

    @Test
    void whateverHappensNothingIsLostAndNothingInvented() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<String> skus = IntStream.range(0, 3).mapToObj(i -> shelf(20)).toList();
        List<UUID> orders = new ArrayList<>();
        for (int step = 0; step < 120; step++) {
            randomDeed(random, skus, orders);

            assertThat(skus).as("seed %d, step %d", seed, step).allSatisfy(this::assertRowsAgree);
        }
    }

    private void randomDeed(Random random, List<String> skus, List<UUID> orders) {
        Set<UUID> some = orders.isEmpty() ? Set.of() : Set.of(orders.get(random.nextInt(orders.size())));
        switch (random.nextInt(6)) {
            case 0 -> run(inventory.sell(some));
            case 1 -> run(inventory.release(some));
            case 2 -> run(inventory.giveBack(some));
            default -> hold(random, skus, orders);
        }
    }

    private void hold(Random random, List<String> skus, List<UUID> orders) {
        HoldRequest request = wants(ids.next(), skus.get(random.nextInt(skus.size())), 1 + random.nextInt(8));
        List<HoldOutcome> outcomes =
                done(inventory.hold(List.of(request)).as(TransactionalOperator.create(transactions)::transactional));
        if (outcomes.get(0) instanceof Held) {
            orders.add(request.orderId());
        }
    }

    private void assertRowsAgree(String sku) {
        StockLevel level = level(sku);
        Map<String, Object> holds = database.query("""
                        select coalesce(sum(quantity) filter (where not sold), 0)::bigint as held,
                               coalesce(sum(quantity) filter (where sold), 0)::bigint as sold
                          from inventory.hold
                         where sku = '%s'
                        """.formatted(sku)).get(0);
        assertThat(holds).isEqualTo(Map.of("held", level.held(), "sold", level.sold()));
        assertThat(level.received()).isEqualTo(level.available() + level.held() + level.sold());
    }

    private void assertInvalid(NewLot lot) {
        assertThatThrownBy(() -> done(inventory.receive(lot, FENGJIE))).isInstanceOf(InvalidInput.class);
    }

    private String shelf(int boxes) {
        String sku = Unique.name("box");
        database.execute("insert into inventory.stock values ('%s', %d, %d, 0, 0)".formatted(sku, boxes, boxes));
        return sku;
    }

    private void lot(String sku, int boxes, LocalDate day) {
        database.execute("insert into inventory.lot values ('%s', '%s', %d, 0, '%s', now(), 'test')"
                .formatted(ids.next(), sku, boxes, day));
    }

    private StockLevel level(String sku) {
        return requireNonNull(done(inventory.levels(List.of(sku))).get(sku));
    }

    private void run(Mono<Void> asked) {
        asked.as(TransactionalOperator.create(transactions)::transactional).block(PATIENCE);
    }

    private static HoldRequest wants(UUID order, String sku, int quantity) {
        return new HoldRequest(order, Map.of(sku, quantity));
    }

    private static Person staffOf(String county) {
        return new Person(
                new UUID(9, 1), "staff-" + county, "staff", Role.COUNTY_STAFF, new DivisionCode(county), null);
    }

    private static <T> T done(Mono<T> asked) {
        return requireNonNull(asked.block(PATIENCE));
    }
}
