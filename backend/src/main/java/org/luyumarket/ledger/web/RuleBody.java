package org.luyumarket.ledger.web;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ledger.Requirement;
import org.luyumarket.ledger.RuleDraft;
import org.luyumarket.platform.FieldChecks;

/** A version of the counting rule as it is sent in. */
record RuleBody(
        @Nullable LocalDate firstDay,
        @Nullable List<Requirement> requirements,
        @Nullable String chinese,
        @Nullable String english) {

    private static final int MAX_TEXT = 1_000;

    RuleDraft draft() {
        new FieldChecks()
                .required("firstDay", firstDay)
                .required("requirements", requirements)
                .text("chinese", chinese, MAX_TEXT)
                .text("english", english, MAX_TEXT)
                .refuseIfAny();
        return new RuleDraft(
                requireNonNull(firstDay),
                requireNonNull(requirements).stream().distinct().toList(),
                requireNonNull(chinese),
                requireNonNull(english));
    }
}
