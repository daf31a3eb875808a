package org.luyumarket.ledger;

import java.time.LocalDate;
import java.util.List;

/** What a version of the counting rule asks of a sale from its first day on, and how reports say so. */
public record RuleDraft(LocalDate firstDay, List<Requirement> requirements, String chinese, String english) {

    public RuleDraft {
        requirements = List.copyOf(requirements);
    }
}
