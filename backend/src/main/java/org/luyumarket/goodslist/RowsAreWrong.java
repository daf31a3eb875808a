package org.luyumarket.goodslist;

import org.luyumarket.platform.Refusal;

/** Some rows are wrong, and nobody asked for the others alone. */
final class RowsAreWrong extends Refusal {

    RowsAreWrong() {
        super(Kind.UNPROCESSABLE, "rows-are-wrong");
    }
}
