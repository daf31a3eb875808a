package org.luyumarket.storefront.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file of deals: how far it is, what it comes to, what is wrong in which cell, and what is read otherwise. */
public record ImportFile(
        String name,
        String address,
        Badge state,
        @Nullable Integer percent,
        List<Fact> facts,
        @Nullable String refusal,
        @Nullable String problem,
        List<Wrong> wrong,
        List<Reading> readings,
        String errorsFile,
        Acts acts) {

    /** From which cell on and in how many rows something is read otherwise than it stands there, and as what. */
    public record Reading(String cell, String rows, String column, String message) {}

    /** What is wrong in one cell. */
    public record Wrong(String row, String cell, String column, String typed, String message) {}

    /**
     * What can be done with it now. Whether a review must agree that deals of locked months stand in later ones; the address of
     * the deals that it became.
     */
    public record Acts(
            boolean confirm,
            boolean discard,
            boolean review,
            boolean late,
            @Nullable String deals) {}
}
