package org.luyumarket.ordering.intake;

import org.luyumarket.platform.Refusal;

/** More orders wait than can be decided soon. */
final class IntakeOverfull extends Refusal {

    IntakeOverfull() {
        super(Kind.UNAVAILABLE, "intake-overfull");
    }
}
