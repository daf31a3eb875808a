package org.luyumarket.storefront.shop;

import gg.jte.models.runtime.JteModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.luyumarket.storefront.Frame;
import org.luyumarket.storefront.Pictures;
import org.luyumarket.storefront.PriceText;
import org.luyumarket.storefront.Site;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.templates.StaticTemplates;
import org.luyumarket.storefront.templates.Templates;

/** The pages of the shop with sample models. */
public final class ShopSamples {

    private static final Templates TEMPLATES = new StaticTemplates();

    private ShopSamples() {}

    public static Map<String, JteModel> pages(Texts texts) {
        var pages = new LinkedHashMap<String, JteModel>();
        pages.put("home", TEMPLATES.shopHome(frame(texts, "/"), home(texts)));
        pages.put("list", TEMPLATES.shopList(frame(texts, "/products"), list(texts, cards())));
        pages.put("list-empty", TEMPLATES.shopList(frame(texts, "/products?q=榴莲"), list(texts, List.of())));
        return pages;
    }

    static Frame frame(Texts texts, String address) {
        return Frame.forAll(texts, address, Site.unnamed(true));
    }

    static HomePage home(Texts texts) {
        return new HomePage("11", cards().subList(0, 4), categories(texts), counties(), deeds());
    }

    static ListPage list(Texts texts, List<ProductCard> cards) {
        var filters = new ListPage.Filters(
                cards.isEmpty() ? "榴莲" : "",
                List.of(new Choice("500236", "奉节县", 17, false), new Choice("500237", "巫山县", 4, true)),
                List.of(new Choice("citrus", texts.get("category.citrus"), 14, false)),
                List.of(new Choice("price", texts.get("list.sort.priceUp"), 0, false)),
                true);
        var steps = List.of(
                new Pager.Step(1, "/products?page=1", true),
                new Pager.Step(2, "/products?page=2", false),
                new Pager.Step(3, "/products?page=3", false));
        return new ListPage(texts.get("list.title"), filters, cards, cards.size(), new Pager(1, 3, steps));
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
                "奉节县",
                traits,
                pack,
                Pictures.of(category, traits, name),
                new PriceText(price, perKg, perJin),
                stock,
                sku.startsWith("500236"));
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
