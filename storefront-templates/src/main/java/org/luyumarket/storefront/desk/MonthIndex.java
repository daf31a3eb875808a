package org.luyumarket.storefront.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the months of counties stand in their sign-off: who is at which step, and who is late. */
public record MonthIndex(
        String heading, String lead, String month, List<Tab> nearby, List<Fact> counts, List<Row> rows) {

    /** A county's month; each step with who did it when, empty where nobody did yet. */
    public record Row(
            String name,
            String address,
            Badge state,
            String drawn,
            String checked,
            String reported,
            String locked,
            @Nullable String late) {}
}
