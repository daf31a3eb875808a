package org.luyumarket.storefront.desk;

import gg.jte.models.runtime.JteModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luyumarket.storefront.Frame;
import org.luyumarket.storefront.Site;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.templates.StaticTemplates;
import org.luyumarket.storefront.templates.Templates;

/** The sheet of prices and stock with sample models. */
public final class OfferSamples {

    private static final Templates TEMPLATES = new StaticTemplates();
    private static final String ADDRESS = "/staff/offers";

    private static final String FILES = "/staff/products/files";

    private OfferSamples() {}

    public static Map<String, JteModel> pages(Texts texts) {
        var pages = new LinkedHashMap<String, JteModel>();
        FormState refused =
                new FormState(Map.of("price-1", "<script>alert(1)</script>"), Map.of("price-1", "写成 49.90 这样"), "请改正。");
        pages.put("staff-offers", page(texts, FormState.of(Map.of()), last(texts, null), false));
        pages.put("staff-offers-refused", page(texts, refused, last(texts, "已不能撤销"), false));
        pages.put("supply-offers", page(texts, FormState.of(Map.of()), null, true));
        pages.put("staff-productfiles", files(texts));
        pages.put("staff-productfile", listing(texts, List.of()));
        pages.put("staff-productfile-wrong", listing(texts, List.of(new WrongCell("M7", "写成 49.90 这样"))));
        return pages;
    }

    private static JteModel files(Texts texts) {
        Badge open = new Badge(texts.get("goods.state.open"), Tone.WAIT);
        return TEMPLATES.staffProductfiles(
                frame(texts, FILES),
                desk(texts),
                new ImportIndex(
                        null,
                        List.of(new ImportIndex.Row("<b>秋季.xlsx", FILES + "/1", "2026-11-23 10:30", "王雪梅", "", open))));
    }

    private static JteModel listing(Texts texts, List<WrongCell> wrong) {
        return TEMPLATES.staffProductfile(
                frame(texts, FILES + "/1"),
                desk(texts),
                new ProductListing(
                        "<b>秋季.xlsx",
                        FILES + "/1",
                        null,
                        texts.get("goods.counts", 1, 1, 70, wrong.size()),
                        wrong,
                        List.of(new ProductListing.Row(
                                "7",
                                "500236-01 <script>",
                                new Badge(texts.get("goods.effect.CHANGED"), Tone.WAIT),
                                List.of(texts.get("goods.difference", "单价(元)", "49.90", "45.00")))),
                        new ProductListing.Acts(
                                "f", wrong.isEmpty(), wrong.isEmpty() ? null : texts.get("goods.import.right", 1))));
    }

    private static Frame frame(Texts texts, String address) {
        return new Frame(texts, address, Site.unnamed(true, 24), "token");
    }

    private static Desk desk(Texts texts) {
        return new Desk("/staff", texts.get("desk.title"), "王雪梅", "奉节县", List.of(), null);
    }

    private static JteModel page(Texts texts, FormState form, OfferIndex.@Nullable LastSave last, boolean ofSupplier) {
        return TEMPLATES.staffOffers(
                frame(texts, ADDRESS),
                desk(texts),
                new OfferIndex(
                        new OfferIndex.Search(ADDRESS, ADDRESS + "?page=1", "", List.of(), List.of()),
                        form,
                        List.of(row("1", ofSupplier, texts), row("2", ofSupplier, texts)),
                        Paging.of(texts.get("desk.pages.summary", 1, 2, 2), 1, 1, page -> ADDRESS),
                        ofSupplier,
                        last));
    }

    private static OfferIndex.Row row(String sku, boolean ofSupplier, Texts texts) {
        return new OfferIndex.Row(
                new OfferIndex.Goods(
                        sku,
                        ofSupplier ? null : "/staff/products/" + sku,
                        "<b>李子",
                        "一等果 · 5kg/箱",
                        texts.get("desk.products.unit", "箱"),
                        "¥9.98",
                        texts.get("offers.tiers", 2)),
                "3 49.90 true",
                "49.90",
                sku.equals("1") ? texts.get("market.above", "16.05%", "<b>匡山", "2026-11-20", "¥8.60") : null,
                ofSupplier ? List.of() : List.of(new Option("true", "在售", true), new Option("false", "已下架", false)),
                new Badge("在售", Tone.GOOD),
                new ProductIndex.Stock("12", "3", "400", Tone.WAIT));
    }

    private static OfferIndex.LastSave last(Texts texts, @Nullable String why) {
        return new OfferIndex.LastSave(
                "1",
                texts.get("offers.last", "2026-11-23 10:30", 1),
                List.of(new OfferIndex.Line(
                        "脐橙",
                        List.of(
                                texts.get("offers.change.price", "¥49.90", "¥45.00"),
                                texts.get("offers.change.more", "20")))),
                why == null,
                why);
    }
}
