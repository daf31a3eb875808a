package org.luyumarket.ordering;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ordering.Order.RefundWish;
import org.luyumarket.ordering.Order.Step;
import org.luyumarket.ordering.intake.AcceptedOrder;
import org.luyumarket.ordering.intake.OrderTerms;
import org.luyumarket.payment.PaymentSucceeded;

/** An order from its acceptance on: each verb guards its own precondition and leaves a step in the history. */
final class PlacedOrder {

    /** The one reason that money itself removes. */
    static final String UNANSWERED = "payment-unanswered";

    static final String BOUNCED = "refund-bounced";

    private final OrderTerms terms;
    private final History history;
    private final long version;
    private final SoldLines linesStored;
    private SoldLines lines;
    private Takings takings;
    private @Nullable RefundWish refundWish;
    private @Nullable String attention;

    /** As it was stored. */
    PlacedOrder(OrderTerms terms, Standing standing, List<SoldLine> lines, List<Step> history) {
        this.terms = terms;
        this.lines = linesStored = new SoldLines(lines);
        this.history = new History(terms.number(), standing.status(), history);
        version = standing.version();
        takings = standing.takings();
        refundWish = standing.refundWish();
        attention = standing.attention();
    }

    static PlacedOrder of(AcceptedOrder accepted) {
        OrderTerms terms = accepted.terms();
        List<SoldLine> lines = accepted.lines().stream().map(SoldLine::of).toList();
        PlacedOrder order = new PlacedOrder(terms, Standing.NEW, lines, List.of());
        order.history.begin(new Deed(terms.placedAt(), Actor.BUYER, null));
        return order;
    }

    Arrival judge(PaymentSucceeded money) {
        return Arrival.of(money, terms, standing());
    }

    void pay(PaymentSucceeded money, Instant now, @Nullable String note) {
        history.become(OrderStatus.PAID, new Deed(now, Actor.SYSTEM, note));
        takings = Takings.of(money);
        if (UNANSWERED.equals(attention)) {
            attention = null;
        }
    }

    /** Staff see why until it is over. */
    void callAttention(String why, Instant now) {
        attention = why;
        history.note(new Deed(now, Actor.SYSTEM, why));
    }

    void unwantedMoneyReturned(Instant now) {
        attention = null;
        history.note(new Deed(now, Actor.SYSTEM, "unwanted-money-returned"));
    }

    /** Staff have done what there was to do. */
    void settle(String what, Instant now) {
        if (attention == null) {
            throw forbidden("nothing-to-settle");
        }
        attention = null;
        history.note(new Deed(now, Actor.STAFF, "settled: " + what));
    }

    void cancel(Instant now, Actor by) {
        mustBeCancellable();
        history.become(OrderStatus.CANCELLED, new Deed(now, by, null));
    }

    void mustBeCancellable() {
        if (takings.isAny()) {
            throw forbidden("order-already-paid");
        }
        if (status() != OrderStatus.AWAITING_PAYMENT) {
            throw forbidden("order-closed");
        }
    }

    void mustBePayable(Instant now) {
        mustBeCancellable();
        if (!now.isBefore(terms.holdExpiresAt())) {
            throw forbidden("order-closed");
        }
    }

    void askForRefund(String reason, Instant now) {
        if (status() != OrderStatus.PAID || !lines.nothingHasLeft()) {
            throw forbidden("refund-request-not-possible");
        }
        refundWish = new RefundWish(reason, now);
        history.note(new Deed(now, Actor.BUYER, "refund-asked"));
    }

    void declineRefund(String reason, Instant now) {
        if (refundWish == null) {
            throw forbidden("no-refund-asked");
        }
        refundWish = null;
        history.note(new Deed(now, Actor.STAFF, "refund-declined: " + reason));
    }

    List<LineShare> refund(Money amount, Instant now) {
        return takeBack(amount, lines.refund(amount, takings.left()), now);
    }

    /** Money that goes back for one line and is no other line's. */
    List<LineShare> refundLine(int position, Money amount, Instant now) {
        return takeBack(amount, lines.refundLine(position, amount, takings.left()), now);
    }

    private List<LineShare> takeBack(Money amount, SoldLines after, Instant now) {
        SoldLines before = lines;
        lines = after;
        takings = takings.refund(amount);
        refundWish = null;
        Deed deed = new Deed(now, Actor.SYSTEM, "refunded: " + amount.getAmount());
        boolean again = status() == OrderStatus.REFUNDED;
        history.becomeIf(takings.left().isZero() && !again, OrderStatus.REFUNDED, deed);
        return LineShare.takenBack(before.all(), lines.all());
    }

    /** The buyer's bank sent a refund home: it is as if it had not been, but that somebody must find another way. */
    List<LineShare> restore(Money amount, Map<Integer, Money> ofLines, Instant now) {
        if (takings.refunded().isLessThan(amount)) {
            throw new IllegalStateException(terms.number() + " has not heard yet of the refund that bounced");
        }
        SoldLines before = lines;
        lines = before.restore(ofLines);
        takings = takings.restore(amount);
        attention = BOUNCED;
        history.note(new Deed(now, Actor.SYSTEM, BOUNCED + ": " + amount.getAmount()));
        return LineShare.takenBack(lines.all(), before.all());
    }

    /** Whether it is paid by itself, and not with others as part of a gift. */
    boolean isAlone() {
        return terms.gift() == null;
    }

    /** What concerns money that is not there yet is done to a gift, not to one order of it. */
    void mustBeAlone() {
        if (terms.gift() != null) {
            throw new OrderStateForbids("part-of-gift", terms.gift().number());
        }
    }

    boolean isPaidBy(UUID payment) {
        return takings.isFrom(payment);
    }

    boolean isWhollyRefundedBeforeShipping() {
        return status() == OrderStatus.REFUNDED && lines.nothingHasLeft();
    }

    void ship(Map<String, Integer> quantities, Instant now, Actor by) {
        mustBeShippable(quantities);
        lines = lines.ship(quantities);
        Deed deed = new Deed(now, by, "shipped: " + new TreeMap<>(quantities));
        history.becomeIf(lines.everythingHasLeft(), OrderStatus.SHIPPED, deed);
    }

    private void mustBeShippable(Map<String, Integer> quantities) {
        if (status() != OrderStatus.PAID) {
            throw forbidden("order-not-shippable");
        }
        if (refundWish != null) {
            throw forbidden("refund-undecided");
        }
        if (quantities.isEmpty() || !lines.has(quantities)) {
            throw forbidden("more-than-not-shipped");
        }
    }

    void complete(Instant now) {
        if (status() != OrderStatus.SHIPPED) {
            throw forbidden("order-not-shipped");
        }
        history.become(OrderStatus.COMPLETED, new Deed(now, Actor.BUYER, null));
    }

    /** An order of which something has still to be sent stays as it is. */
    boolean completeUnconfirmed(Instant now) {
        if (status() != OrderStatus.SHIPPED) {
            return false;
        }
        history.become(OrderStatus.COMPLETED, new Deed(now, Actor.SYSTEM, null));
        return true;
    }

    OrderStateForbids forbidden(String code) {
        return new OrderStateForbids(code, terms.number());
    }

    OrderTerms terms() {
        return terms;
    }

    UUID id() {
        return terms.id();
    }

    OrderStatus status() {
        return history.status();
    }

    SoldLines lines() {
        return lines;
    }

    List<SoldLine> linesToStore() {
        return lines.otherThan(linesStored);
    }

    History history() {
        return history;
    }

    Standing standing() {
        return new Standing(status(), takings, refundWish, attention, version);
    }
}
