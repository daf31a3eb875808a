package org.luyumarket.ledger.proof;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ledger.SaleFact.Source;
import reactor.core.publisher.Mono;

/**
 * A module that owns facts of the ledger and says, from its own tables alone, what should stand there. Orders, payments, deals,
 * tills and parcels are heard; whoever owns contracts joins them with a bean of this type.
 */
public interface SalesWitness {

    /** Short and for ever the same, such as {@code orders}; its words are the text {@code proof.witness.<name>}. */
    String name();

    Scope scope();

    /**
     * What it knows after a place, some thousands at a time; from the start for null. Runs in the caller's transaction, whose
     * snapshot the entries are read from too.
     */
    Mono<Testimonies> testify(@Nullable String after);

    /** Which entries it answers for: all those of a source, some parts of them, in some detail; demo entries too if it has them. */
    record Scope(Source source, Set<Part> parts, Detail detail, boolean demo) {}

    /** The parts of what an entry says. */
    enum Part {
        /** What was sold. */
        SALE,
        /** What was taken back or corrected since. */
        CHANGE,
        /** What sending it cost. */
        FREIGHT
    }

    /** How closely a witness looks. */
    enum Detail {
        /** Product by product, money and weight. */
        PRODUCT,
        /** The money of a reference as a whole. */
        REFERENCE
    }
}
