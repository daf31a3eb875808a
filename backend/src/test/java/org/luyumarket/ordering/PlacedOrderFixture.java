package org.luyumarket.ordering;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.luyumarket.ledger.SaleFact.Goods;
import org.luyumarket.ordering.intake.AcceptedOrder;
import org.luyumarket.ordering.intake.OrderTerms;
import org.luyumarket.ordering.intake.Placing.CallerKey;
import org.luyumarket.ordering.intake.Placing.Claim;
import org.luyumarket.ordering.pricing.PricedLine;
import org.luyumarket.payment.PaymentSucceeded;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Weight;

/** Orders of two boxes of oranges and a jar of honey, brought where a test wants them by what really happens to orders. */
final class PlacedOrderFixture {

    static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");
    private static final DivisionCode FENGJIE = new DivisionCode("500236");

    private PlacedOrderFixture() {}

    /** Goods for 100 yuan, freight 20. */
    static PlacedOrder aPlacedOrder() {
        OrderTerms terms = new OrderTerms(
                new UUID(1, 1),
                "LY20261122-00000001",
                null,
                new DivisionCode("371602"),
                "sealed",
                Cny.parse("100.00"),
                Cny.parse("20.00"),
                Cny.zero(),
                NOW,
                NOW.plusSeconds(1_800));
        List<PricedLine> lines = List.of(line(1, "orange", 2, 5_000, "40.00"), line(2, "honey", 1, 500, "20.00"));
        return PlacedOrder.of(new AcceptedOrder(terms, lines, new Claim(new CallerKey("guest", "key"), "fingerprint")));
    }

    static PlacedOrder aPaidOrder() {
        PlacedOrder order = aPlacedOrder();
        order.pay(money(1, order), NOW, null);
        return order;
    }

    /** The same, but that the honey is another's. */
    static PlacedOrder ofTwoSuppliers(PlacedOrder order) {
        List<SoldLine> lines = order.lines().all().stream()
                .map(line -> line.sku().equals("honey") ? ofSecond(line) : line)
                .toList();
        return new PlacedOrder(
                order.terms(), order.standing(), lines, order.history().steps());
    }

    private static SoldLine ofSecond(SoldLine line) {
        PricedLine sold = line.sold();
        return SoldLine.of(new PricedLine(
                sold.position(),
                sold.goods(),
                sold.county(),
                "S2",
                sold.quantity(),
                sold.unitWeight(),
                sold.unitPrice()));
    }

    static PaymentSucceeded money(long payment, PlacedOrder order) {
        return new PaymentSucceeded(
                new UUID(2, payment),
                order.terms().number(),
                Cny.fen(order.terms().total()),
                NOW);
    }

    private static PricedLine line(int position, String sku, int quantity, long grams, String price) {
        return new PricedLine(
                position,
                new Goods(sku, sku, "food", null),
                FENGJIE,
                "S1",
                quantity,
                new Weight(grams),
                Cny.parse(price));
    }
}
