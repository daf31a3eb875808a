package org.luyumarket.goodslist;

import java.util.List;

/** What an import did, thrown so that the database forgets it: how a file is checked by the import itself. */
final class TriedImport extends RuntimeException {

    private final transient List<CheckedRow> rows;

    TriedImport(List<CheckedRow> rows) {
        super("tried", null, false, false);
        this.rows = rows;
    }

    List<CheckedRow> rows() {
        return rows;
    }
}
