package org.luyumarket.storefront.desk;

import gg.jte.models.runtime.JteModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.luyumarket.storefront.Frame;
import org.luyumarket.storefront.Site;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.shop.EInvoiceNote;
import org.luyumarket.storefront.templates.StaticTemplates;
import org.luyumarket.storefront.templates.Templates;

/** The pages of the desks with sample models. */
public final class DeskSamples {

    private static final Templates TEMPLATES = new StaticTemplates();
    private static final String ORDER = "/staff/orders/LY20261121000042";

    private DeskSamples() {}

    public static Map<String, JteModel> pages(Texts texts) {
        var pages = new LinkedHashMap<String, JteModel>();
        pages.put(
                "staff",
                TEMPLATES.staffDashboard(
                        frame(texts, "/staff?year=2019"), desk(texts, null), ReportSamples.dashboard(texts)));
        pages.put(
                "staff-empty",
                TEMPLATES.staffDashboard(
                        frame(texts, "/staff?year=2017"), desk(texts, null), ReportSamples.emptyDashboard(texts)));
        pages.put(
                "staff-wall",
                TEMPLATES.staffWall(frame(texts, "/staff/wall?year=2019"), ReportSamples.dashboard(texts)));
        pages.putAll(PlanSamples.pages(frame(texts, "/staff/targets"), desk(texts, null)));
        pages.put(
                "staff-entries",
                TEMPLATES.staffEntries(
                        frame(texts, "/staff/entries"), desk(texts, null), ReportSamples.entries(texts)));
        pages.put(
                "staff-entries-empty",
                TEMPLATES.staffEntries(
                        frame(texts, "/staff/entries"), desk(texts, null), ReportSamples.noEntries(texts)));
        pages.put(
                "staff-orders", TEMPLATES.staffOrders(frame(texts, "/staff/orders"), desk(texts, null), orders(texts)));
        pages.put(
                "staff-order",
                TEMPLATES.staffOrder(
                        frame(texts, ORDER), desk(texts, done(texts)), order(texts, FormState.of(Map.of()))));
        pages.put(
                "staff-order-refused",
                TEMPLATES.staffOrder(frame(texts, ORDER), desk(texts, null), order(texts, refused(texts))));
        pages.put(
                "staff-products",
                TEMPLATES.staffProducts(frame(texts, "/staff/products"), desk(texts, null), products(texts)));
        pages.put(
                "staff-product",
                TEMPLATES.staffProduct(frame(texts, "/staff/products/500236-01"), desk(texts, null), product(texts)));
        pages.put(
                "staff-product-new",
                TEMPLATES.staffNewproduct(frame(texts, "/staff/products/new"), desk(texts, null), newProduct(texts)));
        pages.put(
                "staff-suppliers",
                TEMPLATES.staffSuppliers(frame(texts, "/staff/suppliers"), desk(texts, null), suppliers(texts)));
        pages.putAll(ProducerSamples.pages(texts, path -> frame(texts, path), desk(texts, null)));
        pages.put(
                "staff-matters",
                TEMPLATES.staffMatters(
                        frame(texts, "/staff/returns"),
                        desk(texts, null),
                        MatterSamples.index(texts, List.of(MatterSamples.row(texts)))));
        pages.put(
                "staff-matters-empty",
                TEMPLATES.staffMatters(
                        frame(texts, "/staff/returns"), desk(texts, null), MatterSamples.index(texts, List.of())));
        pages.put(
                "staff-matter",
                TEMPLATES.staffMatter(
                        frame(texts, "/staff/returns/1"), desk(texts, null), MatterSamples.matter(texts)));
        pages.put(
                "staff-claims",
                TEMPLATES.staffClaims(frame(texts, "/staff/claims"), desk(texts, null), ClaimDeskSamples.index(texts)));
        pages.put(
                "staff-claim",
                TEMPLATES.staffClaim(frame(texts, "/staff/claims/1"), desk(texts, null), ClaimDeskSamples.file(texts)));
        pages.put(
                "supply-reviews",
                TEMPLATES.supplyReviews(
                        frame(texts, "/supply/reviews"), desk(texts, null), ClaimDeskSamples.reviews(texts)));
        pages.put("staff-audit", TEMPLATES.staffAudit(frame(texts, "/staff/audit"), desk(texts, null), audit(texts)));
        pages.put(
                "staff-proof",
                TEMPLATES.staffProof(frame(texts, "/staff/proof"), desk(texts, null), ProofSamples.differing(texts)));
        pages.put(
                "staff-proof-clean",
                TEMPLATES.staffProof(frame(texts, "/staff/proof"), desk(texts, null), ProofSamples.clean(texts)));
        pages.put(
                "staff-proof-empty",
                TEMPLATES.staffProof(frame(texts, "/staff/proof"), desk(texts, null), ProofSamples.never(texts)));
        pages.put(
                "supply",
                TEMPLATES.supplyOrders(
                        frame(texts, "/supply"),
                        supplier(texts),
                        orders(texts),
                        List.of(new Todo("有 1 份合同等您签署。", "/supply/contracts"))));
        pages.put(
                "supply-order",
                TEMPLATES.supplyOrder(
                        frame(texts, "/supply/orders/1"),
                        supplier(texts),
                        order(texts, FormState.of(Map.of())),
                        new EInvoiceNote(
                                texts.get("einvoice.title"),
                                texts.get("einvoice.desk.note.wanted"),
                                "/supply/einvoices/1",
                                texts.get("einvoice.note.look"))));
        pages.put(
                "supply-einvoices",
                TEMPLATES.supplyEinvoices(
                        frame(texts, "/supply/einvoices"), supplier(texts), MatterSamples.einvoices(texts)));
        pages.put(
                "supply-packing",
                TEMPLATES.supplyPacking(frame(texts, "/supply/packing"), supplier(texts), packing(texts)));
        return pages;
    }

    private static Frame frame(Texts texts, String address) {
        return new Frame(texts, address, Site.unnamed(true, 24), "token");
    }

    private static Desk desk(Texts texts, @Nullable Flash notice) {
        return new Desk(
                "/staff",
                texts.get("desk.title"),
                "王雪梅",
                texts.get("desk.role.county", "奉节县"),
                List.of(
                        new Desk.Door("desk.door.dashboard", "/staff", 0),
                        new Desk.Door("desk.door.entries", "/staff/entries", 0),
                        new Desk.Door("desk.door.orders", "/staff/orders", 3),
                        new Desk.Door("desk.door.products", "/staff/products", 0),
                        new Desk.Door("desk.door.suppliers", "/staff/suppliers", 0),
                        new Desk.Door("desk.door.audit", "/staff/audit", 0)),
                notice);
    }

    private static Desk supplier(Texts texts) {
        return new Desk(
                "/supply",
                texts.get("supply.desk"),
                "夔门脐橙专业合作社",
                texts.get("desk.role.supplier"),
                List.of(
                        new Desk.Door("supply.door.orders", "/supply", 0),
                        new Desk.Door("supply.door.packing", "/supply/packing", 0)),
                null);
    }

    private static Flash done(Texts texts) {
        return new Flash(Tone.GOOD, texts.get("desk.order.done.shipped"));
    }

    private static OrderQueue orders(Texts texts) {
        return new OrderQueue(
                "/staff/orders",
                List.of(
                        new Tab(texts.get("desk.orders.tab.waiting"), "1", "/staff/orders?refund=true", false),
                        new Tab(texts.get("desk.status.PAID"), "12", "/staff/orders?status=PAID", true),
                        new Tab(texts.get("desk.status.SHIPPED"), "", "/staff/orders?status=SHIPPED", false),
                        new Tab(texts.get("desk.orders.tab.all"), "", "/staff/orders", false)),
                "",
                List.of(
                        row(
                                texts,
                                new Badge(
                                        texts.get("desk.orders.waiting.refund", texts.get("desk.orders.days", 3)),
                                        Tone.BAD),
                                "地址填错了，想重新买"),
                        row(
                                texts,
                                new Badge(
                                        texts.get("desk.orders.waiting.ship", texts.get("desk.orders.hours", 26)),
                                        Tone.WAIT),
                                null),
                        row(texts, null, null)),
                ReportSamples.paging(texts));
    }

    private static OrderQueue.Row row(Texts texts, @Nullable Badge waiting, @Nullable String reason) {
        return new OrderQueue.Row(
                "LY20261121000042",
                ORDER,
                "2026-11-21 09:12",
                new Badge(texts.get("desk.status.PAID"), Tone.WAIT),
                texts.get("desk.orders.goods.more", "奉节脐橙 纽荷尔 一等果 × 2", 3),
                texts.get("desk.orders.shipped", 0, 4),
                "山东省滨州市滨城区",
                "¥149.70",
                waiting,
                reason);
    }

    private static OrderFile order(Texts texts, FormState refused) {
        var left = List.of(
                new OrderFile.Left("quantity-500236-01", "奉节脐橙 纽荷尔 一等果", 2),
                new OrderFile.Left("quantity-500236-05", "奉节腊肉", 1));
        return new OrderFile(
                new OrderFile.Head(
                        "LY20261121000042",
                        ORDER,
                        new Badge(texts.get("desk.status.PAID"), Tone.WAIT),
                        "2026-11-21 09:12",
                        new OrderFile.Wish(
                                "地址填错了，想重新买",
                                new Badge(
                                        texts.get("desk.orders.waiting.refund", texts.get("desk.orders.hours", 5)),
                                        Tone.WAIT)),
                        null,
                        texts.get("desk.order.part")),
                List.of(
                        new OrderFile.Line(
                                "500236-01",
                                "奉节脐橙 纽荷尔 一等果",
                                "奉节县夔门脐橙专业合作社（示例）",
                                "¥49.90",
                                2,
                                0,
                                "10 kg",
                                "¥99.80",
                                "<b>2027年3月1日"),
                        new OrderFile.Line(
                                "500236-05", "奉节腊肉", "奉节县白帝食品有限公司（示例）", "¥49.90", 1, 0, "0.5 kg", "¥49.90", "")),
                List.of(
                        new Fact(texts.get("desk.order.amount.goods"), "¥149.70"),
                        new Fact(texts.get("desk.order.amount.freight"), "¥0.00"),
                        new Fact(texts.get("desk.order.amount.total"), "¥149.70"),
                        new Fact(texts.get("desk.order.amount.paid"), "¥149.70")),
                new OrderFile.ShipTo("李**", "138****5678", "山东省滨州市滨城区", "******", true),
                new OrderFile.Trail(
                        List.of(
                                new OrderFile.Step(
                                        "2026-11-21 09:12",
                                        texts.get("desk.status.AWAITING_PAYMENT"),
                                        texts.get("desk.by.buyer"),
                                        ""),
                                new OrderFile.Step(
                                        "2026-11-21 09:14",
                                        texts.get("desk.status.PAID"),
                                        texts.get("desk.by.system"),
                                        "")),
                        List.of(new OrderFile.Money(
                                "2026-11-21 09:14",
                                "¥149.70",
                                texts.get("desk.order.payment", texts.get("desk.payment.ALIPAY")),
                                new Badge(texts.get("desk.paymentStatus.SUCCEEDED"), Tone.GOOD))),
                        List.of(new OrderFile.Money(
                                "2026-11-21 10:02",
                                "−¥10.00",
                                texts.get("desk.order.refund.line", "坏了两个"),
                                new Badge(texts.get("desk.paymentStatus.PENDING"), Tone.WAIT))),
                        List.of(new OrderFile.Parcel(
                                "2026-11-21 11:40",
                                texts.get("desk.courier.SF"),
                                "SF1234567890123",
                                "奉节脐橙 × 1",
                                new Badge(texts.get("tracking.state.STALLED"), Tone.BAD),
                                texts.get("tracking.latest", "运输中", "山东省济南市", texts.get("tracking.ago.days", 3)),
                                List.of(new OrderFile.Step("2026-11-21 11:40", "运输中", "山东省济南市", "")),
                                "20261121-301279FB"))),
                new OrderFile.ShipForm(
                        refused,
                        List.of(
                                new Option("SF", texts.get("desk.courier.SF"), true),
                                new Option("EMS", texts.get("desk.courier.EMS"), false)),
                        left),
                new OrderFile.RefundForm(
                        FormState.of(Map.of("amount", "149.70")), FormState.of(Map.of()), "149.70", "key"),
                refused);
    }

    private static FormState refused(Texts texts) {
        return new FormState(
                Map.of("trackingNumber", "SF<script>", "freightPaid", "十二"),
                Map.of("trackingNumber", "请填写。", "freightPaid", "写成 49.90 这样，最多两位小数。", "quantity-500236-01", "最多 2"),
                texts.get("desk.product.stale"));
    }

    private static ProductIndex products(Texts texts) {
        return new ProductIndex(
                "脐橙",
                List.of(new Option("500236", "奉节县", true), new Option("500237", "巫山县", false)),
                List.of(new Option("published", texts.get("desk.products.state.published"), false)),
                List.of(
                        new ProductIndex.Row(
                                "500236-01",
                                "/staff/products/500236-01",
                                "奉节脐橙 纽荷尔 一等果",
                                "纽荷尔 · 一等 · 75–80 mm",
                                "奉节县",
                                "¥49.90",
                                "¥9.98",
                                texts.get("market.above", "16.05%", "济南匡山", "2026-11-20", "¥8.60"),
                                new ProductIndex.Stock("1,280", "12", "3,402", Tone.PLAIN),
                                new Badge(texts.get("desk.products.state.published"), Tone.GOOD)),
                        new ProductIndex.Row(
                                "500236-09",
                                "/staff/products/500236-09",
                                "奉节脐橙 圆红",
                                "圆红",
                                "奉节县",
                                "¥52.00",
                                "¥10.40",
                                null,
                                new ProductIndex.Stock("0", "0", "880", Tone.BAD),
                                new Badge(texts.get("desk.products.state.hidden"), Tone.PLAIN))),
                Paging.of(texts.get("desk.pages.summary", 1, 2, 2), 1, 1, page -> "/staff/products"),
                true);
    }

    private static ProductFile product(Texts texts) {
        return new ProductFile(
                new ProductFile.Head(
                        "500236-01",
                        "奉节脐橙 纽荷尔 一等果",
                        new Badge(texts.get("desk.products.state.published"), Tone.GOOD),
                        true,
                        "3",
                        List.of(texts.get("credential.off", texts.get("credential.kind.ORGANIC"), "2026-11-21"))),
                List.of(
                        new Fact(texts.get("desk.product.packSpec"), "5kg/箱"),
                        new Fact(texts.get("desk.product.netWeight"), "5 kg (10 斤)"),
                        new Fact(texts.get("desk.product.supplier"), "奉节县夔门脐橙专业合作社（示例）")),
                new ProductFile.EditForm(
                        new FormState(
                                Map.of(
                                        "name",
                                        "奉节脐橙 纽荷尔 一等果",
                                        "price",
                                        "49.9x",
                                        "tierFrom1",
                                        "100",
                                        "tierPrice1",
                                        "45.00"),
                                Map.of("price", "写成 49.90 这样，最多两位小数。"),
                                texts.get("desk.product.stale")),
                        months(texts),
                        3),
                List.of(
                        new ProductFile.Price("2026-11-01 08:00", "¥49.90", "王雪梅"),
                        new ProductFile.Price("2026-10-12 08:00", "¥55.00", "王雪梅")),
                new ProductIndex.Stock("1,280", "12", "3,402", Tone.PLAIN),
                List.of(
                        new ProductFile.Lot("2026-11-18", "20261121-301279FB", "<script>", "2,000 箱"),
                        new ProductFile.Lot("2026-11-02", "20261121-301279FB", "<script>", "2,694 箱")),
                new ProductFile.LotForm(FormState.of(Map.of("receivedOn", "2026-11-21")), "箱"));
    }

    private static NewProductForm newProduct(Texts texts) {
        return new NewProductForm(
                new FormState(Map.of("name", "奉节脐橙 福本"), Map.of("sku", "请填写。"), null),
                List.of(new Option("500236", "奉节县", true)),
                List.of(new Option("S-500236-1", "奉节县夔门脐橙专业合作社（示例）", false)),
                List.of(new Option("citrus", texts.get("category.citrus"), true)),
                months(texts),
                3);
    }

    private static List<Option> months(Texts texts) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> new Option(
                        String.valueOf(month), texts.get("desk.dashboard.month", month), month < 3 || month > 10))
                .toList();
    }

    private static SuppliersPage suppliers(Texts texts) {
        return new SuppliersPage(
                List.of(
                        new Tab(texts.get("desk.suppliers.tab.all"), "15", "/staff/suppliers", true),
                        new Tab(texts.get("desk.suppliers.tab.soon"), "1", "/staff/suppliers?validity=soon", false)),
                List.of(
                        certified(
                                "奉节县夔门脐橙专业合作社",
                                "2025-12-01",
                                "2027-11-30",
                                new Badge(texts.get("desk.certificate.valid"), Tone.GOOD)),
                        certified(
                                "奉节县白帝食品有限公司",
                                "2025-01-01",
                                "2026-12-14",
                                new Badge(texts.get("desk.certificate.days", 23), Tone.WAIT)),
                        certified(
                                "城口县大巴山腊味厂",
                                "2024-01-01",
                                "2025-12-31",
                                new Badge(texts.get("desk.certificate.expired"), Tone.BAD))));
    }

    private static SuppliersPage.Row certified(String name, String from, String to, Badge state) {
        return new SuppliersPage.Row(
                name,
                "奉节县",
                "合作社",
                "93500236MA5U000000",
                "120",
                "381",
                new SuppliersPage.Certificate("示例-500236-01", from + " – " + to, state),
                true);
    }

    private static AuditPage audit(Texts texts) {
        return new AuditPage(
                List.of(new AuditPage.Row(
                        "2026-11-21 11:40", "王雪梅", "order.shipped", "LY20261121000042", ORDER, "SF1234567890123")),
                Paging.of(texts.get("desk.pages.summary", 1, 1, 1), 1, 1, page -> "/staff/audit"));
    }

    private static PackingPage packing(Texts texts) {
        var oranges = new PackingPage.Pick("500236-01", "奉节脐橙 纽荷尔 一等果", 2, "10 kg");
        var to = new OrderFile.ShipTo("李雪梅", "13800005678", "山东省滨州市滨城区", "渤海七路 1 号", false);
        return new PackingPage(
                "奉节县夔门脐橙专业合作社（示例）",
                texts.get("supply.packing.printed", "2026-11-21 11:40"),
                List.of(oranges, new PackingPage.Pick("500236-05", "奉节腊肉", 1, "0.5 kg")),
                List.of(
                        new PackingPage.Slip("LY20261121000042", ORDER, "2026-11-21 09:12", to, List.of(oranges), null),
                        new PackingPage.Slip(
                                "LY20261121000043",
                                ORDER,
                                "2026-11-21 09:13",
                                to,
                                List.of(oranges),
                                new PackingPage.Card("<b>王芳", "老张", "新年好"))),
                FormState.of(Map.of("name", "张果农", "phone", "02356780000")));
    }
}
