package org.luyumarket.procurement.settlement.bank;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luyumarket.procurement.settlement.Payment;

/** A transfer with what was booked of it in order; why what is left of it waits, and what it may be for. */
public record TransferFile(
        Transfer transfer, List<Payment> payments, @Nullable Doubt doubt, List<Candidate> candidates) {

    public TransferFile {
        payments = List.copyOf(payments);
        candidates = List.copyOf(candidates);
    }

    /** Whether a booking still stands. */
    public boolean stands(Payment payment) {
        return !payment.isReversal()
                && payments.stream().noneMatch(other -> payment.id().equals(other.reverses()));
    }
}
