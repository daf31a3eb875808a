package org.luyumarket.identity.web;

import org.luyumarket.platform.Refusal;

/** This person's role does not allow it. */
final class NotAllowed extends Refusal {

    NotAllowed() {
        super(Kind.FORBIDDEN, "forbidden");
    }
}
