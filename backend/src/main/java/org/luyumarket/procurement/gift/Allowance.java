package org.luyumarket.procurement.gift;

import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.luyumarket.platform.Cny;

/** What a person may still be given: the least of the caps that hold, and what the year's lists give each so far, by phone. */
record Allowance(int year, List<Cap> caps, Map<String, Money> given) {

    Allowance {
        caps = List.copyOf(caps);
        given = Map.copyOf(given);
    }

    /** Refused where nobody has set any. */
    Money most() {
        return caps.stream()
                .map(Cap::most)
                .reduce((one, other) -> one.isLessThan(other) ? one : other)
                .orElseThrow(() -> new NoCap(year));
    }

    Money givenTo(String print) {
        return given.getOrDefault(print, Cny.zero());
    }

    boolean covers(String print, Money more) {
        return !givenTo(print).plus(more).isGreaterThan(most());
    }

    /** All of them or nobody. */
    void mustCover(Map<String, Money> people) {
        long over = people.entrySet().stream()
                .filter(person -> !covers(person.getKey(), person.getValue()))
                .count();
        if (over > 0) {
            throw new OverCap(over, most().getAmount().toPlainString());
        }
    }
}
