package org.luyumarket.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.luyumarket.journey.MarketClient.Answer;

/** What journeys have in common: one market for all of them, and the steps every buyer goes through. */
final class MarketJourney {

    static final String ORANGES = "500236-01";
    static final String BINZHOU = "371602";

    static final Map<String, String> UNLIMITED = Map.of(
            "LUYU_RATE_LIMIT_ORDERS_PER_MINUTE", "100000",
            "LUYU_RATE_LIMIT_LOGINS_PER_MINUTE", "100000",
            "LUYU_RATE_LIMIT_SIGN_UPS_PER_MINUTE", "100000");

    private static RunningMarket shared;

    private MarketJourney() {}

    /** The market most journeys share; it ends with the test run. */
    static synchronized RunningMarket market() {
        RunningMarket market = shared;
        if (market == null) {
            market = RunningMarket.startFresh(UNLIMITED);
            Runtime.getRuntime().addShutdownHook(new Thread(market::close));
            shared = market;
        }
        return market;
    }

    static String orderOf(String sku, int quantity) {
        return """
                {"lines":[{"sku":"%s","quantity":%d}],
                 "shipTo":{"name":"张三","phone":"13905430000","divisionCode":"%s","address":"黄河五路1号"}}""".formatted(sku, quantity, BINZHOU);
    }

    /** Places a guest's order and returns a client that holds its access key. */
    static PlacedOrder placed(MarketClient market, String sku, int quantity) {
        Answer answer = market.withKey().post("/api/v1/orders", orderOf(sku, quantity));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        String number = answer.string("/orderNumber");
        return new PlacedOrder(number, market.with("X-Order-Access-Key", answer.string("/accessKey")), answer);
    }

    /** An order and the client that may see it. */
    record PlacedOrder(String number, MarketClient buyer, Answer answer) {

        String path() {
            return "/api/v1/orders/" + number;
        }

        Answer now() {
            return buyer.get(path());
        }

        /** The same order seen through another client, as after a restart. */
        PlacedOrder at(MarketClient market) {
            return new PlacedOrder(number, market.with("X-Order-Access-Key", answer.string("/accessKey")), answer);
        }

        PlacedOrder paid() {
            payAtStripe();
            return awaitStatus("PAID");
        }

        /** Pays at the sandbox's page as a person would; the market hears of it by webhook. */
        void payAtStripe() {
            Answer payment = buyer.withKey().post(path() + "/payments", "{\"method\":\"alipay\"}");
            assertThat(payment.status()).as(payment.text()).isBetween(200, 201);
            PaymentPage.pay(payment.string("/redirectUrl"));
        }

        PlacedOrder awaitStatus(String status) {
            await(this::now, answer -> status.equals(answer.string("/status")));
            return this;
        }
    }

    /** Asks until the answer is as wished, for at most fifteen seconds. */
    static Answer await(Supplier<Answer> question, Predicate<Answer> wished) {
        Instant deadline = Instant.now().plus(Duration.ofSeconds(15));
        Answer last = question.get();
        while (!wished.test(last)) {
            assertThat(Instant.now()).as("still not as wished: " + last.text()).isBefore(deadline);
            pause();
            last = question.get();
        }
        return last;
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
