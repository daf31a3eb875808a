package org.luyumarket.portal.staff;

import java.util.List;
import java.util.Optional;
import org.luyumarket.identity.Person;
import org.luyumarket.ledger.EntryFilter;
import org.luyumarket.ledger.LedgerEntry;
import org.luyumarket.ledger.Total;
import org.luyumarket.plan.Target;
import org.luyumarket.platform.Page;

/** One page of entries with their sums, and what else could have been asked for. */
record FoundEntries(
        EntryQuery query,
        EntryFilter filter,
        Person person,
        List<Target> targets,
        Optional<Target> target,
        List<Integer> years,
        Page<LedgerEntry> entries,
        Total sums) {}
