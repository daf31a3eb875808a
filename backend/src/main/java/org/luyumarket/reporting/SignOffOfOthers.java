package org.luyumarket.reporting;

import org.luyumarket.platform.Refusal;

/** It is not this person's turn, or not their county. */
public final class SignOffOfOthers extends Refusal {

    public SignOffOfOthers() {
        super(Kind.FORBIDDEN, "sign-off-of-others");
    }
}
