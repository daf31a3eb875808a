package org.luyumarket.channel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.channel.Deal.Review;
import org.luyumarket.platform.Cny;

/** A deal as the columns of {@code channel.deal}: as JSON it binds a whole batch to one parameter. */
record DealRow(
        UUID id,
        String number,
        DealKind kind,
        DealStatus status,
        Origin origin,
        LocalDate day,
        String sku,
        String productName,
        String supplierId,
        String supplierName,
        String county,
        long fen,
        long grams,
        String buyerName,
        String buyer,
        @Nullable String shipTo,
        String channel,
        String mode,
        List<String> campaigns,
        @Nullable String partnerId,
        @Nullable String contract,
        @Nullable String invoice,
        @Nullable String weighNote,
        @Nullable String invoiceKey,
        @Nullable String weighKey,
        UUID enteredBy,
        String enteredName,
        Instant enteredAt,
        @Nullable UUID reviewedBy,
        @Nullable String reviewedName,
        @Nullable Instant reviewedAt,
        @Nullable String reviewNote,
        boolean demo) {

    static DealRow of(Deal deal) {
        DealTerms terms = deal.terms();
        Review review = deal.review();
        return new DealRow(
                deal.id(),
                deal.number(),
                deal.kind(),
                deal.status(),
                deal.origin(),
                terms.day(),
                terms.sku(),
                deal.names().product(),
                terms.supplierId(),
                deal.names().supplier(),
                deal.county().value(),
                Cny.fen(terms.money()),
                terms.weight().grams(),
                terms.buyer().name(),
                terms.buyer().division().value(),
                terms.shipTo() == null ? null : terms.shipTo().value(),
                terms.way().channel().name(),
                terms.way().mode().name(),
                terms.way().campaigns(),
                terms.way().partnerId(),
                terms.papers().contract(),
                terms.papers().invoice(),
                terms.papers().weighNote(),
                Papers.key(terms.papers().invoice()),
                Papers.key(terms.papers().weighNote()),
                deal.entered().by(),
                deal.entered().name(),
                deal.entered().at(),
                review == null ? null : review.by(),
                review == null ? null : review.name(),
                review == null ? null : review.at(),
                review == null ? null : review.note(),
                deal.demo());
    }
}
