package org.luyumarket.storefront.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file of deals: how far it is, what it comes to, and what is wrong in which cell. */
public record ImportFile(
        String name,
        String address,
        Badge state,
        @Nullable Integer percent,
        List<Fact> facts,
        @Nullable String refusal,
        @Nullable String problem,
        List<Wrong> wrong,
        String errorsFile,
        Acts acts) {

    /** What is wrong in one cell. */
    public record Wrong(String row, String cell, String column, String typed, String message) {}

    /** What can be done with it now; {@code deals} is the address of what became of it. */
    public record Acts(
            boolean confirm,
            boolean discard,
            boolean review,
            @Nullable String deals) {}
}
