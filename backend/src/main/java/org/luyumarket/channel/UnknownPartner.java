package org.luyumarket.channel;

import org.luyumarket.platform.Refusal;

/** There is no such partner, or none that the caller may see. */
final class UnknownPartner extends Refusal {

    UnknownPartner(String id) {
        super(Kind.NOT_FOUND, "unknown-partner", id);
    }
}
