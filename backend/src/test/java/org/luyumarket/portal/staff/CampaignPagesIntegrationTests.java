package org.luyumarket.portal.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.luyumarket.identity.People;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.portal.shop.Browser;
import org.luyumarket.testsupport.MarketTest;
import org.luyumarket.testsupport.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The staff's pages of campaigns, as a browser without scripts sees them. The campaigns begin long after every other test. */
@MarketTest
class CampaignPagesIntegrationTests {

    private static final String ADDRESS = "/staff/campaigns";
    private static final String MEAT = "500237-04";

    @Autowired
    private People people;

    @Autowired
    private WebTestClient client;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    private final String name = Unique.name("示例活动");

    @Test
    void aCampaignIsPlannedGetsACouponAndEnds() {
        Browser browser = wushan().open(ADDRESS + "/new").submit(ADDRESS + "/new", campaign());
        String address = browser.address();
        assertThat(address).matches(ADDRESS + "/[0-9a-f-]{36}");
        assertThat(browser.page()).contains("活动已经排好", name, "¥40.00");
        assertThat(browser.open(ADDRESS).page()).contains(name);

        String code = "WUSHAN" + Unique.name("").replace("-", "");
        browser.open(address).submit(address + "/coupons", coupon(code));
        assertThat(browser.page()).contains("优惠券已经发出", code);

        browser.submit(address + "/end", Map.of());
        assertThat(browser.page()).contains("活动已经结束").doesNotContain(address + "/end", address + "/coupons");
    }

    @Test
    void whatIsWrongWithAPlanStandsBesideItsFieldAndWhatWasTypedStays() {
        Map<String, String> wrong = new HashMap<>(campaign());
        wrong.putAll(Map.of("name", "", "budget", "a lot", "price1", "4900.00", "sku2", "500236-01", "price2", "1"));

        Browser browser = wushan().open(ADDRESS + "/new").submit(ADDRESS + "/new", wrong);

        assertThat(browser.status()).isEqualTo(400);
        assertThat(browser.page()).contains("id=\"name-error\"", "id=\"budget-error\"", "value=\"a lot\"");
        wrong.putAll(Map.of("name", name, "budget", "500.00"));
        browser.submit(ADDRESS + "/new", wrong);
        assertThat(browser.page())
                .contains("id=\"price1-error\"", "id=\"sku2-error\"")
                .doesNotContain("name-error");
    }

    @Test
    void aCouponThatIsNotRightOrTakenIsRefusedOnItsPage() {
        Browser browser = wushan().open(ADDRESS + "/new").submit(ADDRESS + "/new", campaign());
        String address = browser.address();
        Map<String, String> wrong = new HashMap<>(coupon("not a code"));
        wrong.put("off", "900.00");

        browser.submit(address + "/coupons", wrong);
        assertThat(browser.status()).isEqualTo(400);
        assertThat(browser.page()).contains("id=\"code-error\"", "id=\"minimum-error\"", "NOT A CODE");

        String code = "WUSHAN" + Unique.name("").replace("-", "");
        browser.open(address).submit(address + "/coupons", coupon(code));
        browser.open(address).submit(address + "/coupons", coupon(code));
        assertThat(browser.status()).isEqualTo(409);
        browser.open(address).submit(address + "/end", Map.of());
    }

    @Test
    void aCampaignOfAnotherCountyIsNotThere() {
        Browser browser = wushan().open(ADDRESS + "/new").submit(ADDRESS + "/new", campaign());
        String address = browser.address();

        Browser fengjie = logIn(DeskAccount.ofCounty(people, "500236"));

        assertThat(fengjie.open(address).status()).isEqualTo(404);
        assertThat(fengjie.open(ADDRESS).page()).doesNotContain(name);
        assertThat(logIn(DeskAccount.ofSupplier(people, "V09A")).open(address).status())
                .isEqualTo(404);
        browser.open(address).submit(address + "/end", Map.of());
    }

    private Map<String, String> campaign() {
        LocalDate from = LocalDate.ofInstant(clock.instant(), ChinaTime.ZONE).plusDays(200);
        return Map.of(
                "name",
                name,
                "occasion",
                "HARVEST_FESTIVAL",
                "funder",
                "东西部协作资金",
                "from",
                from.toString(),
                "to",
                from.plusDays(6).toString(),
                "budget",
                "500.00",
                "perPerson",
                "5",
                "sku1",
                MEAT,
                "price1",
                "40.00");
    }

    private Map<String, String> coupon(String code) {
        LocalDate from = LocalDate.ofInstant(clock.instant(), ChinaTime.ZONE).plusDays(200);
        return Map.of(
                "code",
                code.toUpperCase(Locale.ROOT),
                "minimum",
                "100.00",
                "off",
                "10.00",
                "budget",
                "100.00",
                "perPerson",
                "1",
                "from",
                from.toString(),
                "to",
                from.plusDays(6).toString());
    }

    private Browser wushan() {
        return logIn(DeskAccount.ofCounty(people, "500237"));
    }

    private Browser logIn(DeskAccount account) {
        return account.logIn(new Browser(client, "http://localhost:" + port));
    }
}
