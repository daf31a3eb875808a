package org.luyumarket.procurement.settlement;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.luyumarket.identity.Person;
import org.luyumarket.ledger.EntryFilter;
import org.luyumarket.ledger.Ledger;
import org.luyumarket.ledger.LedgerEntry;
import org.luyumarket.ledger.Mode;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.FieldError;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.Refusal;
import org.luyumarket.procurement.budget.Budget;
import org.luyumarket.procurement.budget.Budgets;
import org.luyumarket.procurement.contract.Contract;
import org.luyumarket.procurement.contract.ContractStatus;
import org.luyumarket.procurement.contract.Contracts;
import org.luyumarket.procurement.contract.PaymentMode;
import org.luyumarket.procurement.contract.PurchaseFixture;
import org.luyumarket.procurement.contract.PurchaseFixture.Purchase;
import org.luyumarket.procurement.contract.Terms;
import org.luyumarket.procurement.delivery.Deliveries;
import org.luyumarket.procurement.delivery.Delivery;
import org.luyumarket.procurement.delivery.DeliveryStatus;
import org.luyumarket.procurement.institution.InstitutionFixture;
import org.luyumarket.procurement.settlement.Dues.Filter;
import org.luyumarket.procurement.settlement.bank.Transfer;
import org.luyumarket.procurement.settlement.bank.TransferFile;
import org.luyumarket.procurement.settlement.bank.Transfers;
import org.luyumarket.procurement.settlement.bank.Transfers.Choice;
import org.luyumarket.procurement.settlement.bank.Transfers.Imported;
import org.luyumarket.procurement.share.ReservedShare;
import org.luyumarket.procurement.share.Shares;
import org.luyumarket.testsupport.MarketDatabase;
import org.luyumarket.testsupport.MarketTest;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Flux;

@MarketTest
class SettlementsIntegrationTests {

    private static final Person CITY = InstitutionFixture.CITY;
    private static final Terms PAY_FIRST = new Terms("", PaymentMode.PAY_FIRST, 10, "");
    private static final int BOXES = 10;

    @Autowired
    private Dues dues;

    @Autowired
    private Transfers transfers;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private Contracts contracts;

    @Autowired
    private Budgets budgets;

    @Autowired
    private Shares shares;

    @Autowired
    private Ledger ledger;

    @Autowired
    private PurchaseFixture purchases;

    @Autowired
    private SettlementSteps steps;

    @Autowired
    private MarketDatabase database;

    private final LocalDate today = LocalDate.now(ChinaTime.ZONE);

    @Test
    void whatIsAcceptedIsOwedUntilTheBuyerPaysAndThenCounts() {
        Purchase purchase = purchases.inForce(BOXES);
        steps.acceptAll(purchase);
        Due first = dues(purchase).get(0);
        assertThat(first.term().payBy()).isEqualTo(today.plusDays(30));
        assertThat(entries(purchase)).isEmpty();

        Imported taken = steps.take(steps.lineFor(first));

        assertThat(taken.booked()).isEqualTo(1);
        assertThat(due(first).outstanding()).isEqualTo(Cny.zero());
        assertThat(due(first).lateness(today)).isEqualTo(Lateness.PAID);
        assertThat(entries(purchase)).singleElement().satisfies(entry -> {
            assertThat(entry.fen()).isEqualTo(Cny.fen(first.sums().owed()));
            assertThat(entry.grams()).isPositive();
            assertThat(entry.boxes()).isEqualTo(BOXES);
            assertThat(entry.fact().trade().mode()).isEqualTo(Mode.GOVERNMENT_PROCUREMENT);
            assertThat(entry.fact().destination().shipTo()).isEqualTo(InstitutionFixture.BINCHENG);
            assertThat(entry.fact().destination().buyer()).isEqualTo(InstitutionFixture.BINCHENG);
        });
        assertThat(budget(purchase).consumed()).isEqualTo(first.sums().owed());
        assertThat(share(purchase).executed().plus(share(purchase).uncounted()))
                .isEqualTo(first.sums().owed());
        assertThat(now(purchase).status()).isEqualTo(ContractStatus.DELIVERING);
    }

    @Test
    void oneTransferPaysAllOfAContractAndFulfilsIt() {
        Purchase purchase = purchases.inForce(BOXES);
        steps.acceptAll(purchase);
        List<Due> both = dues(purchase);
        Money all = both.get(0).outstanding().plus(both.get(1).outstanding());
        String codes = both.get(0).advice().code().value() + " "
                + both.get(1).advice().code().value();

        steps.take(steps.line(all, both.get(0).deal().buyer(), codes));

        assertThat(now(purchase).status()).isEqualTo(ContractStatus.FULFILLED);
        assertThat(budget(purchase).held()).isEqualTo(Cny.zero());
        assertThat(budget(purchase).consumed()).isEqualTo(all);
        assertThat(sum(entries(purchase))).isEqualTo(Cny.fen(all));
    }

    @Test
    void whoPaysFirstCountsWhenTheGoodsCome() {
        Purchase purchase = purchases.inForce(BOXES, PAY_FIRST);
        Due whole = dues(purchase).get(0);
        assertThat(whole.sums().owed()).isEqualTo(purchase.contract().held());
        steps.take(steps.lineFor(whole));
        assertThat(entries(purchase)).isEmpty();

        steps.acceptAll(purchase);

        assertThat(dues(purchase)).hasSize(1);
        assertThat(sum(entries(purchase))).isEqualTo(Cny.fen(whole.sums().owed()));
        assertThat(now(purchase).status()).isEqualTo(ContractStatus.FULFILLED);
    }

    @Test
    void nothingIsSentBeforeAContractThatIsPaidFirstIsPaid() {
        Purchase purchase = purchases.inForce(BOXES, PAY_FIRST);
        Delivery called = steps.callOff(purchase).get(0);
        assertThat(called.awaitsPayment()).isTrue();
        Delivery confirmed = requireNonNull(deliveries
                .confirm(called.id(), called.version(), purchase.supplier())
                .block());
        assertThatThrownBy(() -> steps.accept(confirmed, 0, purchase)).hasMessage("not-paid-yet");

        Due whole = dues(purchase).get(0);
        steps.take(steps.lineFor(whole));

        assertThat(requireNonNull(
                                deliveries.find(called.id(), purchase.finance()).block())
                        .awaitsPayment())
                .isFalse();
        assertThat(steps.accept(confirmed, 0, purchase).status()).isEqualTo(DeliveryStatus.ACCEPTED);
    }

    @Test
    void aContractIsNotFulfilledAnyMoreOnceAPaymentOfItIsReversed() {
        Purchase purchase = purchases.inForce(BOXES);
        steps.acceptAll(purchase);
        dues(purchase).forEach(due -> steps.take(steps.lineFor(due)));
        assertThat(now(purchase).status()).isEqualTo(ContractStatus.FULFILLED);
        Due first = dues(purchase).get(0);

        transfers.reverse(file(first).payments().get(0).id(), "付错了单位", CITY).block();
        assertThat(now(purchase).status()).isEqualTo(ContractStatus.DELIVERING);
        steps.take(steps.lineFor(due(first)));

        assertThat(now(purchase).status()).isEqualTo(ContractStatus.FULFILLED);
        assertThat(budget(purchase).held()).isEqualTo(Cny.zero());
        assertThat(budget(purchase).consumed()).isEqualTo(purchase.contract().held());
    }

    @Test
    void moneyThatCameBeforeItWasOwedIsBookedOnceItIs() {
        Purchase purchase = purchases.inForce(13);
        Money half = Cny.ofFen(Cny.fen(purchase.contract().held()) / 2);
        steps.take(steps.line(half, purchase.contract().parties().buyer(), "预付货款"));
        assertThat(dues(purchase)).isEmpty();

        steps.accept(steps.callOff(purchase).get(0), 0, purchase);

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(dues(purchase))
                        .singleElement()
                        .extracting(Due::outstanding)
                        .isEqualTo(Cny.zero()));
        assertThat(sum(entries(purchase))).isEqualTo(Cny.fen(half));
    }

    @Test
    void whatStaffTookBackIsNotBookedAgainByItself() {
        Purchase purchase = purchases.inForce(BOXES);
        steps.acceptAll(purchase);
        Due first = dues(purchase).get(0);
        steps.take(steps.lineFor(first));
        transfers.reverse(file(first).payments().get(0).id(), "付错了单位", CITY).block();
        String waits =
                "select from platform.delivery where consumer = 'settlement.money-wanted' and due_at is not null";

        await().atMost(Duration.ofSeconds(10)).until(() -> database.query(waits), List::isEmpty);

        assertThat(due(first).sums().paid()).isEqualTo(Cny.zero());
    }

    @Test
    void aCancelledContractIsOwedNoMoreAndWhatWasPaidForItShows() {
        Purchase purchase = purchases.inForce(BOXES, PAY_FIRST);
        Due whole = dues(purchase).get(0);
        steps.take(steps.lineFor(whole));

        Contract now = now(purchase);
        contracts.cancel(now.id(), now.version(), "不需要了", purchase.finance()).block();

        assertThat(due(whole).outstanding()).isEqualTo(Cny.zero());
        assertThat(due(whole).overpaid()).isEqualTo(whole.sums().owed());
    }

    @Test
    void aReversalTakesBackWhatCountedAndTheDueIsOwedAgain() {
        Purchase purchase = purchases.inForce(BOXES);
        steps.acceptAll(purchase);
        Due first = dues(purchase).get(0);
        steps.take(steps.lineFor(first));
        Payment paid = file(first).payments().get(0);

        TransferFile after =
                requireNonNull(transfers.reverse(paid.id(), "付错了单位", CITY).block());

        assertThat(after.transfer().free()).isEqualTo(first.sums().owed());
        assertThat(due(first).outstanding()).isEqualTo(first.sums().owed());
        assertThat(entries(purchase)).hasSize(2);
        assertThat(sum(entries(purchase))).isZero();
        assertThat(budget(purchase).consumed()).isEqualTo(Cny.zero());
        assertThat(share(purchase).executed().plus(share(purchase).uncounted())).isEqualTo(Cny.zero());
        assertThatThrownBy(() -> transfers.reverse(paid.id(), "再冲一次", CITY).block())
                .isInstanceOf(ReversedBefore.class);
        assertThatThrownBy(() -> database.execute("delete from settlement.payment"))
                .hasMessageContaining("never changed");
    }

    @Test
    void aDueIsPaidByHandInPartsAndNeverTwice() {
        Purchase purchase = purchases.inForce(BOXES);
        steps.acceptAll(purchase);
        Due first = dues(purchase).get(0);
        steps.take(
                steps.line(Cny.parse("100"), "滨州市财政国库", "货款"),
                steps.line(first.sums().owed(), "滨州市财政国库", "货款"));
        List<Transfer> waiting = waiting();
        Transfer whole = waiting.get(0);
        Transfer hundred = waiting.get(1);

        match(hundred, first, Cny.parse("100"));

        assertThat(due(first).sums().counted()).isEqualTo(Cny.parse("100"));
        assertThatThrownBy(() -> transfers
                        .match(whole.id(), List.of(new Choice(first.id(), Cny.parse("1"))), " ", CITY)
                        .block())
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting(FieldError::field)
                                .containsExactly("note"));
        assertThatThrownBy(() -> match(whole, first, first.sums().owed())).isInstanceOf(MoreThanOwed.class);
        assertThatThrownBy(() -> match(hundred, first, Cny.parse("0.01"))).hasMessage("more-than-came");
        match(whole, first, first.sums().owed().minus(Cny.parse("100")));
        assertThat(due(first).outstanding()).isEqualTo(Cny.zero());
        assertThat(entries(purchase)).hasSize(2);
        assertThat(entries(purchase).stream().mapToLong(LedgerEntry::grams).sum())
                .isEqualTo(file(first).goods().get(0).accepted().weight().grams());
    }

    @Test
    void ofTwoWhoBookTheSameTransferAtOnceOneDoes() {
        Purchase purchase = purchases.inForce(BOXES);
        steps.acceptAll(purchase);
        Due first = dues(purchase).get(0);
        steps.take(steps.line(Cny.parse("100"), "滨州市财政国库", "货款"));
        Transfer hundred = waiting().get(0);

        List<Boolean> booked = requireNonNull(Flux.range(0, 2)
                .flatMap(one -> transfers
                        .match(hundred.id(), List.of(new Choice(first.id(), Cny.parse("100"))), "财政代付", CITY)
                        .thenReturn(true)
                        .onErrorReturn(Refusal.class, false))
                .collectList()
                .block());

        assertThat(booked).containsExactlyInAnyOrder(true, false);
        assertThat(due(first).sums().paid()).isEqualTo(Cny.parse("100"));
    }

    @Test
    void aLineThatWasImportedBeforeRefusesTheWholeFile() {
        String line = steps.line(Cny.parse("12.34"), "路人", "无");
        steps.take(line);
        Object before = lines();

        assertThatThrownBy(() -> steps.take(line, steps.line(Cny.parse("1"), "路人", "无")))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.errors())
                                .singleElement()
                                .satisfies(error ->
                                        assertThat(error.field() + error.code()).isEqualTo("B2line-of-file")));
        assertThat(lines()).isEqualTo(before);
    }

    @Test
    void onlyThoseConcernedSeeADueAndOnlyStaffTransfers() {
        Purchase purchase = purchases.inForce(BOXES);
        steps.acceptAll(purchase);
        Due first = dues(purchase).get(0);

        assertThat(dues.find(first.id(), purchase.supplier()).blockOptional()).isPresent();
        assertThatThrownBy(() ->
                        dues.find(first.id(), InstitutionFixture.consumer("路人")).block())
                .isInstanceOf(UnknownDue.class);
        assertThat(requireNonNull(dues.of(new Filter(null, null), purchase.supplier(), new PageRequest(1, 100))
                                .block())
                        .items())
                .extracting(Due::id)
                .contains(first.id());
        assertThatThrownBy(() -> transfers
                        .of(true, purchase.finance(), new PageRequest(1, 10))
                        .block())
                .hasMessage("unknown-transfer");
    }

    @Test
    void theAdviceIsTheSameBytesForEver() {
        Purchase purchase = purchases.inForce(BOXES);
        steps.acceptAll(purchase);
        Due first = dues(purchase).get(0);

        byte[] before = advice(first, purchase.finance());
        steps.take(steps.lineFor(first));

        assertThat(advice(first, purchase.supplier())).isEqualTo(before).startsWith('%', 'P', 'D', 'F');
    }

    private byte[] advice(Due due, Person viewer) {
        return requireNonNull(dues.advice(due.id(), viewer).block()).pdf();
    }

    private void match(Transfer transfer, Due due, Money amount) {
        transfers
                .match(transfer.id(), List.of(new Choice(due.id(), amount)), "财政代付", CITY)
                .block();
    }

    private List<Transfer> waiting() {
        return requireNonNull(transfers.of(true, CITY, new PageRequest(1, 20)).block())
                .items();
    }

    private List<Due> dues(Purchase purchase) {
        return requireNonNull(dues.ofContract(purchase.contract().id())
                .map(Due.File::due)
                .collectList()
                .block());
    }

    private Due.File file(Due due) {
        return requireNonNull(dues.find(due.id(), CITY).block());
    }

    private Due due(Due due) {
        return file(due).due();
    }

    private Contract now(Purchase purchase) {
        return requireNonNull(
                contracts.find(purchase.contract().id(), purchase.finance()).block());
    }

    private Budget budget(Purchase purchase) {
        return requireNonNull(budgets.find(purchase.budget()).block());
    }

    private ReservedShare share(Purchase purchase) {
        return requireNonNull(
                shares.of(purchase.contract().parties().institution(), today.getYear(), purchase.finance())
                        .block());
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

    private Object lines() {
        return database.query("select count(*) as lines from settlement.line").get(0);
    }
}
