package org.luyumarket.ledger.proof;

import org.jspecify.annotations.Nullable;
import org.luyumarket.ledger.SaleFact.Source;
import org.luyumarket.ledger.proof.SalesWitness.Part;

/** A place where a witness and the ledger do not agree; an amount is null where one of them knows of nothing at all. */
public record Difference(
        String witness, Source source, String reference, String sku, Part part, Amount expected, Amount found) {

    /** What somebody says of it. */
    public record Amount(@Nullable Long fen, @Nullable Long grams) {}
}
