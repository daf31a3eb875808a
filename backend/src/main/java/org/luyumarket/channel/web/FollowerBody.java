package org.luyumarket.channel.web;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.channel.DealKind;
import org.luyumarket.channel.Follower;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.Weight;

/** A return or a correction as staff send it. */
record FollowerBody(
        @Nullable DealKind kind,
        @Nullable LocalDate day,
        @Nullable Money money,
        @Nullable Weight weight,
        @Nullable String reason,
        @Nullable Boolean lateAccepted) {

    Follower follower() {
        new FieldChecks()
                .check(kind == DealKind.RETURN || kind == DealKind.CORRECTION, "kind", "choice", "RETURN, CORRECTION")
                .required("day", day)
                .required("money", money)
                .required("weight", weight)
                .refuseIfAny();
        return new Follower(
                requireNonNull(kind),
                requireNonNull(day),
                requireNonNull(money),
                requireNonNull(weight),
                requireNonNullElse(reason, ""),
                requireNonNullElse(lateAccepted, false));
    }
}
