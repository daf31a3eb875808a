package org.luyumarket.portal.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.luyumarket.identity.People;
import org.luyumarket.portal.shop.Browser;
import org.luyumarket.testsupport.MarketTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Which goods may be presold, as those find out and change it who may. */
@MarketTest
class PresaleAllowancePagesIntegrationTests {

    /** Of Wushan, and no fruit. */
    private static final String MEAT = "500237-04";

    @Autowired
    private People people;

    @Autowired
    private WebTestClient client;

    @LocalServerPort
    private int port;

    @Test
    void staffOpenTheProductThatIsMissingFromTheListAndAllowItsPresale() {
        Browser browser = logIn(DeskAccount.ofCounty(people, "500237")).open("/staff/presales/new");
        assertThat(browser.page()).contains("没有开通预售").doesNotContain("value=\"" + MEAT + "\"");
        String product = browser.read("<a href=\"(/staff/products/" + MEAT + ")\">");

        browser.open(product).submit(product, Map.of("presaleAllowed", "true"));

        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.read("(<input id=\"presaleAllowed\"[^>]*>)")).contains("checked");
        assertThat(browser.open("/staff/presales/new").page()).contains("value=\"" + MEAT + "\"");
    }

    @Test
    void suppliersAreToldWhoAllowsIt() {
        Browser browser = logIn(DeskAccount.ofSupplier(people, "V09B")).open("/supply/presales/new");

        assertThat(browser.page()).contains("巫山庙党(党参)", "由区县工作人员办理").doesNotContain("/staff/products/");
    }

    private Browser logIn(DeskAccount account) {
        return account.logIn(new Browser(client, "http://localhost:" + port));
    }
}
