package org.luyumarket.portal.staff;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.LongStream;
import org.luyumarket.ledger.Total;
import org.luyumarket.portal.Shown;

/** Lengths of bars in thousandths of the longest, and shares in percent of all. Refunds can make a figure negative: no bar. */
record Scale(long longest, long all) {

    /** 100 yuan in fen. */
    private static final long SMALLEST_STEP = 10_000;

    private static final int WHOLE = 1000;
    private static final int BASIS_POINTS = 10_000;
    private static final int HUNDRED = 100;

    static long longest(List<Total> totals) {
        return totals.stream().mapToLong(total -> total.counted().fen()).max().orElse(0);
    }

    /** As long as the next round figure, whose half is one as well. */
    Scale rounded() {
        long step = SMALLEST_STEP;
        while (longest > step * 10) {
            step *= 10;
        }
        long unit = step;
        return new Scale(
                LongStream.of(1, 2, 4, 6, 8, 10)
                        .map(steps -> steps * unit)
                        .filter(top -> top >= longest)
                        .findFirst()
                        .orElseThrow(),
                all);
    }

    int length(long figure) {
        return longest <= 0 || figure <= 0 ? 0 : Math.toIntExact(Math.min(WHOLE, figure * WHOLE / longest));
    }

    String share(long figure) {
        return all <= 0 ? "—" : Shown.percent(Math.floorDiv(figure * BASIS_POINTS + all / 2, all));
    }

    /** From 0 to 100, by the square root: one place sells most of it, and the others should still differ. */
    int warmth(long figure) {
        if (longest <= 0 || figure <= 0) {
            return 0;
        }
        BigInteger square = BigInteger.valueOf(figure)
                .multiply(BigInteger.valueOf((long) HUNDRED * HUNDRED))
                .divide(BigInteger.valueOf(longest));
        return Math.min(HUNDRED, Math.max(1, square.sqrt().intValueExact()));
    }
}
