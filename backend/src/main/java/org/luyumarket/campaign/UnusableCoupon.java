package org.luyumarket.campaign;

import java.time.Instant;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Refusal;

/** A coupon that an order cannot have: there is none of this code, it is not its time, or too little is bought. */
public final class UnusableCoupon extends Refusal {

    private UnusableCoupon(String code, Object... arguments) {
        super(Kind.UNPROCESSABLE, code, arguments);
    }

    /** The coupon if it can be had for goods of this worth. */
    public static Coupon orRefuse(@Nullable Coupon wanted, Money goods, Instant now) {
        Coupon coupon = unlessOver(wanted, now);
        if (now.isBefore(coupon.startsAt())) {
            throw new UnusableCoupon(
                    "coupon-early",
                    LocalDate.ofInstant(coupon.startsAt(), ChinaTime.ZONE).toString());
        }
        if (goods.isLessThan(coupon.minimum())) {
            throw new UnusableCoupon(
                    "coupon-minimum",
                    coupon.minimum().getAmount().toPlainString(),
                    coupon.minimum().minus(goods).getAmount().toPlainString());
        }
        return coupon;
    }

    /** The coupon if it can be used now or later. */
    static Coupon unlessOver(@Nullable Coupon coupon, Instant now) {
        if (coupon == null) {
            throw new UnusableCoupon("coupon-unknown");
        }
        if (!now.isBefore(coupon.endsAt())) {
            throw new UnusableCoupon("coupon-over");
        }
        return coupon;
    }
}
