package org.luyumarket.storefront.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The proof of the ledger: how far its chain reaches, and what came of holding it against the owners of its facts. */
public record ProofPage(
        List<Fact> chain, boolean mayAct, @Nullable Run run, List<Past> past) {

    /** The comparison that is shown, at work or over; what differs is listed, {@code more} says if not all of it. */
    public record Run(
            String heading,
            Flash state,
            @Nullable Integer percent,
            List<Hearing> hearings,
            List<Difference> differences,
            @Nullable String more) {}

    /** What came of one witness. */
    public record Hearing(String witness, String said, String entries, String money, Badge state) {}

    /** A place where they do not agree; the address opens the order or deal, and is empty where nothing can be opened. */
    public record Difference(
            String witness, String reference, String address, String what, String expected, String found) {}

    /** An earlier comparison. */
    public record Past(String at, String by, Badge state, String address, boolean shown) {}
}
