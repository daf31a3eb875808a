package org.luyumarket.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luyumarket.journey.MarketClient.filePart;
import static org.luyumarket.journey.MarketClient.jsonPart;
import static org.luyumarket.journey.MarketJourney.BINZHOU;
import static org.luyumarket.journey.MarketJourney.ORANGES;
import static org.luyumarket.journey.MarketJourney.await;
import static org.luyumarket.journey.MarketJourney.orderOf;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.luyumarket.journey.MarketClient.Answer;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.testsupport.Unique;

/** What a shopper does, so that pages have something to show: a campaign, letters, orders in all states, a gift. */
final class ShopRows {

    /** Of the other supplier, and of a kind that may be sent back without a reason. */
    private static final String HONEY = "500236-14";

    private static final String MAIL = "shopper@example.com";
    private static final Pattern CODE = Pattern.compile("letter-text[^<]*?\\b(\\d{6})\\b");
    /** As of when it can be paid out to its supplier, and is still looked for when a run is drawn up. */
    private static final String LAST_MONTH =
            "update ordering.orders set paid_at = paid_at - interval '30 days' where number = '%s'";

    private static final String OF_AN_ORDER = "/orders/%s/";

    private final RunningMarket running;
    private final PageLinks links;
    private final MarketClient market;
    private final MarketClient shopper;
    private final MarketClient city;
    private final LocalDate today = LocalDate.now(ChinaTime.ZONE);

    ShopRows(RunningMarket running, PageLinks links) {
        this.running = running;
        this.links = links;
        this.market = running.client();
        this.shopper = market.as("shopper");
        this.city = market.as("city");
    }

    void create() {
        campaign();
        letters();
        address();
        orderThatWaits();
        orderThatCame();
        orderSentBack();
        gift();
        links.give("shopper", "/products/" + ORANGES + "/reviews");
    }

    private void address() {
        Answer kept = made(shopper.post("/api/v1/people/me/addresses", """
                {"name":"张三","phone":"13905430000","divisionCode":"%s","address":"黄河五路1号"}""".formatted(BINZHOU)));
        links.give("shopper", "/account/addresses/" + kept.string("/id"));
    }

    private void campaign() {
        Answer planned = city.post("/api/v1/staff/campaigns", """
                {"name":"示例·消费帮扶周","occasion":"CONSUMPTION_AID_WEEK","funder":"示例·滨州市","from":"%s","to":"%s",
                 "budget":{"amount":"2000.00","currency":"CNY"},"perPerson":2,
                 "prices":[{"sku":"%s","price":{"amount":"39.00","currency":"CNY"}}]}""".formatted(today, today.plusDays(9), HONEY));
        String id = made(planned).string("/id");
        made(city.post("/api/v1/staff/campaigns/" + id + "/coupons", """
                {"code":"%s","minimum":{"amount":"50.00","currency":"CNY"},"off":{"amount":"5.00","currency":"CNY"},
                 "budget":{"amount":"500.00","currency":"CNY"},"perPerson":1,"from":"%s","to":"%s","listed":true}""".formatted(
                        Unique.name("WEEK").replace("-", ""), today, today.plusDays(9))));
    }

    /** The shopper is told by mail, so that there are letters, and a way to have no more of them. */
    private void letters() {
        Answer sent = made(shopper.post("/api/v1/people/me/mail", "{\"mail\":\"%s\"}".formatted(MAIL)));
        Matcher code = CODE.matcher(market.as("admin").get("/mailbox").text());
        assertThat(code.find()).isTrue();
        made(shopper.put(
                "/api/v1/people/me/mail",
                "{\"mail\":\"%s\",\"ticket\":\"%s\",\"code\":\"%s\"}"
                        .formatted(MAIL, sent.string("/ticket"), code.group(1))));
    }

    private void orderThatWaits() {
        String number = placed(shopper, ORANGES);
        links.give("shopper", OF_AN_ORDER.formatted(number) + "pay");
    }

    /** One that is received: with a claim, a complaint, a review to write and an invoice that was asked for. */
    private void orderThatCame() {
        String number = received(ORANGES);
        String address = "/api/v1/orders/" + number;
        made(shopper.put(address + "/einvoices", "{\"kind\":\"PERSONAL\",\"mail\":\"%s\"}".formatted(MAIL)));
        Answer complaint = made(shopper.post(address + "/complaints", """
                {"position":1,"topic":"DELIVERY","words":"箱子压坏了，橙子没事。"}"""));
        Answer claim = made(shopper.postParts(
                address + "/claims",
                jsonPart("claim", "{\"position\":1,\"bad\":3,\"note\":\"烂了三个\"}"),
                filePart("photos", "bad.png", Photos.png())));
        for (String page : new String[] {"paid", "claims/1", "complaints/1", "reviews/1", "einvoice"}) {
            links.give("shopper", OF_AN_ORDER.formatted(number) + page);
        }
        new MarketBooks(running).change(LAST_MONTH.formatted(number));
        links.give("supplier", "/supply/orders/" + number);
        links.give("fengjie", "/staff/orders/" + number);
        links.give("fengjie", "/staff/claims/" + claim.string("/claimId"));
        links.give("fengjie", "/staff/complaints/" + complaint.string("/complaintId"));
    }

    private void orderSentBack() {
        String number = received(HONEY);
        Answer back = made(shopper.post("/api/v1/orders/" + number + "/returns", "{\"position\":1,\"quantity\":1}"));
        links.give("fengjie", "/staff/returns/" + back.string("/returnId"));
        links.give("shopper", OF_AN_ORDER.formatted(number) + "returns/1");
    }

    private String received(String sku) {
        String number = placed(shopper, sku);
        String address = "/api/v1/orders/" + number;
        PaymentPage.pay(made(shopper.withKey().post(address + "/payments", "{\"method\":\"alipay\"}"))
                .string("/redirectUrl"));
        await(() -> shopper.get(address), answer -> answer.string("/status").equals("PAID"));
        made(city.post(
                "/api/v1/staff/orders/" + number + "/shipments",
                "{\"courier\":\"SF\",\"trackingNumber\":\"SF%s\"}".formatted(Unique.mobile())));
        made(shopper.post(address + "/receipt", "{}"));
        return number;
    }

    private static String placed(MarketClient buyer, String sku) {
        return made(buyer.withKey().post("/api/v1/orders", orderOf(sku, 2))).string("/orderNumber");
    }

    private void gift() {
        Answer gift = made(shopper.withKey().post("/api/v1/gifts", """
                {"phone":"13905430009","card":{"from":"滨州的老张一家","text":"春天快乐"},"tellsRecipients":true,
                 "lines":[{"sku":"%s","quantity":1}],
                 "recipients":[
                   {"name":"王芳","phone":"13905430001","divisionCode":"%2$s","address":"黄河五路1号"},
                   {"name":"李强","phone":"13905430002","divisionCode":"370102","address":"泉城路2号","text":"给强子"}]}""".formatted(ORANGES, BINZHOU)));
        for (String page : new String[] {"", "/pay", "/paid"}) {
            links.give("shopper", "/gifts/" + gift.string("/giftNumber") + page);
        }
        links.give("shopper", "/checkout/gift?sku=%s&quantity=1".formatted(ORANGES));
        links.give("shopper", "/checkout?sku=%s&quantity=1".formatted(ORANGES));
    }

    static Answer made(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(200, 202);
        return answer;
    }
}
