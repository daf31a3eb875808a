package org.luyumarket.portal.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.luyumarket.testsupport.MarketTest;
import org.luyumarket.testsupport.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.WebTestClient;

/** When something arrives in one's own city. */
@MarketTest
class ArrivalIntegrationTests {

    private static final String ESTIMATE = "/me/arrival?from=500236";

    @Autowired
    private WebTestClient client;

    @LocalServerPort
    private int port;

    @Test
    void whoHasSaidNothingIsAskedForACity() {
        assertThat(browser().open(ESTIMATE).page()).contains("选择城市", "48 小时内").doesNotContain("预计");
    }

    @Test
    void theCityThatWasChosenIsRemembered() {
        Browser browser = browser();
        browser.open(ESTIMATE + "&city=371600");

        assertThat(browser.open(ESTIMATE).page()).contains("预计", "value=\"371600\" selected");
    }

    @Test
    void nothingIsPromisedForElsewhere() {
        assertThat(browser().open(ESTIMATE + "&city=elsewhere").page())
                .contains("说不准")
                .doesNotContain("预计");
    }

    @Test
    void whatIsNoCityIsNotKept() {
        Browser browser = browser();

        assertThat(browser.open(ESTIMATE + "&city=%3Cb%3E").page())
                .contains("选择城市")
                .doesNotContain("<b>");
        assertThat(browser.open(ESTIMATE).page()).contains("选择城市");
        assertThat(browser.open("/me/arrival?from=x").status()).isEqualTo(400);
    }

    @Test
    void aMembersParcelsGoWhereTheyUsuallyGo() {
        Browser browser = browser().open("/sign-up");
        browser.submit(
                "/sign-up", Map.of("phone", Unique.mobile(), "displayName", "王老师", "password", "a-long-password"));
        browser.open("/account/addresses/new")
                .submit(
                        "/account/addresses/new",
                        Map.of(
                                "step",
                                "save",
                                "name",
                                "张三",
                                "phone",
                                "13905430000",
                                "province",
                                "370000",
                                "city",
                                "371600",
                                "district",
                                "371602",
                                "street",
                                "黄河五路1号"));

        assertThat(browser.open(ESTIMATE).page()).contains("value=\"371600\" selected");
    }

    private Browser browser() {
        return new Browser(client, "http://localhost:" + port);
    }
}
