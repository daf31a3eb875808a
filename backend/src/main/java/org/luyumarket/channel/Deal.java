package org.luyumarket.channel;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.DivisionCode;

/** A deal as it stands. Amounts are those of its kind: of a return what came back, of a correction the difference. */
public record Deal(
        UUID id,
        String number,
        DealKind kind,
        DealStatus status,
        Origin origin,
        @Nullable UUID corrects,
        DealTerms terms,
        Names names,
        DivisionCode county,
        Entered entered,
        @Nullable Review review,
        @Nullable UUID importId,
        boolean demo,
        long version) {

    /** What product and supplier were called when the deal was entered. */
    public record Names(String product, String supplier) {}

    /** Who entered it. */
    public record Entered(UUID by, String name, Instant at) {}

    /** Who looked at it afterwards, and what they said. */
    public record Review(
            UUID by, String name, Instant at, @Nullable String note) {}

    /** Under which the ledger knows what this deal did; the past of a demo was there before its deals. */
    public String cause() {
        return (demo ? "demo:" : "deal:") + number;
    }

    Deal with(DealStatus next) {
        if (!status.canBecome(next)) {
            throw new DealHasMoved(number);
        }
        return new Deal(
                id, number, kind, next, origin, corrects, terms, names, county, entered, review, importId, demo,
                version);
    }

    Deal reviewed(Review by, DealStatus verdict) {
        if (by.by().equals(entered.by())) {
            throw new ReviewedByTheSame();
        }
        Deal moved = with(verdict);
        return new Deal(
                id,
                number,
                kind,
                moved.status,
                origin,
                corrects,
                terms,
                names,
                county,
                entered,
                by,
                importId,
                demo,
                version);
    }

    /** A deal with what belongs to it, and as it was when it was last sent back. */
    public record File(
            Deal deal,
            @Nullable Deal original,
            @Nullable Deal sentBack,
            List<Deal> followers,
            List<Likeness> likenesses,
            List<PhotoOnFile> photos) {}

    /** A photo of a paper or of the goods. */
    public record PhotoOnFile(UUID id, String type, String addedBy, Instant addedAt) {}
}
