package org.luyumarket.portal;

import java.util.List;
import java.util.Locale;
import org.luyumarket.fulfilment.Fulfilment.ShipOrder;
import org.luyumarket.ordering.Order;
import org.luyumarket.ordering.Ordering.OrderLine;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.desk.Option;
import org.luyumarket.storefront.desk.OrderFile;

/** The form that sends a parcel on its way. */
public final class Shipping {

    private static final String QUANTITY = "quantity-";
    private static final List<String> COURIERS = List.of("SF", "JD", "EMS", "ZTO", "YTO", "STO", "YUNDA", "JT", "DB");

    private static final Texts CHINESE = Texts.of(Locale.SIMPLIFIED_CHINESE);

    private Shipping() {}

    public static OrderFile.ShipForm form(Order order, FormState form, Texts texts) {
        return new OrderFile.ShipForm(form, couriers(form, texts), left(order));
    }

    /** What was typed; a quantity of nothing is left out, and nothing at all is refused. */
    public static ShipOrder request(FormInput input) {
        String courier = input.text("courier");
        String number = input.text("trackingNumber");
        var freight = input.optionalMoney("freightPaid").orElse(null);
        List<OrderLine> lines = lines(input);
        if (lines.isEmpty()) {
            input.error("lines", "nothing-to-ship");
        }
        input.refuseIfAny();
        return new ShipOrder(courier, number, freight, lines);
    }

    /** What is wrong with a line stands below all of them. */
    public static String fieldName(String field) {
        return field.startsWith("lines") ? "lines" : field;
    }

    private static List<OrderLine> lines(FormInput input) {
        return input.values().keySet().stream()
                .filter(field -> field.startsWith(QUANTITY))
                .sorted()
                .map(field -> new OrderLine(
                        field.substring(QUANTITY.length()),
                        input.optionalNumber(field).orElse(0)))
                .filter(line -> line.quantity() > 0)
                .toList();
    }

    /** What is kept is the Chinese name, by which the buyer's page and the courier's counter know it. */
    private static List<Option> couriers(FormState form, Texts texts) {
        return COURIERS.stream()
                .map(courier -> "desk.courier." + courier)
                .map(key -> new Option(
                        CHINESE.get(key), texts.get(key), CHINESE.get(key).equals(form.value("courier"))))
                .toList();
    }

    private static List<OrderFile.Left> left(Order order) {
        return order.lines().stream()
                .filter(line -> line.shipped() < line.quantity())
                .map(line -> new OrderFile.Left(QUANTITY + line.sku(), line.name(), line.quantity() - line.shipped()))
                .toList();
    }
}
