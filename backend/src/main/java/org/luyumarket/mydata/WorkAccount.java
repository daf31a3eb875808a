package org.luyumarket.mydata;

import org.luyumarket.platform.Refusal;

/** The account is somebody's work: whoever gave it to them takes it back. */
final class WorkAccount extends Refusal {

    WorkAccount() {
        super(Kind.CONFLICT, "work-account");
    }
}
