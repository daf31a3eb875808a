package org.luyumarket.fulfilment;

import static org.luyumarket.platform.paper.Markup.cell;
import static org.luyumarket.platform.paper.Markup.code;
import static org.luyumarket.platform.paper.Markup.escaped;
import static org.luyumarket.platform.paper.Markup.heading;
import static org.luyumarket.platform.paper.Markup.kilograms;
import static org.luyumarket.platform.paper.Markup.number;
import static org.luyumarket.platform.paper.Markup.paragraph;
import static org.luyumarket.platform.paper.Markup.row;
import static org.luyumarket.platform.paper.Markup.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.luyumarket.fulfilment.PackingJob.Goods;
import org.luyumarket.inventory.LotShare;
import org.luyumarket.ordering.GiftCard;
import org.luyumarket.ordering.ShipTo;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.paper.Markup;
import org.luyumarket.platform.paper.QrCode;

/** What to fetch and what goes into each parcel, as the markup that is printed. */
record PackingMarkup(
        String supplier,
        List<PackingJob> jobs,
        List<LotShare> lots,
        Sender sender,
        Function<DivisionCode, String> places,
        ClaimPeriod claimPeriod) {

    static final String TITLE = "拣货与装箱单";

    private static final List<String> PICKS = List.of("商品", "编号", "批次（先进先出）", "产地", "件数");
    private static final List<String> GOODS = List.of("装", "商品", "编号", "件数", "重量");

    String html() {
        return Markup.page(
                TITLE, supplier, picks() + jobs.stream().map(this::parcel).collect(Collectors.joining()));
    }

    private String picks() {
        int boxes = jobs.stream().mapToInt(PackingJob::boxes).sum();
        return paragraph("供应商：" + supplier + "　订单 " + jobs.size() + " 个，共 " + boxes + " 件")
                + heading("一、拣货汇总")
                + table(PICKS, wanted().entrySet().stream().flatMap(one -> picks(one.getKey(), one.getValue())));
    }

    /** How much of which product, in the order in which they first come. */
    private Map<String, Integer> wanted() {
        return goods().collect(Collectors.toMap(Goods::sku, Goods::boxes, Integer::sum, LinkedHashMap::new));
    }

    private Stream<Goods> goods() {
        return jobs.stream().flatMap(job -> job.goods().stream());
    }

    private Stream<String> picks(String sku, int boxes) {
        String name = goods().filter(one -> one.sku().equals(sku))
                .findFirst()
                .map(Goods::name)
                .orElse("");
        List<LotShare> shares =
                lots.stream().filter(share -> share.lot().sku().equals(sku)).toList();
        int rest = boxes - shares.stream().mapToInt(LotShare::boxes).sum();
        Stream<String> ofLots =
                shares.stream().map(share -> pick(name, sku, share.lot().number(), share.origin(), share.boxes()));
        return rest > 0 ? Stream.concat(ofLots, Stream.of(pick(name, sku, "未登记批次", "", rest))) : ofLots;
    }

    private static String pick(String name, String sku, String lot, String origin, int boxes) {
        return row(cell(name), code(sku), code(lot), cell(origin), number(boxes));
    }

    private String parcel(PackingJob job) {
        String number = job.order().number();
        return "<div style=\"page-break-before: always\">"
                + "<table class=\"head\" style=\"table-layout: fixed\"><tr><td style=\"word-wrap: break-word\"><p>订单号 "
                + escaped(number) + "</p>" + addresses(job) + "</td>"
                + "<td style=\"width: 36mm; text-align: right\">" + Markup.image(QrCode.dataUri(number), number)
                + "</td></tr></table>"
                + heading("装箱单")
                + table(GOODS, job.goods().stream().map(PackingMarkup::packed))
                + paragraph("共 " + job.boxes() + " 件，" + kilograms(job.weight()) + "。收到后请先验货；如有坏果，请在 "
                        + claimPeriod.hours() + " 小时内" + claim(job))
                + card(job)
                + "</div>";
    }

    /** Who receives a gift has no order to claim with. */
    private static String claim(PackingJob job) {
        return job.order().gift() == null ? "拍照申请包赔。" : "把照片发给送礼人，由送礼人申请包赔。";
    }

    /** To be cut off and put into the parcel. */
    private static String card(PackingJob job) {
        GiftCard card = job.order().gift();
        return card == null
                ? ""
                : "<div style=\"margin-top: 12mm; padding: 8mm; border: 1px dashed #000\">"
                        + paragraph(job.order().shipTo().name() + "：")
                        + card.text().lines().map(Markup::paragraph).collect(Collectors.joining())
                        + "<p style=\"text-align: right\">" + escaped(card.from()) + "</p></div>";
    }

    private String addresses(PackingJob job) {
        ShipTo to = job.order().shipTo();
        return paragraph("收件：" + to.name() + " " + LabelMarkup.masked(to.phone()))
                + paragraph(places.apply(to.division()) + " " + to.address())
                + paragraph("寄件：" + (supplier + " " + sender.name() + " " + sender.phone()).strip())
                + paragraph(sender.address());
    }

    private static String packed(Goods one) {
        return row(cell("□"), cell(one.name()), code(one.sku()), number(one.boxes()), number(kilograms(one.weight())));
    }
}
