package org.luyumarket.journey;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.luyumarket.journey.MarketJourney.BINZHOU;
import static org.luyumarket.journey.MarketJourney.await;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.luyumarket.journey.MarketClient.Answer;
import org.luyumarket.testsupport.OwnMarket;

/**
 * A family in Shandong sends the coming harvest to three addresses, with a card and paid once. Spring comes, the boxes are sent, one is
 * bad; what was bad is paid for, and all books say the same.
 */
@OwnMarket
class FamilyGiftJourneyTests {

    private static final String LATE_ORANGES = "500236-07";

    private final MarketClient market = MarketJourney.market().client();
    private final MarketBooks books = new MarketBooks(MarketJourney.market());

    @Test
    void aHarvestToComeIsGivenToThreePaidOnceSentClaimedForAndRefundedInPart() {
        Gift gift = placed();
        assertThat(gift.answer().json().at("/orders").size()).isEqualTo(3);
        assertThat(gift.answer().text()).contains("\"ships\"");

        gift.payOnce();
        gift.orders().forEach(order -> assertRefused(ship(order), "harvest-to-come"));

        springComes();
        assertThatThePackingListHasTheCardAndNoPrice(gift);
        gift.orders().forEach(order -> assertThat(ship(order).status()).isEqualTo(201));

        Answer granted = badFruitOf(gift, 1);
        assertThat(granted.string("/status")).as(granted.text()).isEqualTo("GRANTED");

        assertThatTheBooksAgree(gift);
        assertThat(market.get("/gifts/" + gift.number() + "?key="
                                + gift.answer().string("/accessKey"))
                        .text())
                .contains("王芳", "李强", "赵敏", "滨州的老张一家", gift.now().string("/refunded/amount"));
    }

    private Gift placed() {
        Answer answer = market.withKey().post("/api/v1/gifts", """
                {"phone":"13905430009","card":{"from":"滨州的老张一家","text":"春天快乐"},"tellsRecipients":true,
                 "lines":[{"sku":"%s","quantity":1}],
                 "recipients":[
                   {"name":"王芳","phone":"13905430001","divisionCode":"%2$s","address":"黄河五路1号"},
                   {"name":"李强","phone":"13905430002","divisionCode":"370102","address":"泉城路2号","text":"给强子"},
                   {"name":"赵敏","phone":"13905430003","divisionCode":"%2$s","address":"渤海七路3号",
                    "lines":[{"sku":"%1$s","quantity":2}]}]}""".formatted(LATE_ORANGES, BINZHOU));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return new Gift(answer, market.with("X-Order-Access-Key", answer.string("/accessKey")));
    }

    private Answer ship(RecipientOrder order) {
        return market.as("supplier")
                .post(
                        "/api/v1/staff/orders/" + order.number() + "/shipments",
                        "{\"courier\":\"SF\",\"trackingNumber\":\"SF9%s\"}"
                                .formatted(
                                        order.number().substring(order.number().length() - 8)));
    }

    /** The winter passes: the presale ends, its days move back, and the harvest comes in. */
    private void springComes() {
        Answer presale = market.as("supplier").get("/api/v1/supply/presales");
        Answer ended =
                market.as("supplier").post("/api/v1/supply/presales/" + idOf(presale, LATE_ORANGES) + "/end", "{}");
        assertThat(ended.status()).as(ended.text()).isEqualTo(200);
        books.change("""
                update inventory.presale
                   set opens_on = current_date - 60, closes_on = current_date - 30,
                       ships_from = current_date - 5, ships_until = current_date + 15
                 where sku = '%s'
                """.formatted(LATE_ORANGES));
        Answer lot = market.as("admin").post("/api/v1/staff/lots", """
                {"sku":"%s","boxes":500,"receivedOn":"2026-11-01"}""".formatted(LATE_ORANGES));
        assertThat(lot.status()).as(lot.text()).isEqualTo(201);
    }

    private static String idOf(Answer presales, String sku) {
        return presales.json()
                .valueStream()
                .filter(presale -> presale.at("/sku").asString().equals(sku))
                .findFirst()
                .orElseThrow()
                .at("/id")
                .asString();
    }

    private void assertThatThePackingListHasTheCardAndNoPrice(Gift gift) {
        MarketClient supplier = market.as("supplier");
        String numbers = gift.orders().stream().map(RecipientOrder::number).collect(joining(","));
        // The market looks at the days of presales every ten seconds; nobody else changes them behind its back.
        Answer list = await(
                () -> supplier.get("/supply/packing?number=" + numbers),
                answer -> answer.text().contains("春天快乐"));
        assertThat(list.text())
                .contains("滨州的老张一家", "春天快乐", "给强子")
                .contains(gift.orders().stream().map(RecipientOrder::number).toList())
                .doesNotContain("¥");
        byte[] paper = supplier.bytes(
                "/supply/packing/lists.pdf?number=" + gift.orders().get(0).number());
        assertThat(paper).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    private Answer badFruitOf(Gift gift, int recipient) {
        RecipientOrder order = gift.orders().get(recipient);
        Answer received = order.buyer().post(order.path() + "/receipt", "{}");
        assertThat(received.string("/status")).as(received.text()).isEqualTo("COMPLETED");
        Answer claim = order.buyer()
                .postParts(
                        order.path() + "/claims",
                        MarketClient.jsonPart("claim", "{\"position\":1,\"bad\":3,\"note\":\"烂了三个\"}"),
                        MarketClient.filePart("photos", "bad.png", Photos.png()));
        assertThat(claim.status()).as(claim.text()).isEqualTo(201);
        return market.as("supplier").post("/api/v1/claims/" + claim.string("/claimId") + "/grant", "{}");
    }

    /** Payment, orders and ledger: what came in, what went back, and for whom. */
    private void assertThatTheBooksAgree(Gift gift) {
        Answer after =
                await(gift::now, answer -> !answer.string("/refunded/amount").equals("0.00"));
        long refunded = fen(after, "/refunded/amount");
        assertThat(IntStream.range(0, 3).mapToLong(i -> fen(after, "/orders/" + i + "/amounts/refunded/amount")))
                .as("only the second had bad fruit")
                .containsExactly(0L, refunded, 0L);
        assertThat(IntStream.range(0, 3)
                        .mapToLong(i -> fen(after, "/orders/" + i + "/amounts/paid/amount"))
                        .sum())
                .isEqualTo(fen(after, "/total/amount"))
                .isEqualTo(books.count("select sum(amount)::bigint from payment.payment where status = 'SUCCEEDED'"
                        + " and reference = '" + gift.number() + "'"));
        assertThat(refunded).isEqualTo(books.count("""
                        select sum(r.amount)::bigint
                          from payment.refund r
                          join payment.payment p on p.id = r.payment_id
                         where r.status = 'SUCCEEDED' and p.reference = '%s' and r.reference = '%s'
                        """.formatted(
                        gift.number(), gift.orders().get(1).number())));
        assertThat(books.count(
                        "select sum(fen)::bigint from ledger.entry where kind in ('SALE', 'REFUND') and reference in ("
                                + "select number from ordering.orders where gift = '" + gift.number() + "')"))
                .as("what the goods were sold for less what went back of it")
                .isEqualTo(fen(after, "/goods/amount") - refunded);
    }

    private static long fen(Answer answer, String pointer) {
        return new BigDecimal(answer.string(pointer)).movePointRight(2).longValueExact();
    }

    private static void assertRefused(Answer answer, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(409);
        assertThat(answer.string("/type")).endsWith(code);
    }

    /** A gift as it was placed, and the client of who gives it. */
    private record Gift(Answer answer, MarketClient giver) {

        String number() {
            return answer.string("/giftNumber");
        }

        String path() {
            return "/api/v1/gifts/" + number();
        }

        Answer now() {
            return giver.get(path());
        }

        List<RecipientOrder> orders() {
            return IntStream.range(0, 3)
                    .mapToObj(i -> new RecipientOrder(
                            answer.string("/orders/" + i + "/orderNumber"),
                            giver.with("X-Order-Access-Key", answer.string("/orders/" + i + "/accessKey"))))
                    .toList();
        }

        void payOnce() {
            Answer payment = giver.withKey().post(path() + "/payments", "{\"method\":\"alipay\"}");
            assertThat(payment.status()).as(payment.text()).isEqualTo(201);
            PaymentPage.pay(payment.string("/redirectUrl"));
            await(
                    this::now,
                    now -> IntStream.range(0, 3)
                            .allMatch(
                                    i -> now.string("/orders/" + i + "/status").equals("PAID")));
        }
    }

    /** The order for one recipient, and the client that holds its key. */
    private record RecipientOrder(String number, MarketClient buyer) {

        String path() {
            return "/api/v1/orders/" + number;
        }
    }
}
