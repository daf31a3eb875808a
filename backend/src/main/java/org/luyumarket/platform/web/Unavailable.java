package org.luyumarket.platform.web;

import org.luyumarket.platform.Refusal;

/** The database or Redis does not answer; nothing was decided and the caller may ask again. */
final class Unavailable extends Refusal {

    Unavailable() {
        super(Kind.UNAVAILABLE, "unavailable");
    }
}
