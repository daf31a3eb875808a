package org.luyumarket.reporting;

import org.luyumarket.platform.Refusal;

/** Somebody was faster, or the step does not follow from where the month stands. */
public final class SignOffHasMoved extends Refusal {

    public SignOffHasMoved() {
        super(Kind.CONFLICT, "sign-off-has-moved");
    }
}
