package org.luyumarket.plan;

import org.luyumarket.platform.Refusal;

/** The parts of the counties are not the whole. */
final class PartsDoNotAddUp extends Refusal {

    PartsDoNotAddUp(long whole, long parts) {
        super(Kind.UNPROCESSABLE, "parts-do-not-add-up", parts, whole, whole - parts);
    }
}
