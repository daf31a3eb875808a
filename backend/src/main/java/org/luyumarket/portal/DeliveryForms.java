package org.luyumarket.portal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.luyumarket.procurement.delivery.Delivery;
import org.luyumarket.procurement.delivery.Delivery.Consignment;
import org.luyumarket.procurement.delivery.DeliveryLine;
import org.luyumarket.procurement.delivery.DeliveryStatus;
import org.luyumarket.procurement.delivery.Means;
import org.luyumarket.procurement.delivery.Quality;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.buyer.DeliveryFile;
import org.luyumarket.storefront.buyer.DeliveryFile.Acts;
import org.luyumarket.storefront.buyer.DeliveryFile.Shortage;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.desk.Option;

/** The forms that whoever reads a delivery may fill in now. */
record DeliveryForms(Delivery delivery, DeliverySheets.Reader reader) {

    Acts acts() {
        DeliveryTurns.Duties duties = reader.turns().duties();
        DeliveryStatus status = delivery.status();
        boolean mine = reader.turns().isMine(delivery);
        return new Acts(
                Long.toString(delivery.version()),
                reader.refused().problem(),
                mine && status == DeliveryStatus.CALLED_OFF,
                mine && duties.supplies() && status == DeliveryStatus.CONFIRMED ? send() : null,
                mine && status == DeliveryStatus.SENT ? accept() : null,
                mine && status == DeliveryStatus.SHORT ? shortage(duties.buys()) : null,
                status.canBecome(DeliveryStatus.CANCELLED) && (duties.supplies() || duties.buys())
                        ? form("cancelled", Map.of())
                        : null);
    }

    private DeliveryFile.SendForm send() {
        FormState form = form("sent", numbered("boxes", line -> line.called().quantity()));
        return new DeliveryFile.SendForm(
                form,
                options(Means.values(), "delivery.means.", form.value("means")),
                counts(line -> texts().get("delivery.send.left", line.called().quantity())));
    }

    private DeliveryFile.AcceptForm accept() {
        Map<String, String> values = new HashMap<>(numbered("counted", DeliveryLine::sent));
        values.putAll(numbered("damaged", line -> 0));
        values.put("receiver", reader.name());
        Consignment consignment = delivery.consignment();
        if (consignment != null && consignment.means() == Means.OWN_LORRY) {
            values.put("carrier", consignment.carrier());
        }
        return new DeliveryFile.AcceptForm(
                form("accepted", values),
                counts(line -> texts().get(
                                "delivery.accept.expected",
                                line.sent(),
                                line.called()
                                        .unitWeight()
                                        .times(line.sent())
                                        .kilograms()
                                        .toPlainString())),
                options(Quality.values(), "delivery.quality.", ""));
    }

    private Shortage shortage(boolean mayStrikeOff) {
        return new Shortage(form("redelivered", Map.of()), mayStrikeOff ? form("struckOff", Map.of()) : null);
    }

    /** What was typed and refused comes before what stands there at first. */
    private FormState form(String name, Map<String, String> first) {
        return reader.refused().orElse(name, FormState.of(first));
    }

    private Map<String, String> numbered(String field, Function<DeliveryLine, Integer> value) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < delivery.lines().size(); i++) {
            values.put(
                    field + (i + 1), String.valueOf(value.apply(delivery.lines().get(i))));
        }
        return values;
    }

    private List<DeliveryFile.Count> counts(Function<DeliveryLine, String> hint) {
        List<DeliveryFile.Count> counts = new ArrayList<>();
        for (DeliveryLine line : delivery.lines()) {
            counts.add(new DeliveryFile.Count(
                    counts.size() + 1, texts().term(line.called().name()), hint.apply(line)));
        }
        return counts;
    }

    private List<Option> options(Enum<?>[] values, String key, String chosen) {
        return Stream.of(values)
                .map(value -> new Option(
                        value.name(), texts().get(key + value), value.name().equals(chosen)))
                .toList();
    }

    private Texts texts() {
        return reader.texts();
    }
}
