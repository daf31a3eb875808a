package org.luyumarket.review;

import org.luyumarket.platform.Refusal;

/** What was asked for does not go with what has been received or said before; the code says why. */
final class ReviewForbids extends Refusal {

    ReviewForbids(String code) {
        super(Kind.CONFLICT, code);
    }
}
