package org.luyumarket.plan;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.ledger.EntryFilter;
import org.luyumarket.platform.DivisionCode;

/**
 * A target as data: so much of a metric within a period. {@code whole} is the code of the target that this one is a county's part
 * of; {@code version} counts its changes from 1.
 */
public record Target(
        String code,
        int version,
        TargetDraft goal,
        @Nullable String whole,
        boolean demo) {

    public String title() {
        return goal.title();
    }

    public Metric metric() {
        return goal.metric();
    }

    public long value() {
        return goal.value();
    }

    public Period period() {
        return goal.period();
    }

    public Scope scope() {
        return goal.scope();
    }

    public Source source() {
        return goal.source();
    }

    public @Nullable DivisionCode county() {
        return goal.scope().county();
    }

    Target changed(TargetDraft anew) {
        return new Target(code, version + 1, anew, whole, demo);
    }

    /** A county's staff see the targets of their county, a partner city's those of their city, the city's all of them. */
    boolean isSeenBy(Person viewer) {
        return switch (viewer.role()) {
            case CITY_STAFF, ADMINISTRATOR, AUDITOR -> true;
            case COUNTY_STAFF -> county() != null && viewer.seesCounty(county());
            case PARTNER_CITY_STAFF -> scope().city() != null && Objects.equals(scope().city(), viewer.city());
            case CONSUMER, SUPPLIER, CHANNEL_PARTNER -> false;
        };
    }

    /** The years it has months in: one, or both of a season. */
    public List<Integer> years() {
        return period().years();
    }

    /** A target in money for all goods of all counties. */
    boolean isForTheWholeCity() {
        return metric() == Metric.MONEY && scope().equals(Scope.WHOLE);
    }

    /** Whether both ask the same of different counties, so that these can be ranked. */
    boolean isBeside(Target other) {
        return county() != null
                && other.county() != null
                && metric() == other.metric()
                && period().equals(other.period())
                && scope().ofAllCounties().equals(other.scope().ofAllCounties());
    }

    /** The entries that stand behind it, counted or not. */
    public EntryFilter entries() {
        return scope().narrow(period().entries());
    }
}
