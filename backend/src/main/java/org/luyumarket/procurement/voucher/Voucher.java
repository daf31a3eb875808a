package org.luyumarket.procurement.voucher;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.joda.money.Money;

/** A pack of all papers of a purchase as it was made: what it is of, what was accepted, and the hash of its bytes. */
public record Voucher(
        String number, Deal deal, Money amount, String madeBy, Instant madeAt, LocalDate keptUntil, String sha256) {

    /** The contract, and both its sides. */
    public record Deal(
            UUID contract, String contractNumber, UUID institution, String buyer, String supplierId, String supplier) {}
}
