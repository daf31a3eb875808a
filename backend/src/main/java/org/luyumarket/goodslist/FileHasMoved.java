package org.luyumarket.goodslist;

import org.luyumarket.platform.Refusal;

/** The import would do something else than what was shown. */
final class FileHasMoved extends Refusal {

    FileHasMoved() {
        super(Kind.CONFLICT, "file-has-moved");
    }
}
