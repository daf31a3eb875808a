package org.luyumarket.campaign.web;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.campaign.NewCoupon;
import org.luyumarket.platform.FieldChecks;

/** A coupon as staff send it; what is missing is named. */
record CouponBody(
        @Nullable String code,
        @Nullable Money minimum,
        @Nullable Money off,
        @Nullable Money budget,
        @Nullable Integer perPerson,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Boolean listed) {

    NewCoupon toCoupon() {
        new FieldChecks()
                .required("minimum", minimum)
                .required("off", off)
                .required("budget", budget)
                .required("perPerson", perPerson)
                .required("from", from)
                .required("to", to)
                .refuseIfAny();
        return new NewCoupon(
                requireNonNullElse(code, ""),
                requireNonNull(minimum),
                requireNonNull(off),
                requireNonNull(budget),
                requireNonNull(perPerson),
                requireNonNull(from),
                requireNonNull(to),
                Boolean.TRUE.equals(listed));
    }
}
