package org.luyumarket.portal.staff;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ledger.Channel;
import org.luyumarket.ledger.Dimension;
import org.luyumarket.ledger.Mode;
import org.luyumarket.ledger.SaleFact;
import org.luyumarket.plan.Period;
import org.luyumarket.platform.DivisionCode;
import org.springframework.util.MultiValueMap;

/** Reads what a browser sent of entries to look at; nonsense is passed over, since every combination can also be chosen. */
final class SentQuery {

    private static final int LONGEST = 80;

    private SentQuery() {}

    static EntryQuery read(MultiValueMap<String, String> sent, int thisYear) {
        Period period = given(sent, "year").flatMap(Period::parse).orElseGet(() -> Period.year(thisYear));
        Map<Dimension, String> only = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            given(sent, EntryQuery.field(dimension))
                    .filter(meansSomethingFor(dimension))
                    .ifPresent(value -> only.put(dimension, value));
        }
        return new EntryQuery(
                period,
                monthOf(period, sent, "month"),
                monthOf(period, sent, "until"),
                only,
                given(sent, "counted").map(Boolean::valueOf).orElse(null),
                given(sent, "target").orElse(null));
    }

    private static Predicate<String> meansSomethingFor(Dimension dimension) {
        return switch (dimension) {
            case COUNTY, CITY -> DivisionCode::isWellFormed;
            case CHANNEL -> name -> isOneOf(Channel.values(), name);
            case MODE -> name -> isOneOf(Mode.values(), name);
            case SOURCE -> name -> isOneOf(SaleFact.Source.values(), name);
            case CATEGORY, PRODUCT, SUPPLIER, CAMPAIGN, PARTNER, REFERENCE -> text -> true;
        };
    }

    private static boolean isOneOf(Enum<?>[] values, String name) {
        return Arrays.stream(values).map(Enum::name).anyMatch(name::equals);
    }

    private static @Nullable Integer monthOf(Period period, MultiValueMap<String, String> sent, String field) {
        return given(sent, field)
                .filter(digits -> digits.matches("\\d{1,2}"))
                .map(Integer::valueOf)
                .filter(number -> period.month(number).isPresent())
                .orElse(null);
    }

    private static Optional<String> given(MultiValueMap<String, String> sent, String field) {
        return Optional.ofNullable(sent.getFirst(field))
                .map(String::strip)
                .filter(some -> !some.isEmpty() && some.length() <= LONGEST);
    }
}
