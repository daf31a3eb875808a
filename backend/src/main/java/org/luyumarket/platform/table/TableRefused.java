package org.luyumarket.platform.table;

import org.luyumarket.platform.Refusal;

/** A file that is no table we read: of another kind, too large, damaged, or laid out so that rows cannot be told. */
public final class TableRefused extends Refusal {

    public TableRefused(String code, Object... arguments) {
        super(Kind.UNPROCESSABLE, code, arguments);
    }
}
