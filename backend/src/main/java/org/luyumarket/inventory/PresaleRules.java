package org.luyumarket.inventory;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.luyumarket.catalog.Product;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.Weight;

/** What a presale must look like; names every field that does not. */
final class PresaleRules {

    private static final Weight LARGEST = new Weight(10_000_000_000L); // 10,000 tonnes
    private static final int FARTHEST_DAYS = 366;
    private static final int LONGEST_WINDOW_DAYS = 92;

    private PresaleRules() {}

    static void check(NewPresale presale, Product product, LocalDate today) {
        LocalDate farthest = today.plusDays(FARTHEST_DAYS);
        ShipWindow ships = presale.ships();
        LocalDate latest = farthest.plusDays(LONGEST_WINDOW_DAYS);
        new FieldChecks()
                .check(product.handling().presaleAllowed(), "sku", "presale-not-allowed")
                .check(fits(presale.tonnage(), product.netWeight()), "tonnage", "presale-tonnage", kilograms(product))
                .check(isWithin(presale.opensOn(), today, farthest), "opensOn", "out-of-range", today, farthest)
                .check(
                        isWithin(presale.closesOn(), presale.opensOn(), farthest),
                        "closesOn",
                        "out-of-range",
                        presale.opensOn(),
                        farthest)
                .check(ships.first().isAfter(presale.closesOn()), "shipsFrom", "presale-ships-after")
                .check(!ships.first().isAfter(latest), "shipsFrom", "presale-too-far", latest)
                .check(isShort(ships), "shipsUntil", "presale-window", LONGEST_WINDOW_DAYS)
                .refuseIfAny();
    }

    private static boolean fits(Weight tonnage, Weight box) {
        return tonnage.compareTo(box) >= 0 && tonnage.compareTo(LARGEST) <= 0;
    }

    private static String kilograms(Product product) {
        return product.netWeight().kilograms().toPlainString();
    }

    private static boolean isShort(ShipWindow ships) {
        long days = ChronoUnit.DAYS.between(ships.first(), ships.last());
        return days >= 0 && days < LONGEST_WINDOW_DAYS;
    }

    private static boolean isWithin(LocalDate day, LocalDate first, LocalDate last) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
