package org.luyumarket.plan;

import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.Counties;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.FieldChecks;
import org.springframework.stereotype.Component;

/** What a target must look like to be set. */
@Component
class TargetRules {

    private static final int TITLE = 60;
    private static final int PLACE = 120;
    private static final int QUOTE = 500;
    private static final int CATEGORY = 40;

    /** A million tonnes, ten billion yuan: more than anybody will ever sell, and far from what a long can hold. */
    private static final long MOST = 1_000_000_000_000L;

    private final Counties counties;

    TargetRules(Counties counties) {
        this.counties = counties;
    }

    void check(TargetDraft draft) {
        new FieldChecks()
                .text("title", draft.title(), TITLE)
                .range("value", draft.value(), 1, MOST)
                .check(isKnown(draft.scope().county()), "county", "unknown-county")
                .check(isInShandong(draft.scope().city()), "city", "city-of-shandong")
                .optionalText("category", draft.scope().category(), CATEGORY)
                .text("source.document", draft.source().document(), PLACE)
                .optionalText("source.article", draft.source().article(), PLACE)
                .optionalText("source.quote", draft.source().quote(), QUOTE)
                .refuseIfAny();
    }

    private boolean isKnown(@Nullable DivisionCode county) {
        return county == null || counties.find(county).isPresent();
    }

    private static boolean isInShandong(@Nullable DivisionCode city) {
        return city == null || (city.isInShandong() && city.equals(city.city()));
    }
}
