package org.luyumarket.procurement.settlement.bank;

import java.time.LocalDate;

/** A line of a statement: what came in, or (less than nothing) went out, and what was on the account after it. */
record StatementLine(
        long row,
        LocalDate day,
        String serial,
        String party,
        String partyAccount,
        long fen,
        long balance,
        String purpose) {}
