package org.luyumarket.portal.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.luyumarket.testsupport.MarketDatabase;
import org.luyumarket.testsupport.MarketTest;
import org.luyumarket.testsupport.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

@MarketTest
class ShoppingIntegrationTests {

    private static final String ORANGES = "500236-01";

    @Autowired
    private WebTestClient client;

    @Autowired
    private MarketDatabase database;

    @LocalServerPort
    private int port;

    @Test
    void aGuestOrdersFromTheCartWithoutAScript() {
        Browser browser = browser();

        putIntoCart(browser, 2);
        order(browser.open("/checkout"));

        assertThat(browser.address()).matches("/orders/LY[\\w-]+/pay\\?key=.+");
        assertThat(browser.page()).contains("订单已提交，请付款", "99.80", "查询码");
        assertThat(browser.open("/cart").page()).contains("购物车还是空的");
    }

    @Test
    void whoeverChoseHowToPayGoesStraightToWhereItIsPaidHoweverOftenTheButtonIsPressed() {
        Browser browser = browser();
        chooseBinzhou(browser.open("/checkout?sku=" + ORANGES + "&quantity=1"));

        browser.submit("/checkout", address());
        String payment = browser.address();
        browser.submit("/checkout", address());

        assertThat(payment).matches("http://[^/]+/pay/.+");
        assertThat(browser.address()).isEqualTo(payment);
    }

    @Test
    void anOrderWhosePaymentCannotBeginStandsAndAPageAsksAgainHowToPay() {
        Browser browser = browser();
        chooseBinzhou(browser.open("/checkout?sku=" + ORANGES + "&quantity=1"));
        browser.submit("/checkout", address());
        Map<String, String> anotherWay = address();
        anotherWay.put("method", "card");

        browser.submit("/checkout", anotherWay);

        assertThat(browser.address()).matches("/orders/LY[\\w-]+/pay\\?key=.+");
        assertThat(browser.page()).contains("订单已提交，请付款");
    }

    @Test
    void oneThingIsBoughtAtOnceAndTheCartStaysAsItIs() {
        Browser browser = browser();
        putIntoCart(browser, 2);

        order(browser.open("/checkout?sku=500242-02&quantity=1"));

        assertThat(browser.page()).contains("订单已提交，请付款");
        assertThat(browser.open("/cart").page()).contains("奉节脐橙 纽荷尔 一等果");
    }

    @Test
    void whatIsMissingIsSaidBesideItsFieldAndWhatWasWrittenStays() {
        Browser browser = browser();
        browser.open("/checkout?sku=" + ORANGES + "&quantity=1");

        browser.submit("/checkout", Map.of("step", "place", "name", "<i>李芳</i>", "phone", "12"));

        assertThat(browser.status()).isEqualTo(400);
        assertThat(browser.page())
                .contains("id=\"region-error\"", "id=\"street-error\"", "id=\"confirmed-error\"")
                .contains("value=\"&lt;i>李芳&lt;/i>\"")
                .doesNotContain("<i>李芳");
    }

    @Test
    void freshGoodsAreNotOrderedWithoutASeparateYes() {
        Browser browser = browser();
        chooseBinzhou(browser.open("/checkout?sku=" + ORANGES + "&quantity=1"));

        browser.submit("/checkout", withoutYes());

        assertThat(browser.status()).isEqualTo(400);
        assertThat(browser.page())
                .contains("id=\"confirmed-error\"")
                .doesNotContain("name=\"confirmed\" value=\"true\" checked");
    }

    @Test
    void anotherTotalThanTheOneThatWasSeenIsShownAndNotCharged() {
        Browser browser = browser();
        chooseBinzhou(browser.open("/checkout?sku=" + ORANGES + "&quantity=1"));
        Map<String, String> typed = address();
        typed.put("expectedTotal", "1.00");

        browser.submit("/checkout", typed);

        assertThat(browser.status()).isEqualTo(409);
        assertThat(browser.read("class=\"notice[^>]*>\\s*<p>(.*?)</p>")).contains("63.90");
        assertThat(browser.read("name=\"expectedTotal\" value=\"(.*?)\"")).isEqualTo("63.90");
    }

    @Test
    void anOrderIsOpenedByItsKeyAndByNothingElse() {
        Browser buyer = browser();
        order(buyer.open("/checkout?sku=" + ORANGES + "&quantity=1"));
        String number = buyer.read("(LY[\\w-]+)");
        String key = buyer.read("<code>(.*?)</code>");

        assertThat(browser().open("/orders/" + number).status()).isEqualTo(404);
        assertThat(browser().open("/orders/" + number + "?key=guess").status()).isEqualTo(404);
        Browser other = browser().open("/orders/lookup");
        other.submit("/orders/lookup", Map.of("number", number, "key", key));
        assertThat(other.page()).contains(number, "待付款", "渤海七路1号");
    }

    @Test
    void aGuestFindsAnOrderAgainByItsNumberAndPhoneAndAWrongOneOfEitherSoundsTheSame() {
        Browser buyer = browser();
        order(buyer.open("/checkout?sku=" + ORANGES + "&quantity=1"));
        String number = buyer.read("(LY[\\w-]+)");
        Browser other = browser().open("/orders/lookup");

        String wrongPhone = refusalOf(other, number, "13800000009");
        String wrongNumber = refusalOf(other, "LY20260101-00000000", "13800000000");
        other.submit("/orders/lookup", Map.of("number", number.toLowerCase(Locale.ROOT), "key", "138 0000 0000"));

        assertThat(wrongPhone).isEqualTo(wrongNumber).contains("没有找到");
        assertThat(other.page()).contains(number, "待付款", "渤海七路1号");
    }

    private static String refusalOf(Browser browser, String number, String phone) {
        browser.submit("/orders/lookup", Map.of("number", number, "key", phone));
        assertThat(browser.status()).isEqualTo(404);
        return browser.read("id=\"number-error\">(.*?)</p>");
    }

    @Test
    void whatAMemberOrderedIsFoundByAccountAloneAndByItsWords() {
        Browser member = browser().open("/sign-up");
        member.submit(
                "/sign-up", Map.of("phone", Unique.mobile(), "displayName", "王老师", "password", "a-long-password"));
        order(member.open("/checkout?sku=" + ORANGES + "&quantity=1"));
        String number = member.read("(LY[\\w-]+)");

        assertThat(refusalOf(browser().open("/orders/lookup"), number, "13800000000"))
                .contains("没有找到");
        assertThat(member.open("/orders?words=%E8%84%90%E6%A9%99").page()).contains(number);
        assertThat(member.open("/orders?words=" + number.substring(4)).page()).contains(number);
        assertThat(member.open("/orders?words=%25").page())
                .contains("没有找到这样的订单")
                .doesNotContain(number);
    }

    @Test
    void whatIsNoQuantityLeavesTheCartAsItWasAndIsSaidThere() {
        Browser browser = browser();
        putIntoCart(browser, 2);

        browser.submit("/cart/lines/" + ORANGES, Map.of("quantity", "-1"));

        assertThat(browser.page()).contains("“-1”不行", "99.80");
        assertThat(browser.open("/checkout?sku=" + ORANGES + "&quantity=0").page())
                .contains("“0”不行");
    }

    @Test
    void freightIsKnownBeforeAnythingIsInTheCart() {
        Browser browser = browser().open("/products/" + ORANGES + "/freight");
        assertThat(browser.page()).doesNotContain("sum-total");

        browser.open("/products/" + ORANGES + "/freight?province=370000&quantity=1");
        assertThat(browser.page()).contains("¥14.00", "¥63.90");
        browser.open("/products/" + ORANGES + "/freight?province=nowhere&quantity=-3");
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.page()).contains("name=\"quantity\" value=\"1\"").doesNotContain("sum-total");
        assertThat(browser.open("/products/no-such-sku/freight").status()).isEqualTo(404);
    }

    @Test
    void whatCannotBeReturnedIsMarkedLineByLine() {
        assertThat(browser().open("/checkout?sku=" + ORANGES + "&quantity=1").page())
                .contains("不支持七天无理由退货</span>");
        assertThat(browser().open("/checkout?sku=500242-02&quantity=1").page()).doesNotContain("不支持七天无理由退货</span>");
    }

    @Test
    void aBuyerCancelsWhatIsNotPaidYet() {
        Browser browser = browser();
        order(browser.open("/checkout?sku=" + ORANGES + "&quantity=1"));
        browser.open(browser.address().replace("/pay", ""));

        browser.submit(browser.address().replace("?", "/cancel?"), Map.of());

        assertThat(browser.page()).contains("已取消");
    }

    @Test
    void whatAGuestCollectedComesAlongToTheAccount() {
        Browser browser = browser();
        putIntoCart(browser, 3);

        browser.open("/sign-up?next=/cart");
        browser.submit(
                "/sign-up", Map.of("phone", Unique.mobile(), "displayName", "王老师", "password", "a-long-password"));

        assertThat(browser.address()).isEqualTo("/cart");
        assertThat(browser.page()).contains("奉节脐橙 纽荷尔 一等果", "149.70");
        assertThat(browser.open("/me/bar").page()).contains("王老师", ">3<");
        assertThat(browser.open("/account").page()).contains("您好，王老师");
    }

    @Test
    void staffHaveWhatTheyBuyAddedUpForTheirUnit() {
        String code = Unique.name("U").toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        database.execute("insert into colleague.code values ('%1$s', '示例小学', '%2$s', '%1$s', now())"
                .formatted(UUID.randomUUID(), code));
        Browser browser = browser().open("/sign-up?next=/checkout?sku=" + ORANGES + "%26quantity=1");
        browser.submit(
                "/sign-up", Map.of("phone", Unique.mobile(), "displayName", "王老师", "password", "a-long-password"));
        chooseBinzhou(browser.open("/checkout?sku=" + ORANGES + "&quantity=1"));
        Map<String, String> typed = address();

        typed.put("unitCode", "NOBODY-S");
        browser.submit("/checkout", typed);
        assertThat(browser.page()).contains("没有单位用这个码", "NOBODY-S");
        typed.put("unitCode", code);
        typed.put("method", "");
        browser.submit("/checkout", typed);

        assertThat(browser.address()).endsWith("/pay");
        assertThat(browser.open("/checkout?sku=" + ORANGES + "&quantity=1").page())
                .contains("付款后计入“示例小学”");
        assertThat(browser().open("/checkout?sku=" + ORANGES + "&quantity=1").page())
                .doesNotContain("unitCode");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        MultiValueMap<String, String> forged = new LinkedMultiValueMap<>();
        forged.add("sku", ORANGES);
        forged.add("quantity", "1");

        Browser browser = browser().post("/checkout", forged);

        assertThat(browser.status()).isEqualTo(403);
    }

    @Test
    void aPageForAllLeavesNothingBehindInTheBrowser() {
        client.get()
                .uri("/products/" + ORANGES)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .doesNotExist(HttpHeaders.SET_COOKIE)
                .expectHeader()
                .valueEquals(HttpHeaders.CACHE_CONTROL, "no-cache, public")
                .expectHeader()
                .exists(HttpHeaders.ETAG);
    }

    @Test
    void aPersonsPagesAreForThatPersonOnly() {
        assertThat(browser().open("/account").address()).isEqualTo("/login?next=%2Faccount");
        assertThat(browser().open("/orders").address()).isEqualTo("/login?next=%2Forders");
    }

    @Test
    void whatIsNotThereIsSaidInAPage() {
        Browser browser = browser().open("/products/no-such-sku");

        assertThat(browser.status()).isEqualTo(404);
        assertThat(browser.page()).contains("没有这个页面", "<main");
    }

    private Browser browser() {
        return new Browser(client, "http://localhost:" + port);
    }

    private static void putIntoCart(Browser browser, int quantity) {
        browser.open("/products/" + ORANGES).submit("/cart/lines", Map.of("quantity", String.valueOf(quantity)));
    }

    /** Without choosing how to pay, which is then asked. */
    private static void order(Browser browser) {
        chooseBinzhou(browser);
        Map<String, String> typed = address();
        typed.put("method", "");
        browser.submit("/checkout", typed);
    }

    private static void chooseBinzhou(Browser browser) {
        Map<String, String> region = withoutYes();
        region.put("step", "region");
        browser.submit("/checkout", region);
    }

    private static Map<String, String> address() {
        Map<String, String> typed = withoutYes();
        typed.put("confirmed", "true");
        return typed;
    }

    private static Map<String, String> withoutYes() {
        return new HashMap<>(Map.of(
                "step", "place",
                "name", "李芳",
                "phone", "138 0000 0000",
                "province", "370000",
                "city", "371600",
                "district", "371602",
                "street", "渤海七路1号"));
    }
}
