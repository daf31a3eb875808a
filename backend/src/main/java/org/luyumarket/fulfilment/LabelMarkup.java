package org.luyumarket.fulfilment;

import static org.luyumarket.platform.paper.Markup.escaped;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.luyumarket.ordering.ShipTo;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.paper.Markup;
import org.luyumarket.platform.paper.QrCode;

/** Labels as the markup that is printed; phones of recipients are masked, for a parcel passes many hands. */
record LabelMarkup(String supplier, List<PackingJob> jobs, Sender sender, Function<DivisionCode, String> places) {

    static final String TITLE = "寄件标签";

    private static final int SHOWN_GOODS = 4;
    private static final int START = 3;
    private static final int END = 4;

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="zh-CN"><head><meta charset="UTF-8"/><title>寄件标签</title><style>
            @page { size: 100mm 150mm; margin: 3mm; }
            body { font-family: 'Noto Sans SC'; font-size: 9pt; line-height: 1.35; margin: 0; color: #000; }
            .label { height: 143mm; overflow: hidden; page-break-after: always; }
            .last { page-break-after: auto; }
            table { width: 100%; border-collapse: collapse; table-layout: fixed; }
            td { border: 0.7pt solid #000; padding: 2mm; vertical-align: top; word-wrap: break-word; }
            .to { height: 46mm; }
            .place { font-size: 12pt; }
            .name { font-size: 13pt; }
            .from { height: 18mm; font-size: 7.5pt; }
            .goods { height: 40mm; font-size: 7.5pt; }
            .code { width: 34mm; text-align: center; font-size: 7pt; }
            .qr { width: 25mm; height: 25mm; }
            p { margin: 0 0 0.6mm 0; }
            .mark { font-size: 7pt; color: #333; }
            </style></head><body>{labels}</body></html>
            """;

    String html() {
        int last = jobs.size() - 1;
        StringBuilder labels = new StringBuilder();
        for (int i = 0; i <= last; i++) {
            labels.append("<div class=\"label")
                    .append(i == last ? " last" : "")
                    .append("\">")
                    .append(label(jobs.get(i)))
                    .append("</div>");
        }
        return PAGE.replace("{labels}", labels);
    }

    private String label(PackingJob job) {
        return "<table><col/><col class=\"code\"/><tr><td class=\"to\" colspan=\"2\">"
                + recipient(job.order().shipTo()) + "</td></tr>"
                + "<tr><td class=\"from\" colspan=\"2\">" + from() + "</td></tr>"
                + "<tr><td class=\"goods\">" + contents(job) + "</td><td class=\"code\">" + code(job)
                + "</td></tr></table>";
    }

    private String recipient(ShipTo to) {
        return mark("收")
                + "<p class=\"place\">" + escaped(places.apply(to.division())) + "</p>"
                + "<p>" + escaped(to.address()) + "</p>"
                + "<p class=\"name\">" + escaped(to.name()) + " " + masked(to.phone()) + "</p>";
    }

    /** As couriers do: the first three digits and the last four. */
    static String masked(String phone) {
        return phone.length() <= START + END
                ? "****"
                : phone.substring(0, START) + "****" + phone.substring(phone.length() - END);
    }

    private String from() {
        String who = sender.isKnown() ? sender.name() + " " + sender.phone() : "";
        return mark("寄") + "<p>" + escaped(supplier) + "</p><p>" + escaped((who + " " + sender.address()).strip())
                + "</p>";
    }

    private static String contents(PackingJob job) {
        String goods = job.goods().stream()
                .limit(SHOWN_GOODS)
                .map(one -> "<p>" + escaped(one.name()) + " × " + one.boxes() + "</p>")
                .collect(Collectors.joining());
        String more = job.goods().size() > SHOWN_GOODS ? "<p>等 " + job.goods().size() + " 种</p>" : "";
        return mark("内件") + goods + more + "<p>共 " + job.boxes() + " 件，" + Markup.kilograms(job.weight()) + "</p>";
    }

    private static String code(PackingJob job) {
        String number = job.order().number();
        return Markup.image(QrCode.dataUri(number), number) + "<p>" + escaped(number) + "</p>";
    }

    private static String mark(String text) {
        return "<p class=\"mark\">" + text + "</p>";
    }
}
