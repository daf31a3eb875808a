package org.luyumarket.portal.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.luyumarket.testsupport.MarketDatabase;
import org.luyumarket.testsupport.MarketTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A gift from the product's page to its payment, as a browser without scripts sees it. */
@MarketTest
class GiftShoppingIntegrationTests {

    private static final String ADDRESS = "/checkout/gift";
    private static final String ORANGE = "500236-01";

    @Autowired
    private MarketDatabase database;

    @Autowired
    private WebTestClient client;

    @LocalServerPort
    private int port;

    @Test
    void aProductIsSentToSeveralPeopleFromItsPageAndEachOrderIsInvoicedToTheGiver() {
        Browser browser = browser().open("/products/" + ORANGE);
        assertThat(browser.read("(<button[^>]*form=\"buy\"[^>]*>)")).contains("formaction=\"" + ADDRESS + "\"");

        browser.open(ADDRESS + "?sku=" + ORANGE + "&quantity=1").submit(ADDRESS, filled("91350100M000100Y4Z"));
        assertThat(browser.status()).isEqualTo(400);
        assertThat(browser.page()).contains("回商品页修改").doesNotContain("回购物车修改");
        assertThat(browser.page()).contains("id=\"einvoiceTaxpayerId-error\"");

        browser.submit(ADDRESS, filled("91350100M000100Y43"));
        assertThat(browser.page()).contains("¥99.80", "电子发票开给：示例有限公司");

        browser.submit(ADDRESS, Map.of("step", "place", "confirmed", "true", "method", ""));
        String gift = browser.read("(LG[0-9A-Z-]+)");
        assertThat(browser.address()).contains("/gifts/" + gift + "/pay");
        assertThat(database.query("select i.kind from einvoice.invoice i join ordering.orders o"
                        + " on o.number = i.order_number where o.gift = '" + gift + "'"))
                .containsExactly(Map.of("kind", "COMPANY"), Map.of("kind", "COMPANY"));
    }

    @Test
    void aRecipientOfManyBoxesPaysTheirTierAndNobodyElseDoes() {
        Map<String, String> gift = new HashMap<>(filled(""));
        gift.put("einvoiceKind", "");
        gift.put("recipients[0].quantity." + ORANGE, "100");

        Browser browser =
                browser().open(ADDRESS + "?sku=" + ORANGE + "&quantity=1").submit(ADDRESS, gift);

        assertThat(browser.page()).contains("¥4200.00", "¥49.90");
    }

    private static Map<String, String> filled(String taxpayer) {
        Map<String, String> typed = new HashMap<>(Map.of(
                "step", "review",
                "card.from", "滨州的老张一家",
                "card.text", "新年好",
                "phone", "13800000001",
                "einvoiceKind", "COMPANY",
                "einvoiceTitle", "示例有限公司",
                "einvoiceTaxpayerId", taxpayer,
                "einvoiceMail", "giver@example.com"));
        for (int i = 0; i < 2; i++) {
            typed.put("recipients[" + i + "].name", "王芳");
            typed.put("recipients[" + i + "].phone", "1380000000" + (i + 2));
            typed.put("recipients[" + i + "].address", "山东省滨州市滨城区黄河五路" + (i + 1) + "号");
        }
        return typed;
    }

    private Browser browser() {
        return new Browser(client, "http://localhost:" + port);
    }
}
