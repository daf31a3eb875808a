package org.luyumarket.platform.paper;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.luyumarket.platform.Weight;
import org.springframework.web.util.HtmlUtils;

/** Writes what the {@link Printer} prints. Texts are escaped here and nowhere else. */
public final class Markup {

    private static final int KILOGRAM_DIGITS = 3;
    private static final String PAGE = """
            <html><head><title>{title}</title><style>
            @page { size: A4; margin: 18mm 18mm 16mm 18mm;
                    @bottom-right { content: counter(page) " / " counter(pages); font-family: 'Noto Sans SC'; font-size: 7pt; }
                    @bottom-left { content: "{number}"; font-family: 'Noto Sans SC'; font-size: 7pt; } }
            body { font-family: 'Noto Sans SC'; font-size: 9.5pt; line-height: 1.5; margin: 0; color: #000; }
            h1 { font-size: 18pt; font-weight: normal; text-align: center; letter-spacing: 4pt; margin: 0 0 10pt 0; }
            h2 { font-size: 10.5pt; font-weight: normal; margin: 10pt 0 3pt 0; border-bottom: 0.5pt solid #555; }
            p { margin: 0 0 3pt 0; }
            table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate; }
            .rows th, .rows td { border: 0.5pt solid #555; padding: 2.5pt 4pt; word-wrap: break-word; }
            .rows th { font-weight: normal; background: #eee8dc; white-space: nowrap; }
            .code { white-space: nowrap; }
            .rows tr { page-break-inside: avoid; }
            .n { text-align: right; white-space: nowrap; }
            .head { margin-bottom: 5pt; }
            .rows { margin-bottom: 3pt; }
            .head td { padding: 1pt 8pt 1pt 0; vertical-align: top; }
            .seals { margin-top: 16pt; page-break-inside: avoid; }
            .seals td { border: 0.5pt solid #555; padding: 6pt; vertical-align: top; }
            .seals-tall td { width: 50%; height: 52mm; }
            .qr { width: 30mm; height: 30mm; }
            </style></head><body>
            <h1>{title}</h1>
            {body}
            </body></html>
            """;

    private Markup() {}

    /** A whole document; the number stands at the foot of each page. */
    public static String page(String title, String number, String body) {
        return PAGE.replace("{title}", escaped(title))
                .replace("{number}", escaped(number))
                .replace("{body}", body);
    }

    public static String heading(String text) {
        return "<h2>" + escaped(text) + "</h2>";
    }

    public static String paragraph(String text) {
        return "<p>" + escaped(text) + "</p>";
    }

    /** A cell whose text is never broken. */
    public static String code(String text) {
        return "<td class=\"code\">" + escaped(text) + "</td>";
    }

    /** A table with lines around its cells. */
    public static String table(List<String> heads, Stream<String> rows) {
        return heads.stream()
                .map(head -> "<th>" + escaped(head) + "</th>")
                .collect(Collectors.joining("", "<table class=\"rows\"><thead><tr>", "</tr></thead><tbody>"))
                .concat(rows.collect(Collectors.joining("", "", "</tbody></table>")));
    }

    /** What was made by {@link #cell} and {@link #number}. */
    public static String row(String... cells) {
        return "<tr>" + String.join("", cells) + "</tr>";
    }

    public static String cell(String text) {
        return "<td>" + escaped(text) + "</td>";
    }

    public static String number(String text) {
        return "<td class=\"n\">" + escaped(text) + "</td>";
    }

    public static String number(long count) {
        return number(Long.toString(count));
    }

    public static String yuan(Money money) {
        return money.getAmount().toPlainString();
    }

    public static String kilograms(Weight weight) {
        return BigDecimal.valueOf(weight.grams(), KILOGRAM_DIGITS)
                        .stripTrailingZeros()
                        .toPlainString() + " kg";
    }

    public static String image(String source, String alternative) {
        return "<img class=\"qr\" src=\"" + source + "\" alt=\"" + escaped(alternative) + "\"/>";
    }

    /** Braces too, for {@code {body}} and its like are filled in one after the other. */
    public static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8").replace("{", "&#123;");
    }
}
