package org.luyumarket.ordering;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ordering.Order.Amounts;
import org.luyumarket.ordering.Order.RefundWish;
import org.luyumarket.ordering.Order.Step;
import org.luyumarket.payment.PaymentSucceeded;
import org.luyumarket.platform.Cny;

/** An order from its acceptance on: each verb guards its own precondition and leaves a step in the history. */
final class PlacedOrder {

    private final OrderTerms terms;
    private final List<Step> history;
    private final long version;
    private List<SoldLine> lines;
    private OrderStatus status;
    private Money paid;
    private Money refunded;
    private @Nullable UUID paymentId;
    private @Nullable Instant paidAt;
    private @Nullable RefundWish refundWish;
    private @Nullable String attention;
    private int stepsStored;

    /** As it was stored. */
    PlacedOrder(OrderTerms terms, Standing standing, List<SoldLine> lines, List<Step> history) {
        this.terms = terms;
        this.lines = lines;
        this.history = new ArrayList<>(history);
        stepsStored = history.size();
        version = standing.version();
        status = standing.status();
        paid = standing.paid();
        refunded = standing.refunded();
        paymentId = standing.paymentId();
        paidAt = standing.paidAt();
        refundWish = standing.refundWish();
        attention = standing.attention();
    }

    static PlacedOrder accept(OrderTerms terms, List<SoldLine> lines) {
        PlacedOrder order = new PlacedOrder(terms, Standing.ofNew(), lines, List.of());
        order.history.add(new Step(null, OrderStatus.AWAITING_PAYMENT, terms.placedAt(), Actor.BUYER.code(), null));
        return order;
    }

    Arrival judge(PaymentSucceeded money) {
        if (money.paymentId().equals(paymentId)) {
            return Arrival.SEEN_BEFORE;
        }
        if (paid.isPositive()) {
            return Arrival.PAID_TWICE;
        }
        if (money.amountFen() != Cny.fen(terms.total())) {
            return Arrival.WRONG_AMOUNT;
        }
        return status == OrderStatus.AWAITING_PAYMENT ? Arrival.SETTLES : Arrival.COMES_LATE;
    }

    void pay(PaymentSucceeded money, Instant now, @Nullable String note) {
        become(OrderStatus.PAID, new Deed(now, Actor.SYSTEM, note));
        paid = Cny.ofFen(money.amountFen());
        paymentId = money.paymentId();
        paidAt = money.paidAt();
    }

    /** Money nobody can use goes back; staff see it until it has. */
    void refuseMoney(String why, Instant now) {
        attention = why;
        note(new Deed(now, Actor.SYSTEM, why));
    }

    void unwantedMoneyReturned(Instant now) {
        attention = null;
        note(new Deed(now, Actor.SYSTEM, "unwanted-money-returned"));
    }

    void refundFailed(Instant now) {
        attention = "refund-failed";
        note(new Deed(now, Actor.SYSTEM, "refund-failed"));
    }

    void cancel(Instant now, Actor by) {
        mustBeCancellable();
        become(OrderStatus.CANCELLED, new Deed(now, by, null));
    }

    void mustBeCancellable() {
        if (paid.isPositive()) {
            throw OrderStateForbids.alreadyPaid(terms.number());
        }
        if (status != OrderStatus.AWAITING_PAYMENT) {
            throw OrderStateForbids.closed(terms.number());
        }
    }

    void mustBePayable(Instant now) {
        mustBeCancellable();
        if (!now.isBefore(terms.holdExpiresAt())) {
            throw OrderStateForbids.closed(terms.number());
        }
    }

    void askForRefund(String reason, Instant now) {
        if (status != OrderStatus.PAID || lines.stream().anyMatch(line -> line.shipped() > 0)) {
            throw OrderStateForbids.refundRequest(terms.number());
        }
        refundWish = new RefundWish(reason, now);
        note(new Deed(now, Actor.BUYER, "refund-asked"));
    }

    void declineRefund(String reason, Instant now) {
        if (refundWish == null) {
            throw OrderStateForbids.noRefundAsked(terms.number());
        }
        refundWish = null;
        note(new Deed(now, Actor.STAFF, "refund-declined: " + reason));
    }

    /** Freight takes its share of a refund too, but was never a sale. */
    List<LineShare> refund(Money amount, Instant now) {
        List<Long> parts = RefundSplit.of(Cny.fen(amount), leftOfLinesAndFreight());
        List<SoldLine> before = lines;
        lines = IntStream.range(0, before.size())
                .mapToObj(i -> before.get(i).refund(Cny.ofFen(parts.get(i))))
                .toList();
        refunded = refunded.plus(amount);
        refundWish = null;
        noteRefund(amount, now);
        return LineShare.takenBack(before, lines);
    }

    private List<Long> leftOfLinesAndFreight() {
        List<Long> left = new ArrayList<>();
        lines.forEach(line -> left.add(Cny.fen(line.notRefunded())));
        long goods = left.stream().mapToLong(Long::longValue).sum();
        left.add(Cny.fen(paid.minus(refunded)) - goods);
        return left;
    }

    private void noteRefund(Money amount, Instant now) {
        Deed deed = new Deed(now, Actor.SYSTEM, "refunded: " + amount.getAmount());
        if (refunded.isEqual(paid)) {
            become(OrderStatus.REFUNDED, deed);
        } else {
            note(deed);
        }
    }

    boolean isWhollyRefundedBeforeShipping() {
        return status == OrderStatus.REFUNDED && lines.stream().allMatch(line -> line.shipped() == 0);
    }

    void ship(Map<String, Integer> quantities, Instant now, Actor by) {
        mustBeShippable(quantities);
        lines = lines.stream()
                .map(line -> line.ship(quantities.getOrDefault(line.sku(), 0)))
                .toList();
        boolean all = lines.stream().allMatch(line -> line.open() == 0);
        Deed deed = new Deed(now, by, "shipped: " + new TreeMap<>(quantities));
        if (all) {
            become(OrderStatus.SHIPPED, deed);
        } else {
            note(deed);
        }
    }

    private void mustBeShippable(Map<String, Integer> quantities) {
        if (status != OrderStatus.PAID) {
            throw OrderStateForbids.shipping(terms.number());
        }
        if (refundWish != null) {
            throw OrderStateForbids.refundPending(terms.number());
        }
        if (quantities.isEmpty() || !fits(quantities)) {
            throw OrderStateForbids.moreThanOpen(terms.number());
        }
    }

    private boolean fits(Map<String, Integer> quantities) {
        Map<String, Integer> open = lines.stream().collect(Collectors.toMap(SoldLine::sku, SoldLine::open));
        return quantities.entrySet().stream()
                .allMatch(
                        wanted -> wanted.getValue() > 0 && wanted.getValue() <= open.getOrDefault(wanted.getKey(), 0));
    }

    void complete(Instant now) {
        if (status != OrderStatus.SHIPPED) {
            throw OrderStateForbids.receipt(terms.number());
        }
        become(OrderStatus.COMPLETED, new Deed(now, Actor.BUYER, null));
    }

    /** An order of which something has still to be sent stays as it is. */
    boolean completeUnconfirmed(Instant now) {
        if (status != OrderStatus.SHIPPED) {
            return false;
        }
        become(OrderStatus.COMPLETED, new Deed(now, Actor.SYSTEM, null));
        return true;
    }

    private void become(OrderStatus next, Deed deed) {
        if (!status.canBecome(next)) {
            throw new IllegalStateException(terms.number() + " cannot become " + next + " from " + status);
        }
        history.add(new Step(status, next, deed.at(), deed.by().code(), deed.note()));
        status = next;
    }

    private void note(Deed deed) {
        history.add(new Step(status, status, deed.at(), deed.by().code(), deed.note()));
    }

    OrderTerms terms() {
        return terms;
    }

    UUID id() {
        return terms.id();
    }

    OrderStatus status() {
        return status;
    }

    List<SoldLine> lines() {
        return lines;
    }

    Map<String, Integer> quantities() {
        return lines.stream().collect(Collectors.toMap(SoldLine::sku, SoldLine::quantity));
    }

    @Nullable
    Instant paidAt() {
        return paidAt;
    }

    Standing standing() {
        return new Standing(status, paid, refunded, paymentId, paidAt, refundWish, attention, version);
    }

    /** Steps taken since it was stored, and how many there were before. */
    List<Step> newSteps() {
        return history.subList(stepsStored, history.size());
    }

    int stepsStored() {
        return stepsStored;
    }

    Order view(ShipTo shipTo, Predicate<SoldLine> shown) {
        return new Order(
                terms.id(),
                terms.number(),
                status,
                lines.stream().filter(shown).map(SoldLine::view).toList(),
                new Amounts(terms.goods(), terms.freight(), terms.discount(), terms.total(), paid, refunded),
                shipTo,
                terms.placedAt(),
                terms.holdExpiresAt(),
                refundWish,
                attention,
                List.copyOf(history),
                version);
    }
}
