package org.luyumarket.procurement.settlement;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.luyumarket.identity.Person;
import org.luyumarket.payment.Payment;
import org.luyumarket.payment.PaymentMethod;
import org.luyumarket.payment.PaymentSucceeded;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.OutboxConsumer;
import org.luyumarket.platform.Refusal;
import org.luyumarket.procurement.contract.PurchaseFixture;
import org.luyumarket.procurement.contract.PurchaseFixture.Purchase;
import org.luyumarket.procurement.institution.InstitutionFixture;
import org.luyumarket.procurement.settlement.bank.Transfers;
import org.luyumarket.procurement.settlement.online.OnlineDues;
import org.luyumarket.procurement.settlement.online.OnlineDues.Wish;
import org.luyumarket.testsupport.MarketDatabase;
import org.luyumarket.testsupport.MarketTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Dues paid at the Stripe sandbox, whose webhooks come the usual way. */
@MarketTest
class OnlinePaymentsIntegrationTests {

    private static final URI BACK = URI.create("http://localhost/buyer/dues");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    private OnlineDues online;

    @Autowired
    private Dues dues;

    @Autowired
    private Transfers transfers;

    @Autowired
    private OutboxConsumer<PaymentSucceeded> duePaid;

    @Autowired
    private PurchaseFixture purchases;

    @Autowired
    private SettlementSteps steps;

    @Autowired
    private MarketDatabase database;

    @Test
    void whatIsPaidAtStripeIsBookedAndCountedLikeATransfer() {
        Purchase purchase = purchases.inForce(5);
        Due due = owed(purchase);

        pay(start(due, "a key", purchase.finance()));

        await().atMost(PATIENCE).until(() -> due(due, purchase).outstanding().isZero());
        assertThat(due(due, purchase).sums().counted()).isEqualTo(due.outstanding());
        assertThat(file(due, purchase).payments())
                .singleElement()
                .satisfies(paid -> assertThat(paid.ground()).isEqualTo("STRIPE"));
        assertThatThrownBy(() -> start(due, "another key", purchase.finance()))
                .isInstanceOfSatisfying(
                        Refusal.class, paid -> assertThat(paid.code()).isEqualTo("nothing-owed"));
    }

    @Test
    void newsThatComesTwiceIsBookedOnce() {
        Purchase purchase = purchases.inForce(5);
        Due due = owed(purchase);
        UUID payment = start(due, "a key", purchase.finance()).id();
        PaymentSucceeded news =
                new PaymentSucceeded(payment, due.advice().number(), Cny.fen(due.outstanding()), Instant.now());

        duePaid.handle(List.of(news)).block();
        duePaid.handle(List.of(news)).block();

        assertThat(file(due, purchase).payments()).hasSize(1);
        assertThat(due(due, purchase).outstanding().isZero()).isTrue();
    }

    @Test
    void moneyThatIsNotOwedAnyMoreGoesBackWhole() {
        Purchase purchase = purchases.inForce(5);
        Due due = owed(purchase);
        Payment started = start(due, "a key", purchase.finance());
        steps.take(steps.lineFor(due));

        pay(started);

        await().atMost(PATIENCE).until(() -> tried(due).refunded().isEqual(due.outstanding()));
        assertThat(file(due, purchase).payments()).hasSize(1);
        assertThat(database.query("select from settlement.returned where transfer_id = '%s'".formatted(started.id())))
                .hasSize(1);
    }

    @Test
    void aBookingThatIsReversedGoesBackAndTheDueIsOwedAgain() {
        Purchase purchase = purchases.inForce(5);
        Due due = owed(purchase);
        pay(start(due, "a key", purchase.finance()));
        await().atMost(PATIENCE).until(() -> due(due, purchase).outstanding().isZero());

        UUID booked = file(due, purchase).payments().get(0).id();
        transfers.reverse(booked, "重复付款", InstitutionFixture.CITY).block();

        await().atMost(PATIENCE).until(() -> tried(due).refunded().isEqual(due.outstanding()));
        assertThat(due(due, purchase).outstanding()).isEqualTo(due.outstanding());
        assertThat(due(due, purchase).sums().counted().isZero()).isTrue();
    }

    @Test
    void onlyTheUnitsFinancePays() {
        Purchase purchase = purchases.inForce(5);
        Due due = owed(purchase);

        assertThatThrownBy(() -> start(due, "a key", purchase.requester())).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> start(due, "a key", InstitutionFixture.consumer("路人")))
                .isInstanceOf(UnknownDue.class);
    }

    private Due owed(Purchase purchase) {
        steps.acceptAll(purchase);
        return requireNonNull(dues.ofContract(purchase.contract().id()).blockFirst())
                .due();
    }

    private Payment start(Due due, String key, Person person) {
        return requireNonNull(online.start(due.id(), new Wish(PaymentMethod.ALIPAY, BACK, key), person)
                .block());
    }

    private Payment tried(Due due) {
        return requireNonNull(online.tried(due).blockFirst());
    }

    private Due due(Due before, Purchase purchase) {
        return file(before, purchase).due();
    }

    private Due.File file(Due before, Purchase purchase) {
        return requireNonNull(dues.find(before.id(), purchase.finance()).block());
    }

    /** Presses the button of the sandbox's page. */
    private static void pay(Payment started) {
        HttpRequest press = HttpRequest.newBuilder(URI.create(requireNonNull(started.redirectUrl())))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("action=pay"))
                .build();
        try {
            int status = HttpClient.newHttpClient()
                    .send(press, BodyHandlers.discarding())
                    .statusCode();
            assertThat(status).isBetween(200, 303);
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }
}
