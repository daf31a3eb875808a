package org.luyumarket.ledger.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ledger.Requirement;
import org.luyumarket.ledger.RuleDraft;
import org.luyumarket.ledger.RuleVersion;

/** A version of the counting rule; a draft is not in force yet. */
record RuleView(
        int version,
        LocalDate firstDay,
        List<Requirement> requirements,
        String chinese,
        String english,
        @Nullable Instant inForceSince) {

    static RuleView of(RuleVersion version) {
        RuleDraft rule = version.rule();
        return new RuleView(
                version.version(),
                rule.firstDay(),
                rule.requirements(),
                rule.chinese(),
                rule.english(),
                version.inForceSince());
    }
}
