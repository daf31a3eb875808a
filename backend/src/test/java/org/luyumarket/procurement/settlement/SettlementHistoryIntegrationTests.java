package org.luyumarket.procurement.settlement;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luyumarket.identity.Person;
import org.luyumarket.ledger.EntryFilter;
import org.luyumarket.ledger.Ledger;
import org.luyumarket.ledger.LedgerEntry;
import org.luyumarket.ledger.proof.Reconciliation;
import org.luyumarket.ledger.proof.Reconciliations;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.Refusal;
import org.luyumarket.procurement.budget.Budget;
import org.luyumarket.procurement.budget.Budgets;
import org.luyumarket.procurement.contract.ContractStatus;
import org.luyumarket.procurement.contract.PaymentMode;
import org.luyumarket.procurement.contract.PurchaseFixture;
import org.luyumarket.procurement.contract.PurchaseFixture.Purchase;
import org.luyumarket.procurement.contract.Revision;
import org.luyumarket.procurement.contract.Terms;
import org.luyumarket.procurement.delivery.CallOffs;
import org.luyumarket.procurement.delivery.Deliveries;
import org.luyumarket.procurement.delivery.Delivery;
import org.luyumarket.procurement.delivery.DeliveryLine;
import org.luyumarket.procurement.delivery.DeliveryStatus;
import org.luyumarket.procurement.institution.InstitutionFixture;
import org.luyumarket.procurement.settlement.bank.Transfer;
import org.luyumarket.procurement.settlement.bank.Transfers;
import org.luyumarket.procurement.settlement.bank.Transfers.Choice;
import org.luyumarket.procurement.share.ReservedShare;
import org.luyumarket.procurement.share.Shares;
import org.luyumarket.testsupport.MarketDatabase;
import org.luyumarket.testsupport.MarketTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever units, suppliers, banks and staff do in whatever order, every yuan stands where it belongs, and only there. */
@MarketTest
class SettlementHistoryIntegrationTests {

    private static final Person CITY = InstitutionFixture.CITY;
    private static final int STEPS = 25;

    private static final String OPEN_NEWS =
            "select from platform.delivery where consumer = 'settlement.money-wanted' and due_at is not null";

    @Autowired
    private Dues dues;

    @Autowired
    private Transfers transfers;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private Budgets budgets;

    @Autowired
    private Shares shares;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Reconciliations reconciliations;

    @Autowired
    private PurchaseFixture purchases;

    @Autowired
    private SettlementSteps steps;

    @Autowired
    private MarketDatabase database;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {27, 41, 2019})
    void everyYuanStandsWhereItBelongs(long seed) {
        Random random = new Random(seed);
        List<Purchase> going = List.of(
                purchases.inForce(3 + random.nextInt(9)),
                purchases.inForce(5, new Terms("", PaymentMode.PAY_FIRST, 10, "")));
        going.forEach(steps::callOff);
        for (int step = 0; step < STEPS; step++) {
            Purchase purchase = going.get(random.nextInt(going.size()));
            tryIt(() -> anything(purchase, random));
            untilNothingWaitsInTheOutbox();
            check(purchase, "seed " + seed + ", step " + step);
        }
        reconciles();
    }

    /** Money that came too early is booked a moment after it is wanted. */
    private void untilNothingWaitsInTheOutbox() {
        await().atMost(Duration.ofSeconds(10)).until(() -> database.query(OPEN_NEWS), List::isEmpty);
    }

    private static void tryIt(Runnable step) {
        try {
            step.run();
        } catch (Refusal refused) {
            assertThat(refused.code()).isNotBlank();
        }
    }

    private void anything(Purchase purchase, Random random) {
        switch (random.nextInt(6)) {
            case 0, 1 -> accept(purchase, random);
            case 2 -> anyDue(purchase, random).forEach(due -> steps.take(steps.lineFor(due)));
            case 3 -> anyDue(purchase, random).forEach(due -> steps.take(someMoney(due, random)));
            case 4 -> matchByHand(purchase, random);
            default -> reverse(purchase, random);
        }
    }

    private void accept(Purchase purchase, Random random) {
        List<Delivery> called = callOffs(purchase).deliveries();
        called.stream()
                .filter(delivery -> !delivery.status().isOver() && delivery.status() != DeliveryStatus.SHORT)
                .findAny()
                .map(delivery -> steps.accept(delivery, random.nextInt(2), purchase))
                .or(() -> called.stream()
                        .filter(delivery -> delivery.status() == DeliveryStatus.SHORT)
                        .findAny())
                .filter(delivery -> delivery.status() == DeliveryStatus.SHORT)
                .ifPresent(shortened -> steps.strikeOff(shortened, purchase));
    }

    private List<Due> anyDue(Purchase purchase, Random random) {
        List<Due> open = of(purchase).stream()
                .map(Due.File::due)
                .filter(due -> due.outstanding().isPositive())
                .toList();
        return open.isEmpty() ? List.of() : List.of(open.get(random.nextInt(open.size())));
    }

    private String someMoney(Due due, Random random) {
        Money amount = Cny.ofFen(1 + random.nextInt(Math.toIntExact(2 * Cny.fen(due.outstanding()))));
        String payer = random.nextBoolean() ? due.deal().buyer() : "滨州市财政国库";
        return steps.line(
                amount,
                payer,
                random.nextInt(3) == 0 ? "货款" : due.advice().code().value());
    }

    private void matchByHand(Purchase purchase, Random random) {
        for (Transfer transfer : waiting()) {
            anyDue(purchase, random).stream()
                    .filter(due -> random.nextBoolean())
                    .forEach(due -> match(transfer, due));
        }
    }

    private void match(Transfer transfer, Due due) {
        Money most = due.outstanding().isGreaterThan(transfer.free()) ? transfer.free() : due.outstanding();
        transfers
                .match(transfer.id(), List.of(new Choice(due.id(), most)), "财政代付", CITY)
                .block();
    }

    private void reverse(Purchase purchase, Random random) {
        List<Payment> all = new ArrayList<>();
        of(purchase).forEach(file -> all.addAll(file.payments()));
        if (!all.isEmpty()) {
            transfers
                    .reverse(all.get(random.nextInt(all.size())).id(), "对错了", CITY)
                    .block();
        }
    }

    private void check(Purchase purchase, String where) {
        List<Due.File> files = of(purchase);
        long counted = 0;
        for (Due.File file : files) {
            checkDue(file, where);
            counted += Cny.fen(file.due().sums().counted());
        }
        assertThat(sum(entries(purchase))).as(where).isEqualTo(counted);
        assertThat(Cny.fen(budget(purchase).consumed())).as(where).isEqualTo(counted);
        assertThat(Cny.fen(share(purchase).executed().plus(share(purchase).uncounted())))
                .as(where)
                .isEqualTo(counted);
        checkBudget(purchase, where);
        checkDeliveries(purchase, where);
    }

    private static void checkDue(Due.File file, String where) {
        Due.Sums sums = file.due().sums();
        long paid =
                file.payments().stream().mapToLong(one -> Cny.fen(one.amount())).sum();
        long accepted = file.goods().stream().mapToLong(Goods::fen).sum();
        assertThat(Cny.fen(sums.paid())).as(where).isEqualTo(paid).isNotNegative();
        assertThat(Cny.fen(sums.accepted())).as(where).isEqualTo(accepted);
        assertThat(Cny.fen(sums.counted())).as(where).isEqualTo(Math.min(paid, accepted));
    }

    private void checkBudget(Purchase purchase, String where) {
        Budget budget = budget(purchase);
        assertThat(budget.held().plus(budget.consumed()).plus(budget.free()))
                .as(where)
                .isEqualTo(budget.granted());
        assertThat(budget.held().isNegative() || budget.free().isNegative())
                .as(where)
                .isFalse();
        CallOffs callOffs = callOffs(purchase);
        assertThat(budget.held().plus(budget.consumed()))
                .as(where)
                .isEqualTo(
                        callOffs.contract().wasFulfilled()
                                ? callOffs.acceptedAmount()
                                : callOffs.contract().held());
        boolean allPaid =
                of(purchase).stream().allMatch(file -> file.due().outstanding().isZero());
        assertThat(callOffs.contract().status() == ContractStatus.FULFILLED)
                .as(where)
                .isEqualTo(callOffs.isComplete() && allPaid);
    }

    private void checkDeliveries(Purchase purchase, String where) {
        List<DeliveryLine> lines = callOffs(purchase).deliveries().stream()
                .flatMap(delivery -> delivery.lines().stream())
                .toList();
        assertThat(lines).as(where).allMatch(line -> line.accepted().boxes() <= line.sent());
        assertThat(lines.stream().mapToInt(DeliveryLine::committed).sum())
                .as(where)
                .isLessThanOrEqualTo(purchase.contract().latest().lines().stream()
                        .mapToInt(Revision.Line::quantity)
                        .sum());
    }

    /** Other tests share the ledger, and leave it as they like: only the witnesses of contracts are heard here. */
    private void reconciles() {
        UUID id = requireNonNull(reconciliations.ask(CITY).block()).id();
        Reconciliation done = await().atMost(Duration.ofSeconds(60))
                .until(() -> requireNonNull(reconciliations.find(id, CITY).block()), Reconciliation::isOver);
        assertThat(done.hearings())
                .filteredOn(hearing -> List.of("contracts", "settlements").contains(hearing.witness()))
                .hasSize(2)
                .allSatisfy(hearing -> {
                    assertThat(hearing.testimonies()).isPositive();
                    assertThat(hearing.differences()).isZero();
                });
    }

    private List<Due.File> of(Purchase purchase) {
        return requireNonNull(
                dues.ofContract(purchase.contract().id()).collectList().block());
    }

    private CallOffs callOffs(Purchase purchase) {
        return requireNonNull(deliveries.callOffs(purchase.contract().id()).block());
    }

    private List<Transfer> waiting() {
        return requireNonNull(transfers.of(true, CITY, new PageRequest(1, 5)).block())
                .items();
    }

    private Budget budget(Purchase purchase) {
        return requireNonNull(budgets.find(purchase.budget()).block());
    }

    private ReservedShare share(Purchase purchase) {
        UUID unit = purchase.contract().parties().institution();
        int year = purchase.contract().latest().drawnAt().atZone(ChinaTime.ZONE).getYear();
        return requireNonNull(shares.of(unit, year, purchase.finance()).block());
    }

    private List<LedgerEntry> entries(Purchase purchase) {
        return requireNonNull(
                ledger.everyEntry(EntryFilter.all().behind(purchase.contract().number()))
                        .collectList()
                        .block());
    }

    private static long sum(List<LedgerEntry> entries) {
        return entries.stream().mapToLong(LedgerEntry::fen).sum();
    }
}
