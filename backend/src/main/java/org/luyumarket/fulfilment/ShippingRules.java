package org.luyumarket.fulfilment;

import java.util.List;
import java.util.regex.Pattern;
import org.joda.money.Money;
import org.luyumarket.fulfilment.Fulfilment.ShipOrder;
import org.luyumarket.ordering.Ordering.OrderLine;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.FieldChecks;

/** What a shipment may look like. */
final class ShippingRules {

    private static final int MAX_COURIER = 30;
    private static final int MAX_LINES = 50;
    private static final int MAX_QUANTITY = 9_999;
    private static final Money MAX_FREIGHT = Cny.ofFen(10_000_000);

    private static final Pattern TRACKING_NUMBER = Pattern.compile("[A-Za-z0-9-]{4,40}");

    private ShippingRules() {}

    static void check(ShipOrder request) {
        FieldChecks checks = new FieldChecks()
                .text("courier", request.courier(), MAX_COURIER)
                .check(TRACKING_NUMBER.matcher(request.trackingNumber()).matches(), "trackingNumber", "malformed")
                .check(request.lines().size() <= MAX_LINES, "lines", "out-of-range", 1, MAX_LINES);
        Money freight = request.freightPaid();
        checks.check(
                freight == null || !(freight.isNegative() || freight.isGreaterThan(MAX_FREIGHT)),
                "freightPaid",
                "out-of-range",
                0,
                MAX_FREIGHT.getAmount());
        check(request.lines(), checks);
        checks.refuseIfAny();
    }

    private static void check(List<OrderLine> lines, FieldChecks checks) {
        for (int i = 0; i < lines.size(); i++) {
            checks.range("lines[" + i + "].quantity", lines.get(i).quantity(), 1, MAX_QUANTITY);
        }
    }
}
