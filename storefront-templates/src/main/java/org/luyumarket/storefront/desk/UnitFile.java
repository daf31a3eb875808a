package org.luyumarket.storefront.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One unit for those who look after it; {@code link} is shown this once. */
public record UnitFile(
        Head head,
        List<Fact> facts,
        List<Fact> formerNames,
        List<OrderFile.Step> steps,
        List<String> members,
        Acts acts,
        FormState form,
        @Nullable String link) {

    /** What it is called and where it stands. */
    public record Head(
            String name,
            String address,
            Badge state,
            @Nullable String warning,
            String version) {}

    /** What can be done with it now. */
    public record Acts(boolean review, boolean link, boolean rename, boolean merge, boolean dissolve) {}
}
