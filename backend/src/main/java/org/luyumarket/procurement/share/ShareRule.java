package org.luyumarket.procurement.share;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.luyumarket.platform.FieldChecks;

/** What a region asks of its units in a year: least ratios in basis points, until when they file, and where that is written. */
public record ShareRule(int leastRatio, int leastUnionRatio, LocalDate deadline, String source) {

    private static final int WHOLE = 10_000;
    private static final int LONGEST_NOTE = 200;

    void check(Filing filing) {
        boolean filedHere = filing.canteen().isFiledHere();
        boolean union = filing.unionTotal().isPositive();
        FieldChecks fields = new FieldChecks()
                .check(filing.canteenTotal().isPositive() == filedHere, "canteenTotal", "canteen-total")
                .check(!filing.unionTotal().isNegative(), "unionTotal", "typed-money")
                .optionalText("note", filing.note(), LONGEST_NOTE);
        if (filedHere) {
            fields.check(isRatio(filing.ratio(), leastRatio), "ratio", "least-ratio", percent(leastRatio));
        }
        if (union) {
            fields.check(
                    isRatio(filing.unionRatio(), leastUnionRatio),
                    "unionRatio",
                    "least-ratio",
                    percent(leastUnionRatio));
        }
        if (filing.canteen() == Canteen.SHARED) {
            fields.check(!filing.note().isBlank(), "note", "who-files");
        }
        fields.refuseIfAny();
    }

    private static boolean isRatio(int ratio, int least) {
        return ratio >= least && ratio <= WHOLE;
    }

    private static String percent(int basisPoints) {
        return BigDecimal.valueOf(basisPoints, 2).stripTrailingZeros().toPlainString() + "%";
    }
}
