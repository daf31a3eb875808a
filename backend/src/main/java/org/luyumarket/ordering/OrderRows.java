package org.luyumarket.ordering;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ledger.SaleFact.Goods;
import org.luyumarket.ordering.Order.RefundWish;
import org.luyumarket.ordering.Order.Step;
import org.luyumarket.ordering.intake.OrderTerms;
import org.luyumarket.ordering.intake.OrderTerms.GiftPart;
import org.luyumarket.ordering.pricing.PricedLine;
import org.luyumarket.ordering.pricing.Reduction;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Weight;

/** Reads the rows of orders, lines and steps. */
final class OrderRows {

    private OrderRows() {}

    /** An order's own row, still without lines and steps. */
    record Head(OrderTerms terms, Standing standing) {

        UUID id() {
            return terms.id();
        }

        PlacedOrder with(Map<UUID, ? extends Collection<SoldLine>> lines, Map<UUID, ? extends Collection<Step>> steps) {
            return new PlacedOrder(terms, standing, List.copyOf(lines.get(id())), List.copyOf(steps.get(id())));
        }
    }

    static Head head(Readable row) {
        return new Head(terms(row), standing(row));
    }

    private static OrderTerms terms(Readable row) {
        return new OrderTerms(
                row.get("id", UUID.class),
                row.get("number", String.class),
                row.get("buyer_id", UUID.class),
                new DivisionCode(row.get("division", String.class)),
                row.get("ship_to", String.class),
                money(row, "goods_fen"),
                money(row, "freight_fen"),
                money(row, "discount_fen"),
                row.get("placed_at", OffsetDateTime.class).toInstant(),
                row.get("hold_expires_at", OffsetDateTime.class).toInstant(),
                giftPart(row));
    }

    private static @Nullable GiftPart giftPart(Readable row) {
        String gift = row.get("gift", String.class);
        return gift == null ? null : new GiftPart(gift, row.get("card", String.class));
    }

    private static Standing standing(Readable row) {
        return new Standing(
                OrderStatus.valueOf(row.get("status", String.class)),
                takings(row),
                refundWish(row),
                row.get("attention", String.class),
                row.get("version", Long.class));
    }

    private static Takings takings(Readable row) {
        return new Takings(
                money(row, "paid_fen"),
                money(row, "refunded_fen"),
                row.get("payment_id", UUID.class),
                time(row, "paid_at"));
    }

    private static @Nullable RefundWish refundWish(Readable row) {
        Instant askedAt = time(row, "refund_asked_at");
        return askedAt == null ? null : new RefundWish(row.get("refund_reason", String.class), askedAt);
    }

    static SoldLine line(Readable row) {
        return new SoldLine(priced(row), row.get("shipped", Integer.class), money(row, "refunded_fen"));
    }

    private static PricedLine priced(Readable row) {
        return new PricedLine(
                row.get("position", Integer.class),
                new Goods(
                        row.get("sku", String.class),
                        row.get("name", String.class),
                        row.get("category", String.class),
                        row.get("variety", String.class)),
                new DivisionCode(row.get("county", String.class)),
                row.get("supplier_id", String.class),
                row.get("quantity", Integer.class),
                new Weight(row.get("unit_grams", Long.class)),
                money(row, "unit_price_fen"),
                reduction(row));
    }

    private static @Nullable Reduction reduction(Readable row) {
        String[] campaigns = row.get("campaigns", String[].class);
        return campaigns == null
                ? null
                : new Reduction(List.of(campaigns), money(row, "list_price_fen"), money(row, "discount_fen"));
    }

    static Step step(Readable row) {
        String from = row.get("from_status", String.class);
        return new Step(
                from == null ? null : OrderStatus.valueOf(from),
                OrderStatus.valueOf(row.get("to_status", String.class)),
                row.get("at", OffsetDateTime.class).toInstant(),
                row.get("by", String.class),
                row.get("note", String.class));
    }

    private static Money money(Readable row, String column) {
        return Cny.ofFen(row.get(column, Long.class));
    }

    private static @Nullable Instant time(Readable row, String column) {
        OffsetDateTime time = row.get(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
