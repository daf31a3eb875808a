package org.luyumarket.identity;

import org.luyumarket.platform.Refusal;

/** Whoever logs in by a name has no phone to send a code to. */
final class PhoneMissing extends Refusal {

    PhoneMissing() {
        super(Kind.CONFLICT, "phone-missing");
    }
}
