package org.luyumarket.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luyumarket.journey.MarketJourney.ORANGES;
import static org.luyumarket.journey.MarketJourney.orderOf;
import static org.luyumarket.journey.MarketJourney.placed;

import java.io.UncheckedIOException;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.luyumarket.journey.MarketClient.Answer;
import org.luyumarket.journey.MarketJourney.PlacedOrder;
import org.luyumarket.testsupport.OwnMarket;

@OwnMarket
class KillJourneyTests {

    private static final int BUYERS = 16;
    private static final int ACKNOWLEDGED_BEFORE_THE_KILL = 200;

    private record Sent(String key, Answer answer) {}

    private final Queue<Sent> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<String> unanswered = new ConcurrentLinkedQueue<>();

    @Test
    void whatWasAcknowledgedBeforeAKillIsThereOnceAfterwards() throws InterruptedException {
        RunningMarket first = RunningMarket.startFresh(MarketJourney.UNLIMITED);
        PlacedOrder paid = placed(first.client(), ORANGES, 1).paid();
        PlacedOrder paidJustBefore = placed(first.client(), ORANGES, 2);
        burstUntilKilled(first, paidJustBefore);

        try (RunningMarket second = RunningMarket.start(first.dataDirectory(), MarketJourney.UNLIMITED)) {
            everyAcknowledgedOrderIsThere(second.client());
            everyUnansweredOrderCanBeSentAgain(second.client());
            paid.at(second.client()).awaitStatus("PAID");
            paidJustBefore.at(second.client()).awaitStatus("PAID");
            theBooksAddUp(new MarketBooks(second));
        }
    }

    private void burstUntilKilled(RunningMarket market, PlacedOrder paidJustBefore) throws InterruptedException {
        var crowd = Executors.newFixedThreadPool(BUYERS);
        for (int buyer = 0; buyer < BUYERS; buyer++) {
            crowd.execute(() -> orderUntilNobodyAnswers(market.client()));
        }
        while (acknowledged.size() < ACKNOWLEDGED_BEFORE_THE_KILL) {
            Thread.sleep(5);
        }
        paidJustBefore.payAtStripe();
        market.kill();
        crowd.shutdown();
        assertThat(crowd.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    }

    private void orderUntilNobodyAnswers(MarketClient market) {
        while (true) {
            String key = UUID.randomUUID().toString();
            try {
                Answer answer = market.with("Idempotency-Key", key).post("/api/v1/orders", orderOf(ORANGES, 1));
                if (answer.status() == 201) {
                    acknowledged.add(new Sent(key, answer));
                }
            } catch (UncheckedIOException killed) {
                unanswered.add(key);
                return;
            }
        }
    }

    private void everyAcknowledgedOrderIsThere(MarketClient market) {
        for (Sent sent : acknowledged) {
            Answer order = market.with("X-Order-Access-Key", sent.answer().string("/accessKey"))
                    .get("/api/v1/orders/" + sent.answer().string("/orderNumber"));
            assertThat(order.status()).as(order.text()).isEqualTo(200);
        }
    }

    private void everyUnansweredOrderCanBeSentAgain(MarketClient market) {
        for (String key : unanswered) {
            MarketClient again = market.with("Idempotency-Key", key);
            Answer first = again.post("/api/v1/orders", orderOf(ORANGES, 1));
            Answer second = again.post("/api/v1/orders", orderOf(ORANGES, 1));
            assertThat(first.status()).as(first.text()).isIn(200, 201);
            assertThat(second.string("/orderNumber")).isEqualTo(first.string("/orderNumber"));
        }
    }

    private static void theBooksAddUp(MarketBooks books) {
        assertThat(books.count("select count(*) from inventory.stock where received <> available + held + sold"))
                .isZero();
        assertThat(books.count("""
                        select (select sum(held) from inventory.stock)
                             - (select coalesce(sum(quantity), 0) from inventory.hold where not sold)""")).isZero();
        assertThat(books.count("""
                        select (select sum(amount) from payment.payment where status = 'SUCCEEDED')
                             - (select sum(paid_fen) from ordering.orders)""")).isZero();
        assertThat(books.count("""
                        select (select sum(goods_fen) from ordering.orders where paid_fen > 0)
                             - (select sum(fen) from ledger.entry where source = 'ORDER' and not demo)""")).isZero();
    }
}
