package org.luyumarket.reporting;

import java.util.Arrays;
import org.luyumarket.ledger.Total;
import org.luyumarket.platform.Sha256;
import org.luyumarket.reporting.form.Paperwork;

/** The ledger of a county's month on paper, over which sums, and what was printed around it. */
final class MonthPrint {

    private final Paperwork paperwork;
    private final Sheet.Exact exact;
    private final byte[] pdf;

    MonthPrint(Paperwork paperwork, Sheet.Exact exact, byte[] pdf) {
        this.paperwork = paperwork;
        this.exact = exact;
        this.pdf = pdf;
    }

    Paperwork paperwork() {
        return paperwork;
    }

    byte[] pdf() {
        return pdf;
    }

    /** Whether it was printed over exactly these sums. */
    boolean isOf(Total sums) {
        return exact.equals(new Sheet.Exact(
                sums.all().fen(), sums.all().grams(), sums.counted().fen()));
    }

    boolean isSameAs(MonthPrint other) {
        return exact.equals(other.exact) && Arrays.equals(pdf, other.pdf);
    }

    String sha256() {
        return Sha256.hex(pdf);
    }
}
