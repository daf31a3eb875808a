package org.luyumarket.goodslist;

import java.util.List;
import org.luyumarket.platform.Refusal;

/** Some of what was saved was changed by others since, or sold. */
final class CannotUndo extends Refusal {

    CannotUndo(List<String> skus) {
        super(Kind.CONFLICT, "cannot-undo", String.join("、", skus));
    }
}
