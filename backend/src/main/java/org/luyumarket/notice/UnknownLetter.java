package org.luyumarket.notice;

import org.luyumarket.platform.Refusal;

/** The link is in no letter of ours. */
final class UnknownLetter extends Refusal {

    UnknownLetter() {
        super(Kind.NOT_FOUND, "unknown-letter");
    }
}
