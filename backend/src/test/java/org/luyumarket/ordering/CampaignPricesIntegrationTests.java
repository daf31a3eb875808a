package org.luyumarket.ordering;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.luyumarket.ordering.OrderingFakes.STAFF_OF_FENGJIE;
import static org.luyumarket.ordering.TestShop.address;
import static org.luyumarket.ordering.TestShop.done;
import static org.luyumarket.ordering.TestShop.key;
import static org.luyumarket.ordering.TestShop.line;
import static org.luyumarket.ordering.TestShop.money;
import static org.luyumarket.ordering.TestShop.run;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.luyumarket.campaign.Campaigns;
import org.luyumarket.campaign.NewCampaign;
import org.luyumarket.campaign.NewCoupon;
import org.luyumarket.campaign.PlannedCampaign;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.ledger.Campaign;
import org.luyumarket.ledger.proof.SalesWitness;
import org.luyumarket.ledger.proof.SalesWitness.Part;
import org.luyumarket.ledger.proof.Testimony;
import org.luyumarket.ordering.Ordering.OrderLine;
import org.luyumarket.payment.RefundSettled;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.Refusal;
import org.luyumarket.testsupport.MarketDatabase;
import org.luyumarket.testsupport.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@OrderingTest
class CampaignPricesIntegrationTests {

    @Autowired
    private Ordering ordering;

    @Autowired
    private TestShop shop;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private TakingsService takings;

    @Autowired
    private SettlementService settlement;

    @Autowired
    private OrderLifeService life;

    @Autowired
    private ExpiryService expiry;

    @Autowired
    private MarketDatabase database;

    @Autowired
    private List<SalesWitness> witnesses;

    @Autowired
    private Clock clock;

    @Test
    void whatTheBuyerPaysAndWhatTheCampaignPaysAreTheListPrice() {
        String sku = shop.offer("49.90", 10);
        PlannedCampaign campaign = campaign(sku, "39.90", "100.00", 5);

        Placement placed = shop.place(line(sku, 3));

        assertThat(placed.order().amounts().goods()).isEqualTo(Cny.parse("119.70"));
        assertThat(spent(campaign)).isEqualTo(Cny.parse("30.00"));
        assertThat(placed.order().amounts().goods().plus(spent(campaign))).isEqualTo(Cny.parse("149.70"));
    }

    @Test
    void aHundredBuyersNeverOverdrawTheBudget() {
        String sku = shop.offer("49.90", 1_000);
        PlannedCampaign campaign = campaign(sku, "39.90", "305.00", 5);

        List<Money> prices = pricesOf(100, i -> orderOf("138" + (10_000_000 + i), line(sku, 1)));

        assertThat(prices.stream().filter(Cny.parse("39.90")::equals)).hasSize(30);
        assertThat(spent(campaign)).isEqualTo(Cny.parse("300.00"));
        assertThat(shop.stock(sku)).containsEntry("held", (long) prices.size());
    }

    @Test
    void aCampaignWhoseMoneyBuysNoBoxAnyMoreIsOver() {
        String sku = shop.offer("49.90", 10);
        campaign(sku, "39.90", "25.00", 5);
        shop.place(line(sku, 2));

        done(campaigns.refresh());

        assertThat(shop.place(line(sku, 1)).order().amounts().goods()).isEqualTo(Cny.parse("49.90"));
    }

    @Test
    void aGuestIsKnownByThePhoneAndGetsNoMoreThanTheirShare() {
        String sku = shop.offer("49.90", 10);
        campaign(sku, "39.90", "1000.00", 3);
        shop.place(orderOf("13900000001", line(sku, 2)));

        assertThatThrownBy(() -> shop.place(orderOf("13900000001", line(sku, 2))))
                .satisfies(refused("campaign-limit", 3, 1L));
        assertThat(shop.place(orderOf("13900000002", line(sku, 2))).order().status())
                .isEqualTo(OrderStatus.AWAITING_PAYMENT);
    }

    @Test
    void anAccountHasOneShareWhereverItSendsThings() {
        String sku = shop.offer("49.90", 10);
        campaign(sku, "39.90", "1000.00", 1);
        Person buyer = member();
        shop.place(orderBy(buyer, "13900000003", line(sku, 1)));

        assertThatThrownBy(() -> shop.place(orderBy(buyer, "13900000004", line(sku, 1))))
                .satisfies(refused("campaign-limit", 1, 0L));
    }

    @Test
    void whatIsCancelledOrExpiresIsGivenBackToTheCampaign() {
        String sku = shop.offer("49.90", 10);
        PlannedCampaign campaign = campaign(sku, "39.90", "1000.00", 5);
        Placement cancelled = shop.place(line(sku, 1));
        Placement expired = shop.place(line(sku, 2));

        run(life.cancel(cancelled.order().number(), Actor.BUYER));
        run(expiry.expire(List.of(new ExpiryRepository.Overdue(
                expired.order().id(), expired.order().number()))));

        assertThat(spent(campaign)).isEqualTo(Cny.zero());
        assertThat(shop.place(line(sku, 5)).order().amounts().goods()).isEqualTo(Cny.parse("199.50"));
    }

    @Test
    void lateMoneyIsPaidForByTheCampaignAgain() {
        String sku = shop.offer("49.90", 10);
        PlannedCampaign campaign = campaign(sku, "39.90", "1000.00", 5);
        Placement placed = shop.place(line(sku, 2));
        run(expiry.expire(List.of(
                new ExpiryRepository.Overdue(placed.order().id(), placed.order().number()))));

        run(takings.paid(List.of(money(placed))));

        assertThat(shop.look(placed).status()).isEqualTo(OrderStatus.PAID);
        assertThat(spent(campaign)).isEqualTo(Cny.parse("20.00"));
    }

    @Test
    void theLedgerIsToldWhatWasPaidAndUnderWhichCampaignAndARefundGivesThatBack() {
        String sku = shop.offer("49.90", 10);
        PlannedCampaign campaign = campaign(sku, "39.90", "1000.00", 5);
        Placement placed = shop.place(line(sku, 2));
        run(takings.paid(List.of(money(placed))));

        run(settlement.refunded(wholeRefund(placed)));

        assertThat(entries(placed))
                .containsExactly(
                        Map.of("fen", 7980L, "tags", "CONSUMPTION_AID_WEEK"),
                        Map.of("fen", -7980L, "tags", "CONSUMPTION_AID_WEEK"));
        assertThat(spent(campaign)).isEqualTo(Cny.zero());
    }

    @Test
    void theReferenceIsTheLowestThatWasPaidInTheWeekBefore() {
        String sku = shop.offer("49.90", 10);
        Placement cheap = shop.place(line(sku, 1));
        Placement older = shop.place(line(sku, 1));
        run(takings.paid(List.of(money(cheap))));
        run(takings.paid(List.of(money(older))));
        soldFor(cheap, "45.00", "6 days");
        soldFor(older, "41.00", "8 days");

        PlannedCampaign campaign = campaign(sku, "39.90", "1000.00", 5);

        assertThat(done(campaigns.find(campaign.id(), STAFF_OF_FENGJIE))
                        .prices()
                        .get(0)
                        .reference())
                .isEqualTo(Cny.parse("45.00"));
    }

    @Test
    void aCampaignThatIsEndedSellsNothingMore() {
        String sku = shop.offer("49.90", 10);
        PlannedCampaign campaign = campaign(sku, "39.90", "1000.00", 5);

        done(campaigns.end(campaign.id(), STAFF_OF_FENGJIE));

        assertThatThrownBy(() -> shop.place(line(sku, 1))).satisfies(refused("campaign-over"));
        done(campaigns.refresh());
        assertThat(shop.place(line(sku, 1)).order().amounts().goods()).isEqualTo(Cny.parse("49.90"));
    }

    @Test
    void aCouponComesOffTheLinesToTheFenAndIsGivenBackWithTheOrder() {
        String one = shop.offer("33.30", 10);
        String other = shop.offer("33.30", 10);
        String third = shop.offer("33.40", 10);
        String code = coupon(campaign(one, "30.00", "1000.00", 1), "50.00", "10.01", "20.02");
        Person buyer = member();

        Placement placed = shop.place(withCoupon(code, buyer, line(other, 1), line(third, 1)));

        Order.Amounts amounts = placed.order().amounts();
        assertThat(amounts.discount()).isEqualTo(Cny.parse("10.01"));
        assertThat(amounts.total())
                .isEqualTo(amounts.goods().plus(amounts.freight()).minus(amounts.discount()));
        assertThat(sum(placed)).isEqualTo(amounts.goods().minus(amounts.discount()));
        assertThatThrownBy(() -> shop.place(withCoupon(code, buyer, line(other, 2))))
                .satisfies(refused("coupon-limit", 1, 0L));
        run(life.cancel(placed.order().number(), Actor.BUYER));
        assertThat(shop.place(withCoupon(code, buyer, line(other, 2)))
                        .order()
                        .amounts()
                        .discount())
                .isEqualTo(Cny.parse("10.01"));
    }

    @Test
    void theWitnessOfOrdersAgreesWithTheLedgerAboutWhatWasPaidWithACoupon() {
        String sku = shop.offer("33.30", 10);
        String code = coupon(campaign(sku, "30.00", "1000.00", 9), "50.00", "10.01", "20.02");
        Placement placed = shop.place(withCoupon(code, null, line(sku, 2)));

        run(takings.paid(List.of(money(placed))));

        assertThat(entries(placed)).extracting(entry -> entry.get("fen")).containsExactly(4999L);
        assertThat(witnessed(placed)).containsExactly(4999L);
    }

    private List<Long> witnessed(Placement placed) {
        SalesWitness orders = witnesses.stream()
                .filter(witness -> witness.name().equals("orders"))
                .findFirst()
                .orElseThrow();
        UUID id = placed.order().id();
        String before = new UUID(id.getMostSignificantBits() - 1, -1).toString();
        return done(orders.testify(before)).all().stream()
                .filter(told -> told.reference().equals(placed.order().number()))
                .filter(told -> told.part() == Part.SALE)
                .map(Testimony::fen)
                .toList();
    }

    @Test
    void eachCouponThatCannotBeHadSaysWhy() {
        String sku = shop.offer("49.90", 10);
        String code = coupon(campaign(sku, "39.90", "1000.00", 9), "50.00", "10.00", "10.00");

        assertThatThrownBy(() -> shop.place(withCoupon("NOSUCH", null, line(sku, 2))))
                .satisfies(refused("coupon-unknown"));
        assertThatThrownBy(() -> shop.place(withCoupon(code, null, line(sku, 1))))
                .satisfies(refused("coupon-minimum", "50.00", "10.10"));
        shop.place(withCoupon(code.toLowerCase(Locale.ROOT), null, line(sku, 2)));
        assertThatThrownBy(() -> shop.place(withCoupon(code, member(), line(sku, 2))))
                .satisfies(refused("coupon-used-up"));
    }

    @Test
    void anOrderWithoutACampaignLeavesNoTraceOfOne() {
        Placement placed = shop.place(line(shop.offer("49.90", 10), 1));

        assertThat(database.query("select 1 from ordering.reduction where order_id = '"
                        + placed.order().id() + "'"))
                .isEmpty();
    }

    @Test
    void whoeverPlansNamesProductsOfTheirOwnBelowTheirPrice() {
        String sku = shop.offer("49.90", 10);

        assertThatThrownBy(() -> done(campaigns.plan(planned(sku, "49.90", "10.00", 1), STAFF_OF_FENGJIE)))
                .satisfies(refused("invalid-input"));
        assertThatThrownBy(() -> done(campaigns.plan(planned(sku, "39.90", "10.00", 1), OrderingFakes.STAFF_OF_WUSHAN)))
                .satisfies(refused("invalid-input"));
    }

    private PlannedCampaign campaign(String sku, String price, String budget, int perPerson) {
        PlannedCampaign planned = done(campaigns.plan(planned(sku, price, budget, perPerson), STAFF_OF_FENGJIE));
        done(campaigns.refresh());
        done(campaigns.refresh());
        return planned;
    }

    private NewCampaign planned(String sku, String price, String budget, int perPerson) {
        return new NewCampaign(
                "消费帮扶周",
                Campaign.CONSUMPTION_AID_WEEK,
                "山东援渝资金",
                today(),
                today().plusDays(6),
                Cny.parse(budget),
                perPerson,
                List.of(new NewCampaign.Price(sku, Cny.parse(price))));
    }

    private String coupon(PlannedCampaign campaign, String minimum, String off, String budget) {
        String code = "C" + Integer.toUnsignedString(Unique.name("code").hashCode());
        done(campaigns.issue(
                campaign.id(),
                new NewCoupon(
                        code,
                        Cny.parse(minimum),
                        Cny.parse(off),
                        Cny.parse(budget),
                        1,
                        today(),
                        today().plusDays(6),
                        false),
                STAFF_OF_FENGJIE));
        done(campaigns.refresh());
        return code;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ChinaTime.ZONE));
    }

    private Money spent(PlannedCampaign campaign) {
        return done(campaigns.find(campaign.id(), STAFF_OF_FENGJIE)).fund().spent();
    }

    private static Money sum(Placement placed) {
        return placed.order().lines().stream().map(Order.Line::amount).reduce(Cny.zero(), Money::plus);
    }

    private List<Map<String, Object>> entries(Placement placed) {
        return database.query("""
                select fen, array_to_string(campaigns, ',') as tags
                  from ledger.entry
                 where reference = '%s'
                 order by fen desc
                """.formatted(placed.order().number()));
    }

    private void soldFor(Placement placed, String price, String ago) {
        UUID id = placed.order().id();
        database.execute("update ordering.line set unit_price_fen = %d where order_id = '%s'"
                .formatted(Cny.fen(Cny.parse(price)), id));
        database.execute("""
                update ordering.orders
                   set paid_at = date_trunc('day', now() at time zone 'Asia/Shanghai') at time zone 'Asia/Shanghai' - interval '%s'
                 where id = '%s'
                """.formatted(ago, id));
    }

    private static RefundSettled wholeRefund(Placement placed) {
        return new RefundSettled(
                UUID.randomUUID(),
                money(placed).paymentId(),
                placed.order().number(),
                Cny.fen(placed.order().amounts().total()),
                false,
                Instant.parse("2026-11-22T03:00:00Z"));
    }

    private static Person member() {
        return new Person(UUID.randomUUID(), Unique.name("member"), "张三", Role.CONSUMER, null, null);
    }

    private static PlaceOrder orderOf(String phone, OrderLine... lines) {
        return orderBy(null, phone, lines);
    }

    private static PlaceOrder orderBy(@Nullable Person buyer, String phone, OrderLine... lines) {
        ShipTo to = address();
        return new PlaceOrder(
                buyer, "test", key(), List.of(lines), new ShipTo(to.name(), phone, to.division(), to.address()), null);
    }

    private static PlaceOrder withCoupon(String code, @Nullable Person buyer, OrderLine... lines) {
        return new PlaceOrder(buyer, "test", key(), List.of(lines), address(), null, code);
    }

    /** Of those accepted; once the campaign is seen to be over, others buy at the list price. */
    private List<Money> pricesOf(int orders, IntFunction<PlaceOrder> order) {
        return requireNonNull(Flux.range(0, orders)
                .flatMap(i -> ordering.place(order.apply(i)).onErrorResume(Refusal.class, no -> Mono.empty()), 50)
                .map(placed -> placed.order().amounts().goods())
                .collectList()
                .block());
    }

    private static Consumer<Throwable> refused(String code, Object... arguments) {
        return failure -> assertThat(failure).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            if (arguments.length > 0) {
                assertThat(refusal.arguments()).containsExactly(arguments);
            }
        });
    }
}
