package org.luyumarket.procurement.settlement.bank;

import java.time.LocalDate;
import java.util.UUID;
import org.joda.money.Money;

/** Money that came in, what of it is booked for dues, and what went back because nothing is owed for it. */
public record Transfer(
        UUID id,
        LocalDate day,
        String serial,
        Payer payer,
        Money amount,
        Money booked,
        Money returned,
        String purpose,
        String statement) {

    /** Who paid, from which account. */
    public record Payer(String name, String account) {}

    /** What is booked for nothing yet. */
    public Money free() {
        return amount.minus(booked).minus(returned);
    }

    Matching.Incoming incoming() {
        return new Matching.Incoming(free(), payer.name(), purpose);
    }
}
