package org.luyumarket.mydata;

import org.luyumarket.platform.Refusal;

/** Whoever logs in by a name has no phone to send a code to. */
final class NoPhone extends Refusal {

    NoPhone() {
        super(Kind.CONFLICT, "no-phone");
    }
}
