package org.luyumarket.ordering;

import java.util.List;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.luyumarket.platform.Weight;

/** How much of a line's money, weight and boxes was sold or is taken back. */
record LineShare(SoldLine line, Money money, Weight weight, int boxes) {

    static LineShare whole(SoldLine line) {
        return new LineShare(
                line, line.sold().amount(), line.sold().weight(), line.sold().quantity());
    }

    /** What a refund took back of each line it touched. */
    static List<LineShare> takenBack(List<SoldLine> before, List<SoldLine> after) {
        return IntStream.range(0, before.size())
                .mapToObj(i -> takenBack(before.get(i), after.get(i)))
                .filter(share -> share.money().isPositive())
                .toList();
    }

    private static LineShare takenBack(SoldLine before, SoldLine after) {
        return new LineShare(
                after,
                after.refunded().minus(before.refunded()),
                after.weightTakenBack().plus(before.weightTakenBack().negated()),
                after.boxesTakenBack() - before.boxesTakenBack());
    }
}
