package org.luyumarket.storefront.shop;

import gg.jte.models.runtime.JteModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.luyumarket.storefront.ErrorPage;
import org.luyumarket.storefront.Field;
import org.luyumarket.storefront.Frame;
import org.luyumarket.storefront.Pictures;
import org.luyumarket.storefront.PriceText;
import org.luyumarket.storefront.Site;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.templates.StaticTemplates;
import org.luyumarket.storefront.templates.Templates;

/** The pages of the shop with sample models. */
public final class ShopSamples {

    private static final Templates TEMPLATES = new StaticTemplates();

    private ShopSamples() {}

    public static Map<String, JteModel> pages(Texts texts) {
        var pages = new LinkedHashMap<String, JteModel>();
        pages.put("home", TEMPLATES.shopHome(frame(texts, "/"), home(texts), share(texts)));
        pages.put("list", TEMPLATES.shopList(frame(texts, "/products"), list(texts, cards()), share(texts)));
        pages.putAll(buying(texts));
        pages.putAll(OrderSamples.pages(texts));
        pages.putAll(people(texts));
        pages.put("counties", TEMPLATES.shopCounties(frame(texts, "/counties"), new CountiesPage(counties())));
        pages.put("help", TEMPLATES.shopHelp(frame(texts, "/help"), new HelpPage(30)));
        pages.put("error-404", TEMPLATES.shopError(frame(texts, "/nothing"), ErrorPage.of(404, texts, "")));
        pages.put("error-503", TEMPLATES.shopError(frame(texts, "/nothing"), ErrorPage.of(503, texts, "8f2c71")));
        pages.put(
                "list-empty", TEMPLATES.shopList(frame(texts, "/products?q=榴莲"), list(texts, List.of()), share(texts)));
        return pages;
    }

    private static Map<String, JteModel> buying(Texts texts) {
        var pages = new LinkedHashMap<String, JteModel>();
        pages.put(
                "product",
                TEMPLATES.shopProduct(
                        frame(texts, "/products/500236-01"),
                        product(texts, cards().get(0)),
                        ReviewSamples.list(texts),
                        share(texts)));
        pages.put(
                "product-presale",
                TEMPLATES.shopProduct(
                        frame(texts, "/products/500236-07"),
                        product(texts, onCampaign()),
                        ReviewSamples.list(texts),
                        share(texts)));
        pages.put(
                "product-sold-out",
                TEMPLATES.shopProduct(
                        frame(texts, "/products/500236-10"),
                        product(texts, cards().get(3)),
                        new ReviewList("500236-10", 0, "0.0", List.of()),
                        share(texts)));
        pages.put(
                "cart",
                TEMPLATES.shopCart(
                        formFrame(texts, "/cart"),
                        new CartPage(
                                lines(),
                                "205.80",
                                "17.5 kg",
                                new CartPage.Removed("500236-10", "夔柚", 2),
                                new CartPage.Mistyped("500236-01", "<b>0"))));
        pages.put(
                "cart-empty",
                TEMPLATES.shopCart(formFrame(texts, "/cart"), new CartPage(List.of(), "0.00", "0 kg", null, null)));
        pages.put("checkout", TEMPLATES.shopCheckout(formFrame(texts, "/checkout"), checkout(false)));
        pages.put("checkout-errors", TEMPLATES.shopCheckout(formFrame(texts, "/checkout"), checkout(true)));
        return pages;
    }

    private static Map<String, JteModel> people(Texts texts) {
        var pages = new LinkedHashMap<String, JteModel>();
        pages.put(
                "login",
                TEMPLATES.shopLogin(
                        formFrame(texts, "/login"),
                        new LoginPage(
                                "",
                                "/account",
                                null,
                                texts.get("login.opened.supplier"),
                                true,
                                List.of("shopper", "fengjie"))));
        pages.put(
                "login-failed",
                TEMPLATES.shopLogin(
                        formFrame(texts, "/login"),
                        new LoginPage("shopper", "/", texts.get("login.failed"), null, false, List.of())));
        pages.put(
                "login-code",
                TEMPLATES.shopLoginCode(
                        formFrame(texts, "/login/code"),
                        new LoginCodePage(new Field("12<b>", "?"), "/account", null, null)));
        pages.put(
                "login-code-sent",
                TEMPLATES.shopLoginCode(
                        formFrame(texts, "/login/code"),
                        new LoginCodePage(
                                Field.of("13800000000"),
                                "/",
                                texts.get("login.failed"),
                                new LoginCodePage.Sent("a-ticket", "012345"))));
        pages.put("sign-up", TEMPLATES.shopSignUp(formFrame(texts, "/sign-up"), SignUpPage.empty("/")));
        pages.put(
                "account",
                TEMPLATES.shopAccount(
                        formFrame(texts, "/account"), new AccountPage("王老师", "13800000000", "/staff", true, 2, true)));
        pages.putAll(SettingsSamples.pages(texts));
        pages.put(
                "erasure",
                TEMPLATES.shopErasure(
                        formFrame(texts, "/account/erasure"),
                        new ErasurePage(
                                7,
                                null,
                                true,
                                true,
                                null,
                                FormState.of(Map.of()).because("?"))));
        pages.put(
                "erasure-code",
                TEMPLATES.shopErasure(
                        formFrame(texts, "/account/erasure"),
                        new ErasurePage(
                                7,
                                null,
                                false,
                                true,
                                new ErasurePage.Sent("a-ticket", "012345"),
                                FormState.of(Map.of()))));
        pages.put(
                "erasure-due",
                TEMPLATES.shopErasure(
                        formFrame(texts, "/account/erasure"),
                        new ErasurePage(7, "2026-11-30", false, false, null, FormState.of(Map.of()))));
        pages.put(
                "account-unit",
                TEMPLATES.shopEmployer(
                        formFrame(texts, "/account/unit"),
                        new EmployerPage("示例·机关<b>李", null, FormState.of(Map.of()))));
        pages.put(
                "account-unit-asked",
                TEMPLATES.shopEmployer(
                        formFrame(texts, "/account/unit"),
                        new EmployerPage(null, "示例·学校", FormState.of(Map.of("code", "AB23CD45")))));
        pages.put(
                "notices",
                TEMPLATES.shopNotices(
                        formFrame(texts, "/account/notices"),
                        new NoticesPage(
                                List.of(new NoticesPage.Row(
                                        texts.get("notice.SENT", "LY20261121000017", "<b>SF1"),
                                        "2026-11-21 10:00",
                                        "/orders/LY20261121000017",
                                        true)),
                                Pager.NONE)));
        pages.put(
                "mailbox",
                TEMPLATES.shopMailbox(
                        formFrame(texts, "/mailbox"),
                        new MailboxPage(
                                false,
                                List.of(
                                        new MailboxPage.Message(
                                                "138****0000", "", "【鲁渝集市】<b>您好", "", null, "2026-11-21 10:00"),
                                        new MailboxPage.Message(
                                                "li***@example.com",
                                                texts.get("letter.code.subject"),
                                                texts.get("letter.code", "012345"),
                                                "http://localhost:8080/orders",
                                                new MailboxPage.Leave(
                                                        texts.get("settings.title"),
                                                        "http://localhost:8080/unsubscribe/x"),
                                                "2026-11-21 10:00")))));
        pages.put(
                "addresses",
                TEMPLATES.shopAddresses(
                        formFrame(texts, "/account/addresses"), new AddressBookPage(keptAddresses(), "3", false)));
        pages.put(
                "addresses-none",
                TEMPLATES.shopAddresses(
                        formFrame(texts, "/account/addresses"), new AddressBookPage(List.of(), "", false)));
        pages.put(
                "address",
                TEMPLATES.shopAddress(
                        formFrame(texts, "/account/addresses/new"),
                        new AddressPage("new", checkout(true).address(), FormState.of(Map.of()))));
        pages.put(
                "coupons",
                TEMPLATES.shopCoupons(
                        formFrame(texts, "/coupons"),
                        new CouponsPage(
                                List.of(
                                        new CouponsPage.Listed(coupon("CHENG10"), false),
                                        new CouponsPage.Listed(coupon("CHENG20"), true)),
                                true)));
        pages.put(
                "coupons-none", TEMPLATES.shopCoupons(formFrame(texts, "/coupons"), new CouponsPage(List.of(), false)));
        pages.put(
                "freight",
                TEMPLATES.shopFreight(
                        formFrame(texts, "/products/500236-01/freight"),
                        new FreightPage(
                                cards().get(0),
                                2,
                                List.of(new AddressFields.Option("370000", "山东省", true)),
                                new FreightPage.Answer("<b>山东省", "99.80", "0.00", "99.80"))));
        pages.put(
                "freight-nowhere",
                TEMPLATES.shopFreight(
                        formFrame(texts, "/products/500236-01/freight"),
                        new FreightPage(cards().get(0), 1, List.of(), new FreightPage.Answer("香港", "49.90", "", ""))));
        pages.put("lookup", TEMPLATES.shopLookup(formFrame(texts, "/orders/lookup"), LookupPage.empty()));
        return pages;
    }

    static ProductPage product(Texts texts, ProductCard card) {
        return new ProductPage(
                "https://market.example/products/" + card.sku(),
                card,
                "箱",
                texts.get("product.market.above", "柑橘", "济南<b>批发市场", "2026年11月21日", "8.60", "16.04%"),
                List.of(new ProductPage.Tier(100, "箱", new PriceText("42.00", "8.40", "4.20"))),
                List.of(
                        new ProductPage.Fact(texts.get("fact.pack"), "5kg/箱"),
                        new ProductPage.Fact(texts.get("fact.weight"), texts.get("weight.jin", "5", "10")),
                        new ProductPage.Fact(texts.get("fact.count"), texts.get("fact.count.about", "25")),
                        new ProductPage.Fact(texts.get("fact.size"), "75–80 mm")),
                new ProductPage.Season(Set.of(11, 12, 1), 11),
                ProductPage.ReturnRule.FRESH,
                new ProductPage.Producer("示例·奉节脐橙农民专业合作社", "农民专业合作社", "奉节县", "500236", 124, 403),
                new ProductPage.CertificateText("DEMO-500236-2026-0001", "2026年1月1日", "2027年12月31日", true, true),
                List.of(new ProductPage.Grown("白帝镇", "<b>夔门果园</b>", "2026年11月21日")),
                999,
                cards().subList(1, 5));
    }

    static List<BuyingLine> lines() {
        return List.of(
                line(cards().get(0), 2, "99.80"), line(cards().get(1), 5, "260.00"), line(cards().get(4), 1, "58.00"));
    }

    private static BuyingLine line(ProductCard card, int quantity, String amount) {
        return new BuyingLine(
                card.sku(),
                card.name(),
                card.gloss(),
                card.picture(),
                card.packSpec(),
                card.price(),
                quantity,
                amount,
                card.stock(),
                quantity == 5 ? "<b>消费帮扶周" : "",
                quantity == 5 ? 3 : 0,
                quantity == 2 ? new BuyingLine.Tier(0, 8, "42.00") : BuyingLine.Tier.NONE,
                quantity == 5,
                quantity == 5 ? "<b>2027年3月1日" : "");
    }

    private static ShareTags share(Texts texts) {
        return new ShareTags(
                "product",
                "https://market.example/products/500236-01",
                "<b>李",
                texts.get("brand.line"),
                "https://market.example/share/products/500236-01.png?v=1",
                texts.get("share.picture", "<b>李"));
    }

    static CheckoutPage checkout(boolean wrong) {
        var error = wrong ? "请写 11 位手机号，例如 13800000000" : null;
        var region = new AddressFields.Region(
                List.of(new AddressFields.Option("370000", "山东省", true)),
                List.of(new AddressFields.Option("371600", "滨州市", true)),
                List.of(new AddressFields.Option("371602", "滨城区", !wrong)),
                wrong ? "请选到区县" : null);
        return new CheckoutPage(
                lines(),
                new AddressFields(
                        Field.of("<b>李"),
                        new Field(wrong ? "123" : "13800000000", error),
                        region,
                        Field.of("渤海七路 1 号"),
                        wrong ? new Field("明天见<b>", "没有认出地址。") : Field.empty()),
                new CheckoutPage.Book(keptAddresses(), true, wrong),
                new CheckoutPage.Costs(
                        "417.80", wrong ? "" : "0.00", wrong ? "" : "10.00", wrong ? "" : "407.80", "15.5 kg", false),
                new CheckoutPage.Coupons(
                        wrong ? "" : "CHENG10",
                        wrong ? "<b>X" : "",
                        wrong ? "没有找到这个优惠码，请核对后再填。" : null,
                        List.of(coupon("CHENG10")),
                        !wrong),
                new CheckoutPage.Confirmation(true, false, wrong ? "请先勾选这一项，再提交订单。" : null),
                new CheckoutPage.Terms("0190-key", true, 30),
                new CheckoutPage.Employment(true, "", ""),
                new EInvoiceFields(
                        wrong ? "COMPANY" : "",
                        Field.empty(),
                        wrong ? new Field("9137<b>", "请核对统一社会信用代码。") : Field.empty(),
                        Field.empty()),
                wrong ? "wechat_pay" : "",
                null);
    }

    private static KeptCoupon coupon(String code) {
        return new KeptCoupon(code, "<b>消费帮扶周", "满 ¥99.00 减 ¥10.00", "2026年11月29日");
    }

    static List<KeptAddress> keptAddresses() {
        return List.of(
                new KeptAddress("1", "<b>李", "13800000000", "山东省滨州市滨城区", "渤海七路 1 号", true, true),
                new KeptAddress("2", "王五", "13800000001", "山东省滨州市邹平市", "黄山一路 2 号", false, false));
    }

    /** A frame for a page of one's own, whose forms carry a token. */
    static Frame formFrame(Texts texts, String address) {
        return new Frame(texts, address, Site.unnamed(true, 36), "a-token");
    }

    static Frame frame(Texts texts, String address) {
        return Frame.forAll(texts, address, Site.unnamed(true, 36));
    }

    static HomePage home(Texts texts) {
        return new HomePage(
                "11月", cards().subList(0, 4), List.of(onCampaign()), categories(texts), counties(), deeds());
    }

    static ListPage list(Texts texts, List<ProductCard> cards) {
        var filters = new ListPage.Filters(
                cards.isEmpty() ? "榴莲" : "",
                List.of(new Choice("500236", "奉节县", 17, false), new Choice("500237", "巫山县", 4, true)),
                List.of(new Choice("citrus", texts.get("category.citrus"), 14, false)),
                List.of(new Choice("price", texts.get("list.sort.PRICE_UP"), 0, false)),
                true);
        return new ListPage(
                texts.get("list.title"),
                filters,
                cards,
                cards.size(),
                Pager.of(5, 40, page -> "/products?page=" + page));
    }

    static List<ProductCard> cards() {
        return List.of(
                card("500236-01", "奉节脐橙 纽荷尔 一等果", "citrus", "纽荷尔 · 一等 · 75–80 mm", "5kg/箱", "49.90", "9.98", "4.99"),
                card("500236-04", "奉节脐橙 红翠 一等果", "citrus", "红翠2号 · 一等 · 65–75 mm", "5kg/箱", "52.00", "10.40", "5.20"),
                card("500236-11", "长赛猕猴桃", "fruit", "", "2.5kg/箱", "39.90", "15.96", "7.98"),
                card("500236-10", "夔柚", "fruit", "", "2个约3kg/箱", "29.90", "9.97", "4.98"),
                card("500229-01", "城口老腊肉", "cured_meat", "", "500g/袋", "58.00", "116.00", "58.00"),
                card("500235-03", "云阳土蜂蜜", "honey", "", "500g/瓶", "45.00", "90.00", "45.00"),
                card("500114-01", "黔江羊肚菌(干)", "dried_fungi", "", "50g/盒", "68.00", "1360.00", "680.00"),
                card("500156-03", "仙女红茶", "tea", "", "100g/盒", "78.00", "780.00", "390.00"),
                card("500240-01", "石柱红 干辣椒", "condiments", "", "500g/袋", "25.00", "50.00", "25.00"),
                card("500242-02", "酉阳贡米", "grain_oil", "", "5kg/袋", "68.00", "13.60", "6.80"));
    }

    private static ProductCard card(
            String sku,
            String name,
            String category,
            String traits,
            String pack,
            String price,
            String perKg,
            String perJin) {
        var stock = sku.endsWith("-04")
                ? new StockState(StockState.Kind.FEW, 3)
                : sku.endsWith("-10")
                        ? new StockState(StockState.Kind.SOLD_OUT, 0)
                        : new StockState(StockState.Kind.PLENTY, 500);
        return new ProductCard(
                sku,
                name,
                "Oranges from Fengjie",
                "奉节县",
                traits,
                pack,
                Pictures.of(category, traits, name),
                new PriceText(price, perKg, perJin),
                stock,
                sku.startsWith("500236"));
    }

    private static ProductCard onCampaign() {
        ProductCard usual = cards().get(1);
        return new ProductCard(
                usual.sku(),
                usual.name(),
                usual.gloss(),
                usual.county(),
                usual.traits(),
                usual.packSpec(),
                usual.picture(),
                new PriceText("42.00", "8.40", "4.20", "49.90"),
                usual.stock(),
                true,
                new ProductCard.Campaign("<b>消费帮扶周", "2026年11月28日", 5),
                new ProductCard.Presale("<b>2027年3月1日", "2027年3月15日", "2027年2月20日", "12.000", "1,920", "箱", 800));
    }

    private static List<CategoryTile> categories(Texts texts) {
        return List.of(
                        "citrus",
                        "fruit",
                        "vegetables",
                        "cured_meat",
                        "poultry",
                        "honey",
                        "tea",
                        "dried_fungi",
                        "starch",
                        "grain_oil",
                        "condiments",
                        "herbs",
                        "ready_food")
                .stream()
                .map(code -> new CategoryTile(code, texts.get("category." + code), Pictures.ofCategory(code)))
                .toList();
    }

    static List<CountyCard> counties() {
        return List.of(
                new CountyCard("500236", "奉节县", "滨州市", "夔门脚下的脐橙", 17),
                new CountyCard("500237", "巫山县", "烟台市", "脆李与恋橙", 4),
                new CountyCard("500242", "酉阳土家族苗族自治县", "东营市", "梯田贡米与山茶油", 4),
                new CountyCard("500229", "城口县", "临沂市", "大巴山老腊肉", 5),
                new CountyCard("500156", "武隆区", "济南市", "羊角豆干与仙女红茶", 5));
    }

    private static List<Figure> deeds() {
        return List.of(
                new Figure("8,004.62", "万元", "卖到山东"),
                new Figure("18,300", "吨", "橙子和山货"),
                new Figure("1,482", "户", "联结的脱贫户"),
                new Figure("266.8", "%", "年度计划完成"));
    }
}
