package org.luyumarket.returns;

import org.luyumarket.platform.Refusal;

/** There is no such return, or none that the viewer may see. */
final class UnknownReturn extends Refusal {

    UnknownReturn() {
        super(Kind.NOT_FOUND, "unknown-return");
    }
}
