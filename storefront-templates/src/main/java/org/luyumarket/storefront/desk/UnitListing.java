package org.luyumarket.storefront.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file of units: how far it is, what is wrong in which cell, and what can be done with it now. */
public record UnitListing(
        String name,
        String address,
        Badge state,
        @Nullable Integer percent,
        List<Fact> facts,
        @Nullable String refusal,
        @Nullable String problem,
        List<ImportFile.Wrong> wrong,
        String errorsFile,
        boolean confirm,
        boolean discard,
        boolean links) {}
