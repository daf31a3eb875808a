package org.luyumarket.portal.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.PublicAddress;
import org.luyumarket.platform.handout.Handouts;
import org.luyumarket.portal.PortalFixture;
import org.luyumarket.procurement.quotation.MarketPrices;
import org.luyumarket.procurement.quotation.ReferencePrice;
import org.luyumarket.review.Review;
import org.luyumarket.shopwindow.Display;
import org.luyumarket.storefront.templates.StaticTemplates;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ShelfPagesTests {

    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2026-11-21T07:00:00Z"), ZoneOffset.UTC);

    private static final PublicAddress ADDRESS = new PublicAddress("https://market.example", new MockEnvironment());

    private Display display = ShopFixture.display("r1", ShopFixture.oranges(500), ShopFixture.meat(3));
    private MarketPrices market = MarketPrices.NONE;
    private final FewReviews reviews = new FewReviews();
    private final WebTestClient browser =
            WebTestClient.bindToController(controllers()).build();

    @Test
    void aPageForAllIsTheSameBytesForAll() {
        EntityExchangeResult<byte[]> first = get("/products/500236-01");
        EntityExchangeResult<byte[]> second = get("/products/500236-01");

        assertThat(second.getResponseBody()).isEqualTo(first.getResponseBody());
        assertThat(tag(second)).isEqualTo(tag(first));
        assertThat(first.getResponseHeaders().getFirst(HttpHeaders.SET_COOKIE)).isNull();
    }

    @Test
    void whoeverHasThePageStillIsNotSentItAgain() {
        String tag = tag(get("/products"));

        browser.get()
                .uri("/products")
                .header(HttpHeaders.IF_NONE_MATCH, tag)
                .exchange()
                .expectStatus()
                .isNotModified()
                .expectBody()
                .isEmpty();
    }

    @Test
    void aChangeInTheWindowIsAnotherPage() {
        String before = html("/products/500236-01");

        display = ShopFixture.display("r2", ShopFixture.oranges(7));

        assertThat(before).contains("有货");
        assertThat(html("/products/500236-01")).contains("还剩 7");
    }

    @Test
    void aReviewIsAnotherPageAndIsShownAsText() {
        String before = html("/products/500236-01");

        reviews.add(review(5, "甜 <script>alert(1)</script>"));
        reviews.add(review(4, "大"));

        assertThat(before).contains("还没有评价");
        assertThat(html("/products/500236-01"))
                .contains("<strong class=\"review-average\">4.5</strong>", "2 条评价", "滨州市的买家", "甜 &lt;script&gt;alert")
                .doesNotContain("<script>alert");
    }

    private static Review review(int stars, String words) {
        return new Review(
                new UUID(1, stars),
                new Review.Goods("LY1", 1, "500236-01", "奉节脐橙", "V01"),
                new DivisionCode("371600"),
                stars,
                words,
                NOVEMBER.instant(),
                List.of(),
                null);
    }

    @Test
    void aProductShowsItsPricesBoxProducerAndCertificate() {
        assertThat(html("/products/500236-01"))
                .contains("奉节脐橙 纽荷尔 一等果", "49.90", "9.98", "4.99", "42.00")
                .contains("约 21–25 个", "5 kg（10 斤）", "示例·合作社", "联结 87 户", "证书 DEMO-1", "示例")
                .contains("不适用七天无理由退货");
    }

    @Test
    void whatWasSearchedForIsShownAsText() {
        assertThat(html("/products?q=<script>alert(1)</script>")).doesNotContain("<script>alert");
    }

    @Test
    void theFiltersKeepWhatWasChosen() {
        assertThat(html("/products?county=500236&sort=PRICE_UP"))
                .contains("<option value=\"500236\" selected>", "<option value=\"PRICE_UP\" selected>");
    }

    @Test
    void whatIsTypedIsAnsweredWithGoodsAndNothingWithNothing() {
        assertThat(html("/products/suggestions?q=qicheng"))
                .contains("<option value=\"奉节脐橙 纽荷尔 一等果\">奉节县 · qicheng</option>");
        assertThat(html("/products/suggestions?q=%E8%84%90%E6%A9%99")).contains(">奉节县</option>");
        assertThat(html("/products/suggestions?q=")).doesNotContain("<option");
        assertThat(html("/products/suggestions?q=" + "a".repeat(1_000))).doesNotContain("<option");
        assertThat(html("/products/suggestions?q=<script>")).doesNotContain("<script>");
    }

    @Test
    void programsReadPriceStockAndReviewsOfAProduct() {
        reviews.add(review(5, "甜"));

        assertThat(html("/products/500236-01"))
                .contains("itemtype=\"https://schema.org/Product\"", "itemprop=\"price\" content=\"49.90\"")
                .contains("https://schema.org/InStock", "itemprop=\"ratingValue\" content=\"5.0\"")
                .contains("<link rel=\"canonical\" href=\"https://market.example/products/500236-01\">")
                .contains("property=\"og:title\" content=\"奉节脐橙 纽荷尔 一等果\"");
    }

    @Test
    void searchEnginesFindEveryProductAndNobodysAccount() {
        assertThat(html("/sitemap.xml"))
                .contains("<loc>https://market.example/products/500236-01</loc>", "/products/500229-01<")
                .startsWith("<?xml");
        assertThat(html("/robots.txt")).contains("Disallow: /account\n", "Sitemap: https://market.example/sitemap.xml");
    }

    @Test
    void whatIsInSeasonCanBeFollowedFromElsewhere() throws Exception {
        NodeList summaries = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(html("/feed.xml"))))
                .getElementsByTagName("summary");
        assertThat(summaries.item(0).getTextContent()).contains("¥49.90");
        assertThat(html("/feed.xml"))
                .startsWith("<?xml")
                .contains("<id>https://market.example/products/500236-01#2026-11</id>", "奉节脐橙 纽荷尔 一等果", "49.90")
                .contains("<updated>2026-11-01T00:00:00+08:00</updated>");
    }

    @Test
    void aMarketPriceIsSaidBesideWhatIsSoldLooseAsSoonAsItIsNoted() {
        assertThat(html("/products/500236-01")).doesNotContain("济南匡山");

        market = new MarketPrices(
                Map.of(
                        "citrus",
                        new ReferencePrice(
                                "citrus", "济南匡山", LocalDate.of(2026, 11, 20), Cny.parse("8.60"), "报价牌", "某人")),
                0);

        assertThat(html("/products/500236-01")).contains("济南匡山", "高 16.04%");
    }

    private Object[] controllers() {
        PublicPages pages = new PublicPages(
                () -> display, PortalFixture.frames(), new Handouts(new SimpleMeterRegistry()), NOVEMBER);
        ShelfPages shelf = new ShelfPages(
                pages,
                new Shelf(ShopFixture.counties()),
                new ProductSheet(ADDRESS, () -> market, NOVEMBER),
                new ReviewSheet(reviews, PortalFixture.reviewWords()),
                new ShareSheet(ADDRESS, ShopFixture.counties()),
                new StaticTemplates());
        return new Object[] {
            shelf,
            new SuggestionPages(pages, new StaticTemplates()),
            new SitemapPages(() -> display, ADDRESS),
            new SeasonFeed(() -> display, ADDRESS, NOVEMBER)
        };
    }

    private String html(String address) {
        return new String(
                Objects.requireNonNull(get(address).getResponseBody()), java.nio.charset.StandardCharsets.UTF_8);
    }

    private EntityExchangeResult<byte[]> get(String address) {
        return browser.get()
                .uri(uri -> java.net.URI.create(address.replace("<", "%3C").replace(">", "%3E")))
                .header(HttpHeaders.ACCEPT_LANGUAGE, "zh-CN")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult();
    }

    private static String tag(EntityExchangeResult<byte[]> page) {
        return Objects.requireNonNull(page.getResponseHeaders().getETag());
    }
}
