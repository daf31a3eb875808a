package org.luyumarket.einvoice;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.luyumarket.platform.FieldChecks;

/** The number of a fully digital invoice, and its day. */
public record Issued(String number, LocalDate on) {

    private static final Pattern NUMBER = Pattern.compile("\\d{20}");
    private static final LocalDate FIRST = LocalDate.of(2021, 12, 1); // the first fully digital invoices

    void check(LocalDate today) {
        new FieldChecks()
                .check(NUMBER.matcher(number).matches(), "number", "einvoice-number")
                .check(!on.isAfter(today) && !on.isBefore(FIRST), "issuedOn", "einvoice-day")
                .refuseIfAny();
    }
}
