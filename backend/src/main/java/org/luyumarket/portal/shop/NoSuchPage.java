package org.luyumarket.portal.shop;

import org.luyumarket.platform.Refusal;

/** There is nothing at this address. */
final class NoSuchPage extends Refusal {

    NoSuchPage() {
        super(Kind.NOT_FOUND, "not-found");
    }
}
