package org.luyumarket.payout;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account a supplier is paid into, with its number in full; it is used once somebody of the staff has approved it. */
public record BankAccount(
        UUID id,
        String supplierId,
        Details details,
        Status status,
        Instant filedAt,
        @Nullable String decidedBy,
        String reason) {

    private static final int SHOWN = 4;

    /** Who is paid, at which bank with its branch, under which number. */
    public record Details(String payee, String bank, String number) {

        public String ending() {
            return number.substring(number.length() - SHOWN);
        }
    }

    /** What was said of it; a new one that is approved replaces the one before. */
    public enum Status {
        FILED,
        APPROVED,
        REFUSED,
        REPLACED
    }
}
