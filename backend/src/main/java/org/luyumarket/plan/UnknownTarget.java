package org.luyumarket.plan;

import org.luyumarket.platform.Refusal;

/** There is no such target, or not for this viewer's eyes. */
public final class UnknownTarget extends Refusal {

    UnknownTarget(String code) {
        super(Kind.NOT_FOUND, "unknown-target", code);
    }
}
