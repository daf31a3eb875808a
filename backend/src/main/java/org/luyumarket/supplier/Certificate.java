package org.luyumarket.supplier;

import java.time.LocalDate;

/** Certification of a supplier's goods as aid products (认定), valid from and to the stated days, both included. */
public record Certificate(String number, String supplierId, LocalDate validFrom, LocalDate validTo, boolean demo) {

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(validTo);
    }
}
