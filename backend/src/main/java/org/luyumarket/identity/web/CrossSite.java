package org.luyumarket.identity.web;

import org.luyumarket.platform.Refusal;

/** Another site sent this in our visitor's name. */
final class CrossSite extends Refusal {

    CrossSite() {
        super(Kind.FORBIDDEN, "cross-site");
    }
}
