package org.luyumarket.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.ledger.EntryFilter;
import org.luyumarket.ledger.Total.Sums;
import org.luyumarket.platform.DivisionCode;

/** A target as data: so much of a metric, sold to Shandong from one day to another (both included). */
public record Target(
        String code,
        String title,
        Metric metric,
        long value,
        LocalDate from,
        LocalDate to,
        @Nullable DivisionCode county,
        @Nullable String category,
        Source source,
        boolean demo) {

    /** A county's staff see the targets of their county, the city's all of them. */
    boolean isSeenBy(Person viewer) {
        return switch (viewer.role()) {
            case CITY_STAFF, ADMINISTRATOR, AUDITOR -> true;
            case COUNTY_STAFF -> county != null && viewer.seesCounty(county);
            case CONSUMER, SUPPLIER, PARTNER_CITY_STAFF, CHANNEL_PARTNER -> false;
        };
    }

    /** The years it has days in: one, or both years of a season. */
    List<Integer> years() {
        return IntStream.rangeClosed(from.getYear(), to.getYear()).boxed().toList();
    }

    /** A target in money for all goods of all counties. */
    boolean isForTheWholeCity() {
        return metric == Metric.MONEY && county == null && category == null;
    }

    /** The entries that stand behind it, counted or not. */
    EntryFilter entries() {
        return EntryFilter.between(from, to).inCounty(county).ofCategory(category);
    }

    List<YearMonth> months() {
        return Stream.iterate(
                        YearMonth.from(from), month -> !month.isAfter(YearMonth.from(to)), month -> month.plusMonths(1))
                .toList();
    }

    /** What is measured, and in what the value is given. */
    public enum Metric {
        /** Value in fen. */
        MONEY {
            @Override
            long of(Sums sums) {
                return sums.fen();
            }
        },
        /** Value in grams. */
        WEIGHT {
            @Override
            long of(Sums sums) {
                return sums.grams();
            }
        };

        abstract long of(Sums sums);
    }

    /** Where the target stands: document, article and the words themselves. */
    public record Source(String document, String article, String quote) {}
}
