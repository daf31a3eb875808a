package org.luyumarket.reporting;

import org.luyumarket.platform.Refusal;

/** Whoever drew a month up cannot be the one who checks it. */
public final class CheckedByTheSame extends Refusal {

    public CheckedByTheSame() {
        super(Kind.CONFLICT, "checked-by-the-same");
    }
}
