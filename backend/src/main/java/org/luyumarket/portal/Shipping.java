package org.luyumarket.portal;

import java.time.LocalDate;
import java.util.List;
import org.luyumarket.fulfilment.Fulfilment.ShipOrder;
import org.luyumarket.ordering.Order;
import org.luyumarket.ordering.Ordering.OrderLine;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.desk.OrderFile;

/** The form that sends a parcel on its way. */
public final class Shipping {

    private static final String QUANTITY = "quantity-";

    private Shipping() {}

    public static OrderFile.ShipForm form(Order order, FormState form, LocalDate today, Texts texts) {
        return new OrderFile.ShipForm(form, Couriers.choices(form.value("courier"), texts), left(order, today, texts));
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

    /** Where all of it waits for its window it is shown all the same, and whoever sends it is told why not. */
    private static List<OrderFile.Left> left(Order order, LocalDate today, Texts texts) {
        List<Order.Line> open =
                order.lines().stream().filter(line -> line.open() > 0).toList();
        List<Order.Line> now =
                open.stream().filter(line -> line.mayBeSent(today)).toList();
        return (now.isEmpty() ? open : now)
                .stream()
                        .map(line -> new OrderFile.Left(QUANTITY + line.sku(), texts.term(line.name()), line.open()))
                        .toList();
    }
}
