package org.luyumarket.ordering;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.luyumarket.payment.PaymentSucceeded;

/** Decides what payments mean to their orders, one after the other, before anything of it is written. */
final class ArrivalDecision {

    private final Map<String, PlacedOrder> orders;
    private final Instant now;
    private final List<PaidOrder> paid = new ArrayList<>();
    private final List<PaidOrder> late = new ArrayList<>();
    private final List<UnwantedMoney> unwanted = new ArrayList<>();
    private final Set<PlacedOrder> changed = new LinkedHashSet<>();

    ArrivalDecision(Map<String, PlacedOrder> orders, Instant now) {
        this.orders = orders;
        this.now = now;
    }

    /** Not every reference of a payment is an order. */
    void judge(PaymentSucceeded money) {
        PlacedOrder order = orders.get(money.reference());
        if (order == null) {
            return;
        }
        Arrival arrival = order.judge(money);
        switch (arrival) {
            case SEEN_BEFORE -> {}
            case SETTLES -> settle(new PaidOrder(order, money), null);
            case COMES_LATE -> late.add(new PaidOrder(order, money));
            case PAID_TWICE, WRONG_AMOUNT -> sendBack(new PaidOrder(order, money), arrival);
        }
    }

    /** What was closed before its money came can only be judged by whoever knows the stock. */
    void reopen(PaidOrder order, boolean isStillToBeHad) {
        if (isStillToBeHad) {
            settle(order, "reopened-by-late-money");
        } else {
            sendBack(order, Arrival.COMES_LATE);
        }
    }

    private void settle(PaidOrder settled, @Nullable String note) {
        settled.order().pay(settled.money(), now, note);
        paid.add(settled);
        changed.add(settled.order());
    }

    private void sendBack(PaidOrder order, Arrival why) {
        order.order().callAttention(why.code(), now);
        unwanted.add(new UnwantedMoney(order.money().paymentId(), order.money().reference(), why.code()));
        changed.add(order.order());
    }

    List<PaidOrder> paid() {
        return paid;
    }

    List<PaidOrder> late() {
        return late;
    }

    List<UnwantedMoney> unwanted() {
        return unwanted;
    }

    List<PlacedOrder> changed() {
        return List.copyOf(changed);
    }
}
