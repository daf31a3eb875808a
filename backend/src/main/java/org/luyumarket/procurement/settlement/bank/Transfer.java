package org.luyumarket.procurement.settlement.bank;

import java.time.LocalDate;
import java.util.UUID;
import org.joda.money.Money;

/** Money that came in, and what of it is booked for dues. */
public record Transfer(
        UUID id,
        LocalDate day,
        String serial,
        Payer payer,
        Money amount,
        Money booked,
        String purpose,
        String statement) {

    /** Who paid, from which account. */
    public record Payer(String name, String account) {}

    /** What is booked for nothing yet. */
    public Money free() {
        return amount.minus(booked);
    }

    Matching.Incoming incoming() {
        return new Matching.Incoming(free(), payer.name(), purpose);
    }
}
