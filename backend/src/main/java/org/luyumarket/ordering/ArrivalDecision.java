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

    private final Map<String, Payable> payables;
    private final Instant now;
    private final List<PaidOrder> paid = new ArrayList<>();
    private final List<Late> late = new ArrayList<>();
    private final List<UnwantedMoney> unwanted = new ArrayList<>();
    private final Set<PlacedOrder> changed = new LinkedHashSet<>();

    ArrivalDecision(Map<String, Payable> payables, Instant now) {
        this.payables = payables;
        this.now = now;
    }

    /** Not every reference of a payment is an order or a gift. */
    void judge(PaymentSucceeded money) {
        Payable payable = payables.get(money.reference());
        if (payable == null) {
            return;
        }
        Arrival arrival = payable.judge(money);
        switch (arrival) {
            case SEEN_BEFORE -> {}
            case SETTLES -> settle(payable, money, null);
            case COMES_LATE -> late.add(new Late(payable, money));
            case PAID_TWICE, WRONG_AMOUNT -> sendBack(payable, money, arrival);
        }
    }

    /** What was closed before its money came can only be judged by whoever knows the stock. */
    void reopen(Late money, boolean isStillToBeHad) {
        if (isStillToBeHad) {
            settle(money.payable(), money.money(), "reopened-by-late-money");
        } else {
            sendBack(money.payable(), money.money(), Arrival.COMES_LATE);
        }
    }

    private void settle(Payable payable, PaymentSucceeded money, @Nullable String note) {
        payable.paidBy(money).forEach(settled -> {
            settled.order().pay(settled.money(), now, note);
            paid.add(settled);
            changed.add(settled.order());
        });
    }

    private void sendBack(Payable payable, PaymentSucceeded money, Arrival why) {
        payable.orders().forEach(order -> order.callAttention(why.code(), now));
        unwanted.add(new UnwantedMoney(money.paymentId(), money.reference(), why.code()));
        changed.addAll(payable.orders());
    }

    List<PaidOrder> paid() {
        return paid;
    }

    List<Late> late() {
        return late;
    }

    List<UnwantedMoney> unwanted() {
        return unwanted;
    }

    List<PlacedOrder> changed() {
        return List.copyOf(changed);
    }

    /** Money that came after what it was for had been closed, or some of it. */
    record Late(Payable payable, PaymentSucceeded money) {}
}
