package org.luyumarket.ordering;

import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.inventory.ShipWindow;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Weight;

/**
 * An order as those who may see it see it. Staff of a county and suppliers see their own part: if that is not the {@code whole}, its
 * lines, amounts and history are those of the part. {@code attention} says in a code why staff should look at it, such as
 * {@code paid-twice}.
 */
public record Order(
        UUID id,
        String number,
        OrderStatus status,
        List<Line> lines,
        Amounts amounts,
        ShipTo shipTo,
        Instant placedAt,
        Instant holdExpiresAt,
        @Nullable RefundWish refundWish,
        @Nullable String attention,
        List<Step> history,
        long version,
        @Nullable GiftCard gift,
        boolean whole) {

    /** That is no part of a gift, as its buyer sees it. */
    public Order(
            UUID id,
            String number,
            OrderStatus status,
            List<Line> lines,
            Amounts amounts,
            ShipTo shipTo,
            Instant placedAt,
            Instant holdExpiresAt,
            @Nullable RefundWish refundWish,
            @Nullable String attention,
            List<Step> history,
            long version) {
        this(
                id,
                number,
                status,
                lines,
                amounts,
                shipTo,
                placedAt,
                holdExpiresAt,
                refundWish,
                attention,
                history,
                version,
                null,
                true);
    }

    /** What it is paid under: its own number, or that of the gift it is part of. */
    public String reference() {
        return gift == null ? number : gift.gift();
    }

    /** A line with the price it was sold at; the amount is what the buyer pays for it; a coming harvest has a window in which it is sent. */
    public record Line(
            int position,
            String sku,
            String name,
            DivisionCode county,
            String supplierId,
            int quantity,
            int shipped,
            Weight unitWeight,
            Money unitPrice,
            Money amount,
            Money refunded,
            @Nullable ShipWindow ships) {

        /** Of what was there when it was ordered. */
        public Line(
                int position,
                String sku,
                String name,
                DivisionCode county,
                String supplierId,
                int quantity,
                int shipped,
                Weight unitWeight,
                Money unitPrice,
                Money amount,
                Money refunded) {
            this(
                    position,
                    sku,
                    name,
                    county,
                    supplierId,
                    quantity,
                    shipped,
                    unitWeight,
                    unitPrice,
                    amount,
                    refunded,
                    null);
        }

        /** Whether it can be sent: a coming harvest waits for its window. */
        public boolean mayBeSent(LocalDate today) {
            return ships == null || ships.hasBegun(today);
        }

        /** How many have still to be sent. */
        public int open() {
            return quantity - shipped;
        }

        /** At its price, before the line's share of a coupon comes off it. */
        public Money worth() {
            return unitPrice.multipliedBy(quantity);
        }

        /** What the buyer pays for one, to the nearest fen, halves up. */
        public Money paidForOne() {
            return amount.dividedBy(quantity, RoundingMode.HALF_UP);
        }
    }

    /** What is to be paid and what was. */
    public record Amounts(Money goods, Money freight, Money discount, Money total, Money paid, Money refunded) {}

    /** The buyer asked for the money back and staff have not decided yet. */
    public record RefundWish(String reason, Instant askedAt) {}

    /**
     * One transition: from is null for the first, and the same as to for a note. {@code by} is buyer, staff, supplier or
     * system.
     */
    public record Step(
            @Nullable OrderStatus from,
            OrderStatus to,
            Instant at,
            String by,
            @Nullable String note) {}
}
