package org.luyumarket.ledger;

import io.r2dbc.spi.R2dbcException;

/** How the database says that a month is locked. */
final class LockedMonths {

    private static final String SQL_STATE = "LM001";

    private LockedMonths() {}

    static boolean refuse(Throwable failure) {
        Throwable cause = failure instanceof R2dbcException ? failure : failure.getCause();
        return cause instanceof R2dbcException refusal && SQL_STATE.equals(refusal.getSqlState());
    }
}
