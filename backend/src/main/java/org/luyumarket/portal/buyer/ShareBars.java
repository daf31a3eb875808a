package org.luyumarket.portal.buyer;

import java.time.LocalDate;
import org.luyumarket.portal.Shown;
import org.luyumarket.procurement.institution.Seat;
import org.luyumarket.procurement.share.ReservedShare;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.buyer.ShareBar;
import org.luyumarket.storefront.desk.Tone;

/** A unit's reserved share as a bar, or who has to file it by when. */
final class ShareBars {

    private static final int WHOLE = 1_000;
    private static final int BASIS_POINTS = 10;

    private ShareBars() {}

    static ShareBar of(Seat seat, ReservedShare share, LocalDate today, Texts texts) {
        String unit = seat.institution().name();
        String title = texts.get("buyer.share.title", share.year());
        if (!share.isFiled()) {
            boolean late = share.isLate(today);
            String by = texts.get(
                    late ? "buyer.share.late" : "buyer.share.due", share.rule().deadline());
            return new ShareBar(unit, title, texts.get("buyer.share.unfiled"), by, 0, late ? Tone.BAD : Tone.WAIT);
        }
        if (share.filing().reserved().isZero()) {
            return new ShareBar(unit, title, texts.get("buyer.share.none"), "", WHOLE, Tone.GOOD);
        }
        int length = Math.min(WHOLE, share.executionRatio() / BASIS_POINTS);
        return new ShareBar(unit, title, done(share, texts), hint(share, texts), length, Tone.GOOD);
    }

    private static String done(ReservedShare share, Texts texts) {
        return texts.get(
                "buyer.share.done",
                Shown.price(share.executed()),
                Shown.price(share.filing().reserved()),
                Shown.percent(share.executionRatio()));
    }

    private static String hint(ReservedShare share, Texts texts) {
        return share.uncounted().isZero()
                ? texts.get("buyer.share.hint.clean")
                : texts.get("buyer.share.hint", Shown.price(share.uncounted()));
    }
}
