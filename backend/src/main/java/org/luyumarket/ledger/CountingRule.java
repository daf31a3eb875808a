package org.luyumarket.ledger;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import org.luyumarket.ledger.LedgerEntry.Verdict;

/**
 * What makes a sale count for the plan. The day of the sale decides which version judges it; a version that has judged is never
 * changed, a new one is added behind it.
 */
record CountingRule(int version, LocalDate firstDay, List<Requirement> requirements) {

    /** Chongqing began to certify aid products on 12 April 2020; only their sales are in its statistics from then on. */
    private static final LocalDate CERTIFICATION_BEGINS = LocalDate.of(2020, Month.APRIL, 12);

    static final List<CountingRule> VERSIONS = List.of(
            new CountingRule(1, LocalDate.MIN, List.of(Requirement.SOLD_TO_SHANDONG)),
            new CountingRule(2, CERTIFICATION_BEGINS, List.of(Requirement.SOLD_TO_SHANDONG, Requirement.CERTIFIED)));

    static CountingRule on(LocalDate day) {
        return VERSIONS.stream()
                .filter(rule -> !day.isBefore(rule.firstDay))
                .max(Comparator.comparingInt(CountingRule::version))
                .orElseThrow();
    }

    Verdict judge(SaleFact sale) {
        List<String> reasons = requirements.stream()
                .flatMap(requirement -> requirement.unmetBy(sale).stream())
                .map(Reason::code)
                .toList();
        return new Verdict(version, reasons.isEmpty(), reasons);
    }
}
