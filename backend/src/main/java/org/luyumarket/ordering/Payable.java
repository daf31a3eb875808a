package org.luyumarket.ordering;

import java.util.List;
import org.luyumarket.payment.PaymentSucceeded;
import org.luyumarket.platform.Cny;

/** What is paid under one reference: an order, or all orders of a gift, which the money pays together or not at all. */
record Payable(List<PlacedOrder> orders) {

    Payable {
        orders = List.copyOf(orders);
    }

    /** Of what it means to each order, that which is hardest to put right. */
    Arrival judge(PaymentSucceeded money) {
        Arrival hardest = paidBy(money).stream()
                .map(part -> part.order().judge(part.money()))
                .reduce(Arrival.SETTLES, (one, other) -> one.compareTo(other) > 0 ? one : other);
        boolean wanted = hardest == Arrival.SETTLES || hardest == Arrival.COMES_LATE;
        return wanted && money.amountFen() != totalFen() ? Arrival.WRONG_AMOUNT : hardest;
    }

    /** Each order with its part of the money: what it costs. */
    List<PaidOrder> paidBy(PaymentSucceeded money) {
        return orders.stream()
                .map(order -> new PaidOrder(order, order.isAlone() ? money : part(order, money)))
                .toList();
    }

    private static PaymentSucceeded part(PlacedOrder order, PaymentSucceeded money) {
        return new PaymentSucceeded(
                money.paymentId(), order.terms().number(), Cny.fen(order.terms().total()), money.paidAt());
    }

    private long totalFen() {
        return orders.stream()
                .mapToLong(order -> Cny.fen(order.terms().total()))
                .sum();
    }

    /** Those that hold nothing any more. */
    List<PlacedOrder> closed() {
        return orders.stream()
                .filter(order -> order.status() != OrderStatus.AWAITING_PAYMENT)
                .toList();
    }
}
