package org.luyumarket.storefront.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One unit for those who look after it; {@code link} is shown this once. */
public record UnitFile(
        Head head,
        List<Fact> facts,
        List<Fact> formerNames,
        List<Fact> formerCodes,
        List<OrderFile.Step> steps,
        List<String> members,
        Acts acts,
        Forms forms,
        @Nullable String link) {

    /** What it is called and where it stands. */
    public record Head(
            String name,
            String address,
            Badge state,
            @Nullable String warning,
            String version) {}

    /** What can be done with it now: {@code change} is another name, another code or an end. */
    public record Acts(boolean review, boolean link, boolean change) {}

    /** What was typed into each form, and into the one that was refused. */
    public record Forms(FormState refused, FormState decision, FormState name, FormState code) {}
}
