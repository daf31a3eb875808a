package org.luyumarket.freight;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Weight;

/**
 * The rules freight is reckoned by. Of several matching rates the one for the narrowest division counts; started kilograms are
 * charged whole.
 */
public record FreightTemplate(String id, Rate standard, List<RegionalRate> regional, Set<DivisionCode> noDelivery) {

    public FreightOffer offer(DivisionCode shipTo, Weight weight, Money goods) {
        if (noDelivery.stream().anyMatch(shipTo::isIn)) {
            return new FreightOffer.NotDelivered(shipTo);
        }
        return new FreightOffer.Delivered(rateFor(shipTo).fee(weight, goods));
    }

    private Rate rateFor(DivisionCode shipTo) {
        return regional.stream()
                .filter(candidate -> shipTo.isIn(candidate.division()))
                .max(Comparator.comparing(RegionalRate::narrowness))
                .map(RegionalRate::rate)
                .orElse(standard);
    }

    /** First and next kilogram, and the goods value from which freight is free (null if never). */
    public record Rate(
            Money firstKilogram,
            Money nextKilogram,
            @Nullable Money freeFrom) {

        Money fee(Weight weight, Money goods) {
            if (freeFrom != null && !goods.isLessThan(freeFrom)) {
                return Cny.zero();
            }
            long startedKilograms = Math.max(1, (weight.grams() + 999) / 1_000);
            return firstKilogram.plus(nextKilogram.multipliedBy(startedKilograms - 1));
        }
    }

    /** A rate that applies within one division instead of the standard one. */
    public record RegionalRate(DivisionCode division, Rate rate) {

        private int narrowness() {
            return division.equals(division.province()) ? 0 : division.equals(division.city()) ? 1 : 2;
        }
    }
}
