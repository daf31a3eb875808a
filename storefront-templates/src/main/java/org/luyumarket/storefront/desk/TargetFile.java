package org.luyumarket.storefront.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A target to be read, changed and split; a new one has no parts and no versions yet. */
public record TargetFile(
        String title,
        String action,
        boolean mayChange,
        FormState form,
        List<Filters.Choice> choices,
        @Nullable Parts parts,
        List<Version> versions) {

    /** What each county is given in the unit of the target, and whether that is more than a proposal. */
    public record Parts(String action, String version, String unit, String lead, FormState form, List<Part> parts) {}

    /** One county: the name of its field, and what it is called. */
    public record Part(String field, String county) {}

    /** What it said from when on, and by whom. */
    public record Version(String number, String at, String by, String value, String title) {}
}
