package org.luyumarket.payout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.luyumarket.testsupport.Sales.assertRefused;
import static org.luyumarket.testsupport.Sales.done;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.identity.WaitingMatters;
import org.luyumarket.ordering.Ordering;
import org.luyumarket.ordering.Ordering.OrderLine;
import org.luyumarket.ordering.Ordering.RefundOrder;
import org.luyumarket.payout.BankAccount.Details;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.Refusal;
import org.luyumarket.testsupport.MarketDatabase;
import org.luyumarket.testsupport.MarketTest;
import org.luyumarket.testsupport.Sales;
import org.luyumarket.testsupport.Sales.Sale;
import org.luyumarket.testsupport.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

@MarketTest
class PayoutsIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final PageRequest ALL = new PageRequest(1, 100);
    private static final Person FIRST = new Person(new UUID(8, 21), "city", "甲", Role.CITY_STAFF, null, null);
    private static final Person SECOND = new Person(new UUID(8, 22), "admin", "乙", Role.ADMINISTRATOR, null, null);
    private static final Person AUDITOR = new Person(new UUID(8, 23), "audit", "丙", Role.AUDITOR, null, null);

    @Autowired
    private Payouts payouts;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Statements statements;

    @Autowired
    private CollectingService collecting;

    @Autowired
    private WaitingRuns waiting;

    @Autowired
    private WaitingTransfers atTheBank;

    @Autowired
    private Ordering ordering;

    @Autowired
    private Sales sales;

    @Autowired
    private MarketDatabase database;

    private final List<String> backdated = new ArrayList<>();

    @AfterEach
    void whatWasSoldEarlierIsOfToday() {
        backdated.forEach(number -> paidAt("now()", number));
    }

    @BeforeEach
    void nothingIsBooked() {
        database.empty("payout.booking", "payout.payout", "payout.run", "payout.account", "payout.moved");
    }

    @Test
    void whatSuppliersGetOfAnOrderAddsUpToWhatItWasPaid() {
        Goods one = goods().get(0);
        Goods other = goods().get(1);
        Sale sale = sales.paid(null, new OrderLine(one.sku, 1), new OrderLine(other.sku, 2));
        collect();
        assertAddsUp(sale);

        refund(sale, 1_234);
        collect();
        assertAddsUp(sale);
        collect();
        assertAddsUp(sale);

        Statement statement = statement(one.supplierId);
        assertThat(statement.bookings().items())
                .filteredOn(booking -> booking.orderNumber().equals(sale.number()))
                .hasSize(2);
        String text = join(statements.text(thisMonth(), supplier(one.supplierId)));
        assertThat(text)
                .startsWith("\uFEFF\"时间\",\"订单号\"")
                .contains(sale.number())
                .contains("\"合计\"");
        assertThat(done(statements.paper(thisMonth(), supplier(one.supplierId))))
                .startsWith("%PDF".getBytes(UTF_8));
    }

    @Test
    void aRunIsDrawnUpOnceApprovedByASecondPersonAndPaidOnce() {
        Goods goods = goods().get(0);
        LocalDate end = lastEnd();
        Sale sale = soldBefore(end, goods);
        BankAccount account = inUse(goods.supplierId);

        List<String> drawings = eightTimes(payouts.draw(end, FIRST));
        Run run = done(payouts.runs(FIRST, ALL)).items().get(0);
        Payout due = payoutOf(run, goods);

        assertThat(drawings).containsOnlyOnce("done").hasSize(8);
        assertThat(due.amount()).isEqualTo(Cny.ofFen(paidFen(sale)));
        assertThat(due.status()).isEqualTo(PayoutStatus.DRAWN);
        assertThat(waitingFor(SECOND)).contains(run.id().toString());
        assertThat(waitingFor(FIRST)).doesNotContain(run.id().toString());
        assertThat(waitingFor(AUDITOR)).doesNotContain(run.id().toString());
        assertRefused("payout-drawn-by-the-same", payouts.approve(run.id(), FIRST));
        assertRefused("payout-run-not-approved", payouts.transferText(run.id(), FIRST));
        assertRefused("payout-moved-on", payouts.paid(due.id(), "2026112300001", FIRST));
        assertThat(eightTimes(payouts.approve(run.id(), SECOND))).containsOnlyOnce("done");

        String list = new String(done(payouts.transferText(run.id(), FIRST)), Charset.forName("GB18030"));
        assertThat(list)
                .startsWith("\"序号\",\"收款户名\",\"收款账号\",\"开户银行\",\"金额（元）\",\"用途\"\r\n")
                .contains("\"奉节县某合作社\",\"%s\",\"重庆农商行奉节支行\",\"%s\""
                        .formatted(
                                account.details().number(),
                                due.amount().getAmount().toPlainString()));
        assertThat(done(payouts.transferText(run.id(), SECOND))).isEqualTo(done(payouts.transferText(run.id(), FIRST)));

        assertThat(done(atTheBank.of(FIRST, ALL)).total()).isEqualTo(1);
        String reference = Unique.name("bank");
        assertThat(eightTimes(payouts.paid(due.id(), reference, FIRST))).containsOnlyOnce("done");
        assertThat(done(atTheBank.of(FIRST, ALL)).items()).isEmpty();
        assertThat(payoutOf(run, goods).status()).isEqualTo(PayoutStatus.PAID);
        assertThat(audited(run.id().toString())).contains("payout.drawn", "payout.approved", "payout.list-read");
        assertThat(new String(done(payouts.transferText(run.id(), FIRST)), Charset.forName("GB18030")).lines())
                .hasSize(1);
    }

    @Test
    void whatBouncedComesBackInTheNextRunAndNothingElse() {
        Goods goods = goods().get(0);
        LocalDate end = Period.ends(LocalDate.EPOCH, today()).get(1);
        Sale sale = soldBefore(end, goods);
        inUse(goods.supplierId);
        Run first = approved(end);
        Payout bounced = done(payouts.bounced(payoutOf(first, goods).id(), "户名不符", FIRST));
        assertThat(bounced.status()).isEqualTo(PayoutStatus.BOUNCED);
        assertRefused("payout-moved-on", payouts.paid(bounced.id(), Unique.name("bank"), FIRST));
        assertRefused("payout-moved-on", payouts.bounced(bounced.id(), "again", FIRST));

        Run second = approved(lastEnd());
        Payout again = payoutOf(second, goods);
        assertThat(again.carried()).isEqualTo(Cny.ofFen(paidFen(sale)));
        assertThat(again.amount()).isEqualTo(bounced.amount());
        String reference = Unique.name("bank");
        done(payouts.paid(again.id(), reference, SECOND));
        assertRefused("invalid-input", payouts.draw(lastEnd(), FIRST));

        List<Map<String, Object>> paid =
                database.query("select sum(amount_fen)::bigint as fen from payout.payout where status = 'PAID'");
        assertThat(paid).containsExactly(Map.of("fen", paidFen(sale)));
    }

    @Test
    void aSupplierHearsOfItsAccountAndOfWhatTheBankPaidOrSentBack() {
        Goods goods = goods().get(0);
        LocalDate end = Period.ends(LocalDate.EPOCH, today()).get(1);
        soldBefore(end, goods);
        BankAccount account = inUse(goods.supplierId);
        Payout payout = done(payouts.bounced(payoutOf(approved(end), goods).id(), "户名不符", FIRST));
        done(payouts.paid(payoutOf(approved(lastEnd()), goods).id(), Unique.name("bank"), SECOND));
        BankAccount refused =
                done(accounts.file(new Details("新户名", "工行", "6222000011113333"), supplier(goods.supplierId)));
        done(accounts.refuse(refused.id(), "不是对公账户", SECOND));

        String amount = payout.amount().getAmount().toPlainString();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(told(goods.supplierId))
                        .contains(
                                "ACCOUNT_APPROVED " + account.details().ending() + "/" + account.id(),
                                "PAYOUT_BOUNCED " + amount + "/" + payout.id(),
                                "ACCOUNT_REFUSED 3333/" + refused.id())
                        .anyMatch(told -> told.startsWith("PAYOUT_PAID " + amount + "/")));
    }

    private List<String> told(String supplierId) {
        return database
                .query("select kind || ' ' || subject as told from notice.notice where audience = 'supplier:%s'"
                        .formatted(supplierId))
                .stream()
                .map(row -> String.valueOf(row.get("told")))
                .toList();
    }

    @Test
    void whatHasNoAccountOrIsOwedByTheSupplierIsCarried() {
        Goods goods = goods().get(0);
        LocalDate end = Period.ends(LocalDate.EPOCH, today()).get(1);
        Sale sale = soldBefore(end, goods);

        Run first = approved(end);
        assertThat(payoutOf(first, goods).status()).isEqualTo(PayoutStatus.CARRIED);
        assertThat(first.tally().payouts()).isZero();
        assertThat(first.tally().later()).isEqualTo(Cny.ofFen(paidFen(sale)));

        inUse(goods.supplierId);
        Run second = done(payouts.draw(lastEnd(), FIRST));
        assertThat(payoutOf(second, goods).amount()).isEqualTo(Cny.ofFen(paidFen(sale)));

        done(payouts.discard(second.id(), "金额待查", FIRST));
        assertRefused("payout-run-decided", payouts.approve(second.id(), SECOND));
        Run third = approved(lastEnd());
        assertThat(payoutOf(third, goods).amount()).isEqualTo(Cny.ofFen(paidFen(sale)));
        assertThat(payoutOf(third, goods).status()).isEqualTo(PayoutStatus.APPROVED);
    }

    @Test
    void anAccountIsUsedOnceAnotherPersonApprovedItAndItsNumberIsSealed() {
        String supplier = goods().get(0).supplierId;
        LocalDate end = lastEnd();
        soldBefore(end, goods().get(0));
        BankAccount old = inUse(supplier);
        Run run = done(payouts.draw(end, FIRST));

        assertRefused("invalid-input", Mono.defer(() -> accounts.file(new Details("", "", "12"), supplier(supplier))));
        BankAccount filed = done(accounts.file(new Details("新户名", "工行", "6222 0000-1111 2222"), supplier(supplier)));
        assertThat(filed.details().number()).isEqualTo("6222000011112222");
        assertThat(accounts.own(supplier(supplier)).collectList().block(PATIENCE))
                .extracting(BankAccount::id)
                .containsExactly(filed.id(), old.id());
        assertThat(eightTimes(accounts.approve(filed.id(), SECOND))).containsOnlyOnce("done");

        assertRefused("payout-account-changed", payouts.approve(run.id(), SECOND));
        assertThat(database.query("select number_sealed from payout.account").toString())
                .doesNotContain("6222000011112222");
        assertThat(audited(supplier)).contains("payout.account-approved");
    }

    @Test
    void onlyTheStaffOfTheCityHandleMoneyAndAuditorsLookOn() {
        Person county = new Person(new UUID(8, 24), "county", "县级", Role.COUNTY_STAFF, null, null);
        Run run = drawnFor(goods().get(0));

        assertRefused("unknown-payout", Mono.defer(() -> payouts.runs(county, ALL)));
        assertRefused("unknown-payout", Mono.defer(() -> payouts.draw(lastEnd(), AUDITOR)));
        assertRefused("unknown-payout", Mono.defer(() -> payouts.approve(run.id(), AUDITOR)));
        assertRefused("unknown-payout", Mono.defer(() -> payouts.transferText(run.id(), AUDITOR)));
        assertThat(done(payouts.run(run.id(), AUDITOR)).id()).isEqualTo(run.id());
        assertRefused("unknown-payout", payouts.run(new UUID(1, 1), FIRST));
    }

    @Test
    void aBookingIsNeverChanged() {
        soldBefore(lastEnd(), goods().get(0));
        done(collecting.collectAll().thenReturn(true));

        assertThatThrownBy(() -> database.execute("update payout.booking set goods_fen = 0"))
                .hasMessageContaining("a booking stays as it was made");
    }

    /** What stands in the queue of what somebody is to decide. */
    private List<String> waitingFor(Person person) {
        return waiting.concerns(person)
                ? done(waiting.of(person, ALL)).items().stream()
                        .map(WaitingMatters.WaitingMatter::key)
                        .toList()
                : List.of();
    }

    private Run drawnFor(Goods goods) {
        soldBefore(lastEnd(), goods);
        return done(payouts.draw(lastEnd(), FIRST));
    }

    private Run approved(LocalDate until) {
        Run drawn = done(payouts.draw(until, FIRST));
        return done(payouts.approve(drawn.id(), SECOND));
    }

    private Payout payoutOf(Run run, Goods goods) {
        return done(payouts.of(run.id(), AUDITOR, ALL)).items().stream()
                .filter(payout -> payout.supplierId().equals(goods.supplierId))
                .findFirst()
                .orElseThrow();
    }

    private BankAccount inUse(String supplierId) {
        Details details = new Details("奉节县某合作社", "重庆农商行奉节支行", "62284800000012345678");
        BankAccount filed = done(accounts.file(details, supplier(supplierId)));
        return done(accounts.approve(filed.id(), SECOND));
    }

    /** Other orders of these tests are of today, and so in no period that is over. */
    private Sale soldBefore(LocalDate end, Goods goods) {
        Sale sale = sales.paid(null, new OrderLine(goods.sku, 1));
        paidAt("'%s 23:00+08'".formatted(end.minusDays(1)), sale.number());
        backdated.add(sale.number());
        return sale;
    }

    private void paidAt(String when, String number) {
        database.execute("update ordering.orders set paid_at = %s where number = '%s'".formatted(when, number));
    }

    private void refund(Sale sale, long fen) {
        done(ordering.refund(sale.number(), new RefundOrder(Cny.ofFen(fen), "短少", Unique.name("refund")), FIRST));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(column("refunded_fen", sale)).isEqualTo(fen));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(database.query(
                                "select 1 from payout.moved where order_number = '%s'".formatted(sale.number())))
                        .isNotEmpty());
    }

    private void collect() {
        collecting.collect().block(PATIENCE);
    }

    private void assertAddsUp(Sale sale) {
        Map<String, Object> booked =
                database.query("""
                select sum(goods_fen + freight_fen)::bigint as received, sum(goods_back_fen + freight_back_fen)::bigint as back
                  from payout.booking
                 where order_number = '%s'
                """.formatted(sale.number())).get(0);
        assertThat(booked).containsEntry("received", paidFen(sale)).containsEntry("back", column("refunded_fen", sale));
    }

    private long paidFen(Sale sale) {
        return column("paid_fen", sale);
    }

    private long column(String name, Sale sale) {
        return (Long) requireNonNull(database.query(
                        "select %s as it from ordering.orders where number = '%s'".formatted(name, sale.number()))
                .get(0)
                .get("it"));
    }

    private List<Goods> goods() {
        return database.query("""
                        select min(p.sku) as sku, p.supplier_id
                          from catalog.product p
                          join inventory.stock s on s.sku = p.sku and s.available > 100
                         where p.sku like '500236-%'
                         group by p.supplier_id
                         order by p.supplier_id
                        """).stream()
                .map(row -> new Goods(String.valueOf(row.get("sku")), String.valueOf(row.get("supplier_id"))))
                .toList();
    }

    private List<String> audited(String subject) {
        return database.query("select verb from identity.audit_entry where subject = '%s'".formatted(subject)).stream()
                .map(row -> String.valueOf(row.get("verb")))
                .toList();
    }

    private Statement statement(String supplierId) {
        return done(statements.of(thisMonth(), supplier(supplierId), ALL));
    }

    private static Period thisMonth() {
        return Period.monthOf(today());
    }

    private static LocalDate today() {
        return LocalDate.now(ChinaTime.ZONE);
    }

    private static LocalDate lastEnd() {
        return Period.ends(LocalDate.EPOCH, today()).get(0);
    }

    private static Person supplier(String supplierId) {
        return new Person(new UUID(8, 25), "supplier", "供应商", Role.SUPPLIER, null, supplierId);
    }

    private static List<String> eightTimes(Mono<?> deed) {
        return done(Flux.range(0, 8)
                .flatMap(i -> deed.map(did -> "done")
                        .onErrorResume(Refusal.class, refused -> Mono.just(refused.code()))
                        .subscribeOn(Schedulers.boundedElastic()))
                .collectList());
    }

    private static String join(Flux<ByteBuffer> pieces) {
        return done(pieces.map(piece -> UTF_8.decode(piece).toString())
                .collectList()
                .map(lines -> String.join("", lines)));
    }

    /** Something that is sold, and by whom. */
    private record Goods(String sku, String supplierId) {}
}
