package org.luyumarket.complaint;

import org.luyumarket.platform.Refusal;

/** There is no such complaint, or none that the viewer may see. */
final class UnknownComplaint extends Refusal {

    UnknownComplaint() {
        super(Kind.NOT_FOUND, "unknown-complaint");
    }
}
