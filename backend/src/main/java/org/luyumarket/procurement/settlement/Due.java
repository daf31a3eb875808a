package org.luyumarket.procurement.settlement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.luyumarket.platform.Cny;
import org.luyumarket.procurement.contract.PaymentMode;

/** What a unit owes for a delivery that it accepted or, where it pays first, for a whole contract. */
public record Due(UUID id, String number, Deal deal, Sums sums, Term term, PaymentAdvice advice) {

    /** The contract behind it, with names as it has them; {@code delivery} is empty where the unit pays first. */
    public record Deal(
            UUID contract,
            String contractNumber,
            UUID requisition,
            String purpose,
            UUID institution,
            String buyer,
            String supplierId,
            String supplier,
            PaymentMode mode,
            String delivery) {}

    /** Owed, accepted so far, paid, and both accepted and paid: that is what counts. */
    public record Sums(Money owed, Money accepted, Money paid, Money counted) {}

    /** A due with all that was accepted under it and paid for it. */
    public record File(Due due, List<Goods> goods, List<Payment> payments) {

        public File {
            goods = List.copyOf(goods);
            payments = List.copyOf(payments);
        }
    }

    public Money outstanding() {
        return atLeastNothing(sums.owed.minus(sums.paid));
    }

    /** Paid and not owed, or not any more: to be given back or booked elsewhere. */
    public Money overpaid() {
        return atLeastNothing(sums.paid.minus(sums.owed));
    }

    private static Money atLeastNothing(Money amount) {
        return amount.isNegative() ? Cny.zero() : amount;
    }

    public Lateness lateness(LocalDate today) {
        return outstanding().isZero() ? Lateness.PAID : term.on(today);
    }
}
