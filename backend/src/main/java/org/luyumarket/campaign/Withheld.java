package org.luyumarket.campaign;

import org.luyumarket.platform.Refusal;

/** A campaign's price or a coupon that the order does not get: it is over, used up, or this person had their share. */
final class Withheld extends Refusal {

    private Withheld(String code, Object... arguments) {
        super(Kind.CONFLICT, code, arguments);
    }

    static Withheld over(Draw draw) {
        return new Withheld(draw.kind().refusal("over"));
    }

    static Withheld usedUp(Draw draw) {
        return new Withheld(draw.kind().refusal("used-up"));
    }

    /** Says how many are for one person and how many are still for this one. */
    static Withheld beyondShare(Draw draw, int perPerson, long left) {
        return new Withheld(draw.kind().refusal("limit"), perPerson, left);
    }
}
