package org.luyumarket.portal.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.luyumarket.catalog.Catalog;
import org.luyumarket.catalog.Product;
import org.luyumarket.catalog.ProductChange;
import org.luyumarket.catalog.Shelf;
import org.luyumarket.catalog.ShelfEnd;
import org.luyumarket.goodslist.ProductFiles;
import org.luyumarket.identity.People;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Cny;
import org.luyumarket.portal.shop.Browser;
import org.luyumarket.procurement.quotation.ReferencePrice;
import org.luyumarket.procurement.quotation.ReferencePrices;
import org.luyumarket.testsupport.MarketTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The sheet of prices and stock, as a browser without scripts sees it. */
@MarketTest
class OfferPagesIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String ADDRESS = "/staff/offers";

    /** Of a supplier of Wushan; no other test looks at its price. */
    private static final String ROOTS = "500237-03";

    @Autowired
    private People people;

    @Autowired
    private Catalog catalog;

    @Autowired
    private Shelf shelf;

    @Autowired
    private ProductFiles files;

    @Autowired
    private ReferencePrices references;

    @Autowired
    private Clock clock;

    @Autowired
    private WebTestClient client;

    @LocalServerPort
    private int port;

    private String name = "";

    @Test
    void severalAreSavedAtOnceSaidAgainAndTakenBack() {
        Product before = product();
        Browser browser = wushan().open(ADDRESS);
        assertThat(browser.page()).contains(ROOTS).doesNotContain("500236-01");

        browser.submit(ADDRESS + "?page=1", Map.of("price-" + ROOTS, "63.50", "stock-" + ROOTS, "+20"));

        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.page()).contains("已保存", "→ ¥63.50", "库存 +20", "撤销这次保存");
        assertThat(product().price()).isEqualTo(Cny.parse("63.50"));

        browser.submit(ADDRESS + "/undo", Map.of());

        assertThat(browser.page()).contains("已撤销").doesNotContain("撤销这次保存");
        assertThat(product().price()).isEqualTo(before.price());
    }

    @Test
    void whoWasSlowerKeepsWhatWasTypedAndSeesWhatIsThereNow() {
        Browser browser = wushan().open(ADDRESS);
        Product before = product();
        catalog.change(
                        ROOTS,
                        before.version(),
                        new ProductChange(before.name() + " 新", null, null, null, null, null),
                        DeskAccount.ADMINISTRATOR)
                .block(PATIENCE);

        browser.submit(ADDRESS + "?page=1", Map.of("price-" + ROOTS, "61.00"));
        assertThat(browser.status()).isEqualTo(400);
        assertThat(browser.page()).contains("别人刚刚改过这件商品", "value=\"61.00\"");

        browser.submit(ADDRESS + "?page=1", Map.of("price-" + ROOTS, "61.00"));
        assertThat(product().price()).isEqualTo(Cny.parse("61.00"));
    }

    @Test
    void whatCannotBeReadIsToldBesideItsField() {
        Browser browser = wushan().open(ADDRESS);

        browser.submit(ADDRESS + "?page=1", Map.of("price-" + ROOTS, "many", "stock-" + ROOTS, "a few"));

        assertThat(browser.status()).isEqualTo(400);
        assertThat(browser.page())
                .contains("id=\"price-" + ROOTS + "-error\"", "id=\"stock-" + ROOTS + "-error\"", "a few");
        browser.submit(
                ADDRESS + "?page=1",
                Map.of("price-" + ROOTS, product().price().getAmount().toPlainString(), "stock-" + ROOTS, ""));
        assertThat(browser.page()).contains("价格、库存和上下架都和现在一样");
    }

    @Test
    void aPriceBelowThatForManyIsRefusedAndSaysWhy() {
        Browser browser = wushan().open(ADDRESS);

        browser.submit(ADDRESS + "?page=1", Map.of("price-" + ROOTS, "0.50"));

        assertThat(browser.status()).isEqualTo(400);
        assertThat(browser.page()).contains("单价要高于这件商品的批量价");
    }

    @Test
    void aSupplierSeesItsOwnGoodsAndNoShelf() {
        Browser browser = logIn(DeskAccount.ofSupplier(people, "V09B")).open("/supply/offers");

        assertThat(browser.page()).contains("price-" + ROOTS).doesNotContain("price-500236-01", "name=\"shelf-");
        assertThat(browser.open(ADDRESS).status()).isEqualTo(404);
    }

    @Test
    void whatIsDearerThanTheMarketSaysSoWhereverStaffSeeIt() {
        references
                .note(
                        new ReferencePrice(
                                "herbs",
                                "陈家湾",
                                LocalDate.ofInstant(clock.instant(), ChinaTime.ZONE),
                                Cny.parse("100.00"),
                                "当日报价牌",
                                "市级"),
                        DeskAccount.ADMINISTRATOR)
                .block(PATIENCE);
        Browser browser = wushan();

        for (String page : List.of(ADDRESS, "/staff/products", "/staff/products/" + ROOTS)) {
            assertThat(browser.open(page).page()).as(page).containsPattern("高于市价 1[0-9]{2}\\.[0-9]{2}%：陈家湾");
        }
    }

    @Test
    void whatAPaperThatEndedKeepsFromBeingSoldIsNotSaidToBeOnSale() {
        LocalDate yesterday =
                LocalDate.ofInstant(clock.instant(), ChinaTime.ZONE).minusDays(1);
        Browser county = wushan();
        Browser supplier = logIn(DeskAccount.ofSupplier(people, "V09B"));
        shelf.keep(List.of(new ShelfEnd("V09B", ROOTS, "ORGANIC", yesterday))).block(PATIENCE);
        try {
            for (String page : List.of(ADDRESS, "/staff/products", "/staff/products/" + ROOTS)) {
                assertThat(county.open(page).page()).as(page).contains("证照到期，不在售");
            }
            assertThat(supplier.open("/supply/offers").page()).contains("证照到期，不在售");
        } finally {
            shelf.keep(List.of(new ShelfEnd("V09B", ROOTS, "ORGANIC", null))).block(PATIENCE);
        }
    }

    @Test
    void productsComeByFileWhichIsShownBeforeItIsImported() throws IOException {
        Browser browser = wushan().open("/staff/products/files");
        assertThat(browser.page()).contains("product-files/template.xlsx", "product-files/products.csv");
        Person staff = people.named(name).blockOptional(PATIENCE).orElseThrow();
        Path file = Files.writeString(
                Files.createTempFile("products", ".csv"), "编号,单价(元)\n" + ROOTS + ",64.00\n500237-04,dear\n");
        String address = "/staff/products/files/"
                + files.take(file, "秋季.csv", staff)
                        .blockOptional(PATIENCE)
                        .orElseThrow()
                        .id();

        browser.open(address);
        assertThat(browser.page())
                .contains("B3", "单价(元)：", "→ 64.00", "只导入正确的 1 行")
                .doesNotContain("全部导入");
        browser.submit(address + "/import", Map.of());

        assertThat(browser.page()).contains("已导入：新增 0 件，修改 1 件");
        assertThat(product().price()).isEqualTo(Cny.parse("64.00"));
        assertThat(browser.open("/staff/products/files/1").status()).isIn(400, 404);
    }

    private Product product() {
        return catalog.find(ROOTS).blockOptional(PATIENCE).orElseThrow();
    }

    private Browser wushan() {
        return logIn(DeskAccount.ofCounty(people, "500237"));
    }

    private Browser logIn(DeskAccount account) {
        name = account.name();
        return account.logIn(new Browser(client, "http://localhost:" + port));
    }
}
