package org.luyumarket.goodslist;

import org.luyumarket.platform.Refusal;

/** No such file of products, or somebody else's. */
final class UnknownFile extends Refusal {

    UnknownFile() {
        super(Kind.NOT_FOUND, "unknown-product-file");
    }
}
