package org.luyumarket.portal.shop;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.luyumarket.campaign.Campaigns;
import org.luyumarket.campaign.NewCampaign;
import org.luyumarket.campaign.NewCoupon;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.ledger.Campaign;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Cny;
import org.luyumarket.shopwindow.ShopWindow;
import org.luyumarket.testsupport.MarketTest;
import org.luyumarket.testsupport.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.WebTestClient;

@MarketTest
class CampaignShoppingIntegrationTests {

    private static final String RICE = "500242-02";
    private static final Person CITY = new Person(new UUID(9, 9), "city", "市级", Role.CITY_STAFF, null, null);

    @Autowired
    private WebTestClient client;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private ShopWindow window;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    private UUID campaign = new UUID(0, 0);
    private String code = "";

    @BeforeEach
    void aCampaignIsOn() {
        LocalDate today = LocalDate.now(clock.withZone(ChinaTime.ZONE));
        LocalDate last = today.plusDays(6);
        campaign = requireNonNull(campaigns
                        .plan(
                                new NewCampaign(
                                        "丰收节特惠",
                                        Campaign.HARVEST_FESTIVAL,
                                        "东西部协作资金",
                                        today,
                                        last,
                                        Cny.parse("900.00"),
                                        50,
                                        List.of(new NewCampaign.Price(RICE, Cny.parse("60.00")))),
                                CITY)
                        .block())
                .id();
        code = "R" + Integer.toUnsignedString(Unique.name("rice").hashCode());
        campaigns
                .issue(
                        campaign,
                        new NewCoupon(
                                code,
                                Cny.parse("100.00"),
                                Cny.parse("15.00"),
                                Cny.parse("150.00"),
                                9,
                                today,
                                last,
                                true),
                        CITY)
                .block();
        await().atMost(Duration.ofSeconds(5)).until(() -> isOnCampaign() && hasCoupon());
    }

    @AfterEach
    void itIsOver() {
        campaigns.end(campaign, CITY).block();
        await().atMost(Duration.ofSeconds(5)).until(() -> !isOnCampaign());
    }

    private boolean isOnCampaign() {
        return window.current().find(RICE).orElseThrow().deal() != null;
    }

    private boolean hasCoupon() {
        return campaigns.deals().coupon(code) != null;
    }

    @Test
    void theProductShowsTheCampaignAndWhatItWasSoldForBefore() {
        String page = browser().open("/products/" + RICE).page();

        assertThat(page).contains("60.00", "丰收节特惠", "每人限 50 箱", "活动开始前七天的最低成交价", "<s class=\"price-was\"");
    }

    @Test
    void aGuestUsesACouponOnlyAfterAskingForItAndPaysWhatWasShown() {
        Browser browser = browser();
        browser.open("/checkout?sku=" + RICE + "&quantity=2").submit("/checkout", step("region"));
        assertThat(browser.page()).contains("120.00").doesNotContain("−¥15.00");

        Map<String, String> asking = step("coupon");
        asking.put("couponCode", code.toLowerCase(Locale.ROOT));
        browser.submit("/checkout", asking);
        assertThat(browser.page()).contains("−¥15.00");
        String total = browser.read("name=\"expectedTotal\" value=\"(.*?)\"");
        browser.submit("/checkout", step("place"));

        assertThat(browser.address()).contains("/pay");
        assertThat(browser.page()).contains("¥" + total);
        assertThat(browser.open(browser.address().replace("/pay", "")).page()).contains("−¥15.00");
    }

    @Test
    void aCouponThatCannotBeHadIsLeftOutAndTheReasonStandsBesideIt() {
        Browser browser = browser();
        browser.open("/checkout?sku=" + RICE + "&quantity=1").submit("/checkout", step("region"));
        Map<String, String> asking = step("coupon");
        asking.put("couponCode", code);

        browser.submit("/checkout", asking);

        assertThat(browser.page())
                .contains("id=\"couponCode-error\"", "还差 40.00 元")
                .doesNotContain("−¥");
        browser.submit("/checkout", step("place"));
        assertThat(browser.address()).contains("/pay");
    }

    @Test
    void aCouponThatIsTypedButNotUsedIsUsedBeforeAnythingIsOrdered() {
        Browser browser = browser();
        browser.open("/checkout?sku=" + RICE + "&quantity=2").submit("/checkout", step("region"));
        Map<String, String> placing = step("place");
        placing.put("couponCode", code);

        browser.submit("/checkout", placing);

        assertThat(browser.address()).isEqualTo("/checkout");
        String total = browser.read("name=\"expectedTotal\" value=\"(.*?)\"");
        assertThat(browser.page())
                .contains("−¥15.00", "优惠码 " + code + " 已用上，减 ¥15.00，现在合计 ¥" + total, "订单还没有提交", "autofocus");
        browser.submit("/checkout", step("place"));
        assertThat(browser.address()).contains("/pay");
        assertThat(browser.page()).contains("¥" + total);
    }

    @Test
    void aTypedCouponThatCannotBeHadIsRefusedOnceAndThenDoneWithout() {
        Browser browser = browser();
        browser.open("/checkout?sku=" + RICE + "&quantity=1").submit("/checkout", step("region"));
        Map<String, String> placing = step("place");
        placing.put("couponCode", code);

        browser.submit("/checkout", placing);

        assertThat(browser.address()).isEqualTo("/checkout");
        assertThat(browser.page()).contains("id=\"couponCode-error\"", "还差 40.00 元", "优惠码 " + code + " 不能用");
        browser.submit("/checkout", step("place"));
        assertThat(browser.address()).contains("/pay");
    }

    @Test
    void whatIsWrongWithTheFormIsSaidAtOnceAndTheTypedCouponIsKept() {
        Browser browser = browser();
        browser.open("/checkout?sku=" + RICE + "&quantity=2").submit("/checkout", step("region"));
        Map<String, String> placing = step("place");
        placing.put("couponCode", code);
        placing.put("phone", "12");

        browser.submit("/checkout", placing);

        assertThat(browser.page()).contains("id=\"phone-error\"", "−¥15.00");
    }

    @Test
    void whoeverWantsMoreThanTheirShareIsToldInTheCart() {
        Browser browser = browser().open("/products/" + RICE);

        browser.submit("/cart/lines", Map.of("quantity", "51"));

        assertThat(browser.page()).contains("活动价每人限 50 件");
    }

    @Test
    void aMemberPutsACouponByWithOnePressAndPicksItAtTheCheckout() {
        Browser member = browser().open("/sign-up");
        member.submit(
                "/sign-up", Map.of("phone", Unique.mobile(), "displayName", "王老师", "password", "a-long-password"));
        member.open("/coupons").submit("/coupons/" + code, Map.of());
        assertThat(member.page()).contains("已在我的优惠券里");

        member.open("/checkout?sku=" + RICE + "&quantity=2").submit("/checkout", step("region"));
        assertThat(member.page()).contains("满 ¥100.00 减 ¥15.00").doesNotContain("−¥15.00");
        Map<String, String> picking = step("region");
        picking.put("pick", code);
        member.submit("/checkout", picking);

        assertThat(member.page()).contains("−¥15.00");
    }

    private Browser browser() {
        return new Browser(client, "http://localhost:" + port);
    }

    private static Map<String, String> step(String step) {
        return new HashMap<>(Map.of(
                "step",
                step,
                "name",
                "李芳",
                "phone",
                Unique.mobile(),
                "province",
                "370000",
                "city",
                "371600",
                "district",
                "371602",
                "street",
                "渤海七路1号",
                "method",
                ""));
    }
}
