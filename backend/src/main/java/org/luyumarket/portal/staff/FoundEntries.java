package org.luyumarket.portal.staff;

import java.util.List;
import java.util.Optional;
import org.luyumarket.identity.Person;
import org.luyumarket.ledger.EntryFilter;
import org.luyumarket.ledger.EntrySlice;
import org.luyumarket.ledger.Reach;
import org.luyumarket.ledger.Total;
import org.luyumarket.plan.Target;

/** Some entries in a row with the sums of all of them, and what else could have been asked for. */
record FoundEntries(
        EntryQuery query,
        EntryFilter filter,
        Person person,
        List<Target> targets,
        List<Integer> years,
        Sums sums,
        EntrySlice slice,
        boolean isFurtherDown,
        List<String> rules) {

    Optional<Target> target() {
        return targets.stream()
                .filter(known -> known.code().equals(query.target()))
                .findFirst();
    }

    /** Over all entries that are meant, however many are shown; who stands behind what counts of them. */
    record Sums(Total total, Reach reach) {}
}
