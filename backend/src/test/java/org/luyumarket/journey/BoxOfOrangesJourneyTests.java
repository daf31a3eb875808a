package org.luyumarket.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luyumarket.journey.MarketJourney.BINZHOU;
import static org.luyumarket.journey.MarketJourney.ORANGES;
import static org.luyumarket.journey.MarketJourney.await;
import static org.luyumarket.journey.MarketJourney.placed;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.luyumarket.journey.MarketClient.Answer;
import org.luyumarket.journey.MarketJourney.PlacedOrder;
import org.luyumarket.testsupport.OwnMarket;

@OwnMarket
class BoxOfOrangesJourneyTests {

    private final MarketClient market = MarketJourney.market().client();

    @Test
    void aBoxOfOrangesIsFoundQuotedOrderedPaidShippedReceivedAndCounted() {
        Answer found = market.get("/api/v1/products?q=qicheng&county=500236");
        assertThat(found.string("/items/0/name")).contains("脐橙");

        Answer quote = market.post("/api/v1/quotes", """
                {"lines":[{"sku":"%s","quantity":2}],"shipTo":{"divisionCode":"%s"}}""".formatted(ORANGES, BINZHOU));
        PlacedOrder order = placed(market, ORANGES, 2);
        assertThat(order.answer().string("/total/amount")).isEqualTo(quote.string("/total/amount"));
        assertThat(order.answer().string("/status")).isEqualTo("AWAITING_PAYMENT");

        order.paid();
        Answer shipment = market.as("fengjie").post("/api/v1/staff/orders/" + order.number() + "/shipments", """
                        {"courier":"SF","trackingNumber":"SF1234567890","freightPaid":{"amount":"12.00","currency":"CNY"}}""");
        assertThat(shipment.status()).as(shipment.text()).isEqualTo(201);
        Answer received = order.buyer().post(order.path() + "/receipt", "{}");
        assertThat(received.string("/status")).as(received.text()).isEqualTo("COMPLETED");

        Answer entries = market.as("city").get("/api/v1/ledger/entries?orderNumber=" + order.number());
        assertThat(entries.number("/total"))
                .as("the sale, and what sending it cost")
                .isEqualTo(2);
        assertThat(entries.json().at("/items").findValuesAsString("counted"))
                .as(entries.text())
                .containsOnly("true");
    }

    @Test
    void aBuyerOfTwoBoxesIsToldThatOneIsOnItsWay() {
        PlacedOrder order = placed(market, ORANGES, 2).paid();

        Answer shipment = market.as("fengjie")
                .post("/api/v1/staff/orders/" + order.number() + "/shipments", """
                        {"courier":"SF","trackingNumber":"SF1234567891","lines":[{"sku":"%s","quantity":1}]}""".formatted(ORANGES));
        assertThat(shipment.status()).as(shipment.text()).isEqualTo(201);

        assertThat(order.now().string("/status")).isEqualTo("PAID");
        assertThat(market.get("/orders/" + order.number() + "?key="
                                + order.answer().string("/accessKey"))
                        .text())
                .contains("部分已发货", "SF1234567891");
    }

    @Test
    void aPartialRefundTakesItsShareOutOfTheLedgerAgain() {
        PlacedOrder order = placed(market, ORANGES, 2).paid();

        Answer refund = market.as("city").withKey().post("/api/v1/staff/orders/" + order.number() + "/refunds", """
                        {"amount":{"amount":"10.00","currency":"CNY"},"reason":"坏果三个"}""");
        assertThat(refund.status()).as(refund.text()).isBetween(200, 202);

        Answer entries = await(
                () -> market.as("city").get("/api/v1/ledger/entries?orderNumber=" + order.number()),
                answer -> answer.number("/total") == 2);
        assertThat(entries.text()).contains("-10.00");
        assertThat(order.now().string("/status")).isEqualTo("PAID");
    }

    @Test
    void anOrderNobodyPaidCanBeCancelledAndGivesItsStockBack() {
        PlacedOrder order = placed(market, ORANGES, 1);

        Answer cancelled = order.buyer().post(order.path() + "/cancel", "{}");

        assertThat(cancelled.string("/status")).as(cancelled.text()).isEqualTo("CANCELLED");
        assertThat(order.now().json().at("/history").size()).isEqualTo(2);
    }

    @Test
    void whatTheLedgerSoldThisYearShowsInTheTargets() {
        int year = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear();

        Answer targets = market.as("city").get("/api/v1/plan/targets?year=" + year);

        assertThat(targets.status()).as(targets.text()).isEqualTo(200);
        assertThat(targets.text()).contains("示例");
    }
}
