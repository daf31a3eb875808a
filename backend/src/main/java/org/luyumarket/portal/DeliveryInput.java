package org.luyumarket.portal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.luyumarket.platform.Weight;
import org.luyumarket.procurement.delivery.Count;
import org.luyumarket.procurement.delivery.Delivery;
import org.luyumarket.procurement.delivery.DeliveryLine;
import org.luyumarket.procurement.delivery.Dispatch;
import org.luyumarket.procurement.delivery.Means;
import org.luyumarket.procurement.delivery.Quality;
import org.luyumarket.procurement.delivery.Sheet;

/** Reads the forms of a delivery; the fields of a product end in the number of its line. */
public final class DeliveryInput {

    private static final Pattern COUNT = Pattern.compile("counts\\[(\\d+)]\\.(\\w+)");

    private DeliveryInput() {}

    public static Dispatch dispatch(Delivery delivery, FormInput input) {
        Map<String, Integer> boxes = new HashMap<>();
        for (int i = 0; i < delivery.lines().size(); i++) {
            boxes.put(delivery.lines().get(i).sku(), input.number("boxes" + (i + 1)));
        }
        Means means = input.text("means").equals(Means.COURIER.name()) ? Means.COURIER : Means.OWN_LORRY;
        input.refuseIfAny();
        return new Dispatch(means, input.text("carrier"), input.text("number"), boxes);
    }

    public static Sheet sheet(Delivery delivery, FormInput input) {
        List<Count> counts = new ArrayList<>();
        for (DeliveryLine line : delivery.lines()) {
            counts.add(count(line, counts.size() + 1, input));
        }
        input.refuseIfAny();
        return new Sheet(counts, input.text("receiver"), input.text("carrier"), input.text("note"));
    }

    /** Where nothing is taken, nothing need be weighed. */
    private static Count count(DeliveryLine line, int number, FormInput input) {
        int counted = input.number("counted" + number);
        int damaged = input.number("damaged" + number);
        boolean unweighed = counted == damaged && input.isBlank("weight" + number);
        return new Count(
                line.sku(),
                counted,
                damaged,
                unweighed ? Weight.ZERO : input.kilograms("weight" + number),
                quality(input.text("quality" + number)),
                input.text("reason" + number));
    }

    private static Quality quality(String typed) {
        return switch (typed) {
            case "POOR" -> Quality.POOR;
            case "FAIR" -> Quality.FAIR;
            default -> Quality.GOOD;
        };
    }

    /** The field of the form that shows a field of the sheet. */
    public static String fieldName(String field) {
        Matcher count = COUNT.matcher(field);
        return count.matches() ? count.group(2) + (Integer.parseInt(count.group(1)) + 1) : field;
    }

    /** The field of the form that shows how many boxes of a product are sent. */
    public static String fieldName(Delivery delivery, String field) {
        for (int i = 0; i < delivery.lines().size(); i++) {
            if (field.equals("boxes." + delivery.lines().get(i).sku())) {
                return "boxes" + (i + 1);
            }
        }
        return field.equals("boxes") ? "boxes1" : field;
    }
}
