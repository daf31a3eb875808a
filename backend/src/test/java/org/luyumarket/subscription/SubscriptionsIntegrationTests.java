package org.luyumarket.subscription;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.luyumarket.testsupport.Sales.assertRefused;
import static org.luyumarket.testsupport.Sales.done;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luyumarket.channel.DealChanged;
import org.luyumarket.channel.DealKind;
import org.luyumarket.channel.DealStatus;
import org.luyumarket.channel.TillReported;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.ordering.Ordering;
import org.luyumarket.ordering.Ordering.OrderLine;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.subscription.ListeningServer.Heard;
import org.luyumarket.subscription.Subscriber.Kind;
import org.luyumarket.testsupport.MarketDatabase;
import org.luyumarket.testsupport.MarketTest;
import org.luyumarket.testsupport.Sales;
import org.luyumarket.testsupport.Sales.Sale;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

@MarketTest
class SubscriptionsIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String SECRET = "whsec_known";
    private static final OrderLine ORANGE = new OrderLine("500236-01", 1);

    @Autowired
    private Subscriptions subscriptions;

    @Autowired
    private SubscriptionRepository repository;

    @Autowired
    private MessageRepository messages;

    @Autowired
    private MessageLogRepository log;

    @Autowired
    private PartnerFanout partnerFanout;

    @Autowired
    private Ordering ordering;

    @Autowired
    private Sales sales;

    @Autowired
    private MarketDatabase database;

    @Autowired
    private WebTestClient client;

    @Autowired
    private Clock clock;

    private final ListeningServer server = new ListeningServer();

    @AfterEach
    void close() {
        server.close();
        database.execute("delete from subscription.subscription");
    }

    @Test
    void aSupplierHearsOfItsOrderAndWhatItHearsIsSigned() {
        Sale sale = sales.paid(null, ORANGE);
        Subscription mine = subscribed("/good", supplierOf(sale), List.of(Topic.ORDER_SHIPPED));
        Subscription others = subscribed("/good", "V09Z", List.of(Topic.ORDER_SHIPPED));

        sales.ship(sale);

        Heard heard = awaited(mine);
        assertThat(heard.type()).isEqualTo("order.shipped");
        assertThat(heard.body()).contains(sale.number(), heard.id()).doesNotContain("13800000001", "李四");
        Instant signed = Instant.ofEpochSecond(
                Long.parseLong(heard.signature().substring(2, heard.signature().indexOf(','))));
        assertThat(heard.signature()).isEqualTo(Signature.of(List.of(SECRET), signed, heard.body()));
        assertThat(log(others)).isEmpty();
    }

    @Test
    void aSupplierHearsOfNoParcelWithNothingOfItsOwn() {
        Sale sale = sales.paid(null, ORANGE, new OrderLine("500235-03", 1));
        Subscription oranges = subscribed("/good", supplierOf(sale), List.of(Topic.ORDER_SHIPPED));
        Subscription honey = subscribed("/good", "V07A", List.of(Topic.ORDER_SHIPPED));

        sales.ship(sale, supplier(supplierOf(sale)));

        assertThat(awaited(oranges).body()).contains(sale.number());
        assertThat(log(honey)).isEmpty();
    }

    @Test
    void whatDoesNotGetThroughIsTriedAgainUnderItsOldId() {
        Subscription broken = subscribed("/broken", "V08X", List.of(Topic.ORDER_PAID));
        done(subscriptions.test(broken.id(), supplier("V08X")).thenReturn(true));

        await().atMost(PATIENCE).untilAsserted(() -> {
            posting().send().block(PATIENCE);
            assertThat(log(broken)).singleElement().satisfies(message -> {
                assertThat(message.deliveredAt()).isNull();
                assertThat(message.failure()).isNotNull();
                assertThat(message.dueAt()).isAfter(clock.instant());
            });
        });
        database.execute("update subscription.subscription set address = '%s' where id = '%s'"
                .formatted(server.at("/good"), broken.id()));
        Message failed = log(broken).get(0);
        done(subscriptions.replay(broken.id(), failed.id(), supplier("V08X")).thenReturn(true));

        assertThat(awaited(broken).id()).isEqualTo(failed.id().toString());
    }

    @Test
    void whereNothingGetsThroughForDaysNothingMoreIsSent() {
        Subscription dead = subscribed("/cut", "V08X", List.of(Topic.ORDER_PAID));
        database.execute(
                "update subscription.subscription set failing_since = now() - interval '6 days' where id = '%s'"
                        .formatted(dead.id()));
        done(subscriptions.test(dead.id(), supplier("V08X")).thenReturn(true));

        await().atMost(PATIENCE).untilAsserted(() -> {
            posting().send().block(PATIENCE);
            assertThat(requireNonNull(subscriptions.of(supplier("V08X")).blockFirst(PATIENCE))
                            .active())
                    .isFalse();
        });
        assertThat(done(subscriptions.switchTo(dead.id(), true, supplier("V08X")))
                        .failingSince())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.com/",
                "https://127.0.0.1/",
                "https://localhost/",
                "https://10.0.0.1/",
                "https://[::1]/",
                "https://169.254.169.254/latest",
                "https://me:secret@example.com/",
                "ftp://example.com/",
                "/hook",
                "",
                "https://"
            })
    void onlyAPublicHostIsCalledAndOnlyByHttps(String address) {
        assertRefused("invalid-input", subscriptions.open(address, List.of("order.paid"), supplier("V08X")));
    }

    @Test
    void forADayAfterItsSecretWasReplacedAMessageIsSignedWithBoth() {
        Subscription mine = subscribed("/good", "V08X", List.of(Topic.ORDER_PAID));

        String fresh = done(subscriptions.rotate(mine.id(), supplier("V08X"))).secret();
        done(subscriptions.test(mine.id(), supplier("V08X")).thenReturn(true));

        Heard heard = awaited(mine);
        Instant signed = Instant.ofEpochSecond(
                Long.parseLong(heard.signature().substring(2, heard.signature().indexOf(','))));
        assertThat(heard.signature()).isEqualTo(Signature.of(List.of(fresh, SECRET), signed, heard.body()));
        database.execute("update subscription.subscription set former_until = now()");
        done(posting().prune().thenReturn(true));
        assertThat(database.query("select former_secret from subscription.subscription"))
                .allSatisfy(row -> assertThat(row.get("former_secret")).isNull());
    }

    @Test
    void whileItIsPausedNothingIsSentButATestAndAllThatFailedGoesOutAgainTogether() {
        Subscription mine = subscribed("/good", "V08X", List.of(Topic.ORDER_PAID));
        messages.add(mine.id(), Topic.ORDER_PAID, "{}", clock.instant()).block(PATIENCE);
        database.execute("update subscription.message set due_at = null, attempts = 15, failure = 'answered 500'");
        done(subscriptions.switchTo(mine.id(), false, supplier("V08X")));

        assertThat(done(subscriptions.failed(mine.id(), supplier("V08X")))).isEqualTo(1);
        assertThat(done(subscriptions.replayFailed(mine.id(), supplier("V08X"))))
                .isEqualTo(1);
        done(subscriptions.test(mine.id(), supplier("V08X")).thenReturn(true));
        assertThat(awaited(mine).type()).isEqualTo("test");
        assertThat(log(mine))
                .filteredOn(message -> message.deliveredAt() == null)
                .hasSize(1);

        done(subscriptions.switchTo(mine.id(), true, supplier("V08X")));
        await().atMost(PATIENCE).untilAsserted(() -> {
            database.execute("update subscription.message set due_at = now() where due_at is not null");
            posting().send().block(PATIENCE);
            assertThat(log(mine)).allMatch(message -> message.deliveredAt() != null);
        });
        assertRefused("invalid-input", Mono.defer(() -> subscriptions.replay(mine.id(), List.of(), supplier("V08X"))));
    }

    @Test
    void aPartnerHearsOfItsDealsAndTillsAndASupplierOfOtherThings() {
        Subscription mine = subscribed(
                "/good", new Subscriber(Kind.PARTNER, "dikou"), List.of(Topic.DEAL_CHANGED, Topic.SALE_RECORDED));
        Subscription others = subscribed("/good", new Subscriber(Kind.SUPPLIER, "dikou"), List.of(Topic.ORDER_PAID));

        done(partnerFanout
                .changed(new DealChanged("D1", "D1", "deal:D1", "dikou", "脐橙", DealKind.SALE, DealStatus.RETURNED))
                .then(partnerFanout.reported(
                        new TillReported("dikou", "R1", "dikou:R1", "till:dikou:R1:", DealKind.SALE)))
                .thenReturn(true));

        assertThat(log(mine))
                .extracting(Message::topic)
                .containsExactlyInAnyOrder(Topic.DEAL_CHANGED, Topic.SALE_RECORDED);
        assertThat(log(mine)).anyMatch(message -> message.body().contains("\"status\":\"RETURNED\""));
        assertThat(log(others)).isEmpty();
        Person partner = new Person(new UUID(8, 3), "dikou", "市场", Role.CHANNEL_PARTNER, null, null, null, "dikou");
        assertThat(done(subscriptions.of(partner).collectList()))
                .extracting(Subscription::id)
                .containsExactly(mine.id());
        assertRefused("invalid-input", subscriptions.open("https://example.com/", List.of("order.paid"), partner));
    }

    @Test
    void nobodySeesOrStirsWhatIsSomebodyElses() {
        Subscription mine = subscribed("/good", "V08X", List.of(Topic.ORDER_PAID));

        assertRefused("unknown-subscription", subscriptions.end(mine.id(), supplier("V09Z")));
        assertRefused("unknown-subscription", subscriptions.test(mine.id(), supplier("V09Z")));
        assertRefused(
                "unknown-subscription", subscriptions.log(mine.id(), false, new PageRequest(1, 10), supplier("V09Z")));
        assertRefused("unknown-subscription", subscriptions.replay(mine.id(), new UUID(1, 1), supplier("V08X")));
        assertThat(database.query("select secret from subscription.subscription"))
                .allSatisfy(row -> assertThat(String.valueOf(row.get("secret"))).doesNotContain(SECRET));
        client.get().uri("/api/v1/subscriptions").exchange().expectStatus().isUnauthorized();
    }

    private Posting posting() {
        return new Posting(
                messages, repository, new Courier(host -> true, Duration.ofSeconds(1)), clock, Duration.ofDays(5));
    }

    /** Our own relay sends too, but not to a host of ours: what it fails with is due again at once. */
    private Heard awaited(Subscription subscription) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            database.execute("update subscription.message set due_at = now() where due_at is not null");
            posting().send().block(PATIENCE);
            assertThat(log(subscription)).anyMatch(message -> message.deliveredAt() != null);
        });
        return server.heard().stream()
                .filter(heard -> heard.path().equals("/good"))
                .findFirst()
                .orElseThrow();
    }

    private List<Message> log(Subscription subscription) {
        return done(log.page(subscription.id(), false, new PageRequest(1, 100))).items();
    }

    private Subscription subscribed(String path, String supplier, List<Topic> topics) {
        return subscribed(path, new Subscriber(Kind.SUPPLIER, supplier), topics);
    }

    private Subscription subscribed(String path, Subscriber subscriber, List<Topic> topics) {
        URI address = server.at(path);
        Subscription made =
                new Subscription(UUID.randomUUID(), subscriber, address, topics, true, null, clock.instant());
        repository.add(made, SECRET).block(PATIENCE);
        return made;
    }

    private String supplierOf(Sale sale) {
        return done(ordering.find(sale.number(), sale.viewer())).lines().get(0).supplierId();
    }

    private static Person supplier(String id) {
        return new Person(new UUID(8, 2), "supplier", "合作社", Role.SUPPLIER, null, id);
    }
}
