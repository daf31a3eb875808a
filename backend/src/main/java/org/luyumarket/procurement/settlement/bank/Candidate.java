package org.luyumarket.procurement.settlement.bank;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.joda.money.Money;
import org.luyumarket.procurement.settlement.PaymentCode;

/** A due that a transfer may be for, with all codes that name it. */
public record Candidate(
        UUID due,
        String number,
        Set<PaymentCode> codes,
        String buyer,
        String purpose,
        String supplier,
        Money outstanding,
        LocalDate payBy) {

    public Candidate {
        codes = Set.copyOf(codes);
    }

    boolean isNamedBy(Set<PaymentCode> named) {
        return codes.stream().anyMatch(named::contains);
    }

    boolean isOpen() {
        return outstanding.isPositive();
    }
}
