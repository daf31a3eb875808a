package org.luyumarket.procurement.settlement;

import java.time.LocalDate;
import org.joda.money.Money;

/** With what a unit's finance office is asked to pay: so much, under a code that the transfer's purpose line carries. */
public record PaymentAdvice(String number, PaymentCode code, Money amount, LocalDate issuedOn) {

    private static final String PREFIX = "QK";

    static String number(int year, long sequence) {
        return PREFIX + "%d%06d".formatted(year, sequence);
    }

    /** Tells what is paid under the number of an advice from what is paid under another. */
    public static boolean isNumber(String reference) {
        return reference.startsWith(PREFIX);
    }
}
