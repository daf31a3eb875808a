package org.luyumarket.procurement.invoice;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.joda.money.Money;
import org.luyumarket.platform.FieldChecks;

/** What the seller says of a paper they issued. */
public record Issued(PaperKind kind, String number, LocalDate on, Money amount, PaperFile file) {

    /** A fully digital invoice has twenty digits, an older one eight. */
    private static final Pattern NUMBER = Pattern.compile("\\d{8}|\\d{20}");

    void check(LocalDate today) {
        new FieldChecks()
                .check(NUMBER.matcher(number).matches(), "number", "invoice-number")
                .check(!on.isAfter(today), "issuedOn", "day-to-come")
                .check(amount.isPositive(), "amount", "positive")
                .refuseIfAny();
    }
}
