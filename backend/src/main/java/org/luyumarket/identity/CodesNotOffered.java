package org.luyumarket.identity;

import org.luyumarket.platform.Refusal;

/** Nobody carries codes to phones here, so there is no such way in. */
final class CodesNotOffered extends Refusal {

    CodesNotOffered() {
        super(Kind.NOT_FOUND, "codes-not-offered");
    }
}
