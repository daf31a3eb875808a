package org.luyumarket.procurement.gift;

import static org.luyumarket.platform.paper.Markup.escaped;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.luyumarket.platform.paper.Markup;

/** Labels to be cut out and put on parcels, two beside each other. */
record LabelMarkup(Function<Parcel, String> place) {

    static final String TITLE = "包裹标签";

    private static final String LABEL = """
            <td style="width:50%;height:34mm;border:0.5pt dashed #555;padding:6pt;vertical-align:top">{name} {phone}<br/>{where}<br/>
            {address}<br/>{goods} × {quantity}<br/>{code}</td>
            """;

    String html(GiftList list, List<Parcel> parcels) {
        String rows = IntStream.iterate(0, first -> first < parcels.size(), first -> first + 2)
                .mapToObj(first -> parcels.subList(first, Math.min(first + 2, parcels.size())))
                .map(pair -> pair.stream()
                        .map(this::label)
                        .collect(Collectors.joining("", "<tr style=\"page-break-inside:avoid\">", "</tr>")))
                .collect(Collectors.joining("", "<table>", "</table>"));
        return Markup.page(TITLE, list.annex().number(), parcels.isEmpty() ? Markup.paragraph("没有待寄的包裹。") : rows);
    }

    private String label(Parcel parcel) {
        return LABEL.replace("{name}", escaped(parcel.to().name()))
                .replace("{phone}", escaped(parcel.to().phone()))
                .replace("{where}", escaped(place.apply(parcel)))
                .replace("{address}", escaped(parcel.to().address()))
                .replace("{goods}", escaped(parcel.name()))
                .replace("{quantity}", Integer.toString(parcel.quantity()))
                .replace("{code}", escaped(parcel.code()));
    }
}
