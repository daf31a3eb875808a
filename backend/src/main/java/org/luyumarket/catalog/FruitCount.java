package org.luyumarket.catalog;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.Weight;

/** How many fruit make up a sale unit: from so many of the largest to so many of the smallest. */
public record FruitCount(long fewest, long most) {

    private static final Pattern MILLIMETRES = Pattern.compile("(\\d{2,3})-(\\d{2,3}) mm");

    /** A ball of one cubic millimetre, at the 0.9 g/cm³ of an orange, weighs π/6 × 0.9 mg: 471 millionths of a gram. */
    private static final long MILLIONTHS_OF_A_GRAM = 471;

    private static final long MILLION = 1_000_000;

    /** About how many round fruit of a size make up a weight. */
    static Optional<FruitCount> of(@Nullable String size, Weight box) {
        Matcher sizes = MILLIMETRES.matcher(size == null ? "" : size);
        return sizes.matches() ? Optional.of(of(box, sizes)) : Optional.empty();
    }

    private static FruitCount of(Weight box, Matcher sizes) {
        return new FruitCount(count(box, sizes.group(2)), count(box, sizes.group(1)));
    }

    private static long count(Weight box, String millimetres) {
        long diameter = Long.parseLong(millimetres);
        long fruit = diameter * diameter * diameter * MILLIONTHS_OF_A_GRAM;
        return Math.max(1, (box.grams() * MILLION + fruit / 2) / fruit);
    }

    @Override
    public String toString() {
        return fewest == most ? String.valueOf(fewest) : fewest + "–" + most;
    }
}
