package org.luyumarket.channel.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.channel.Deal;
import org.luyumarket.channel.DealKind;
import org.luyumarket.channel.DealStatus;
import org.luyumarket.channel.DealSum;
import org.luyumarket.channel.DealTerms;
import org.luyumarket.channel.Likeness;
import org.luyumarket.channel.Origin;
import org.luyumarket.channel.Papers;
import org.luyumarket.ledger.Channel;
import org.luyumarket.ledger.Mode;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Weight;

/**
 * A deal as the API shows it. What was written of a division is there where it is no more, beside what became of it. Of a correction
 * money and weight are the difference, which may be negative.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DealView(
        String number,
        DealKind kind,
        DealStatus status,
        Origin origin,
        LocalDate day,
        String product,
        String productName,
        String supplier,
        String supplierName,
        DivisionCode county,
        Money money,
        Weight weight,
        String buyer,
        DivisionCode buyerDivision,
        @Nullable DivisionCode shipTo,
        @Nullable DivisionCode buyerDivisionWritten,
        @Nullable DivisionCode shipToWritten,
        Channel channel,
        Mode mode,
        @Nullable String partner,
        List<String> campaigns,
        Papers papers,
        @Nullable String remark,
        @Nullable String priceReason,
        boolean lateAccepted,
        String enteredBy,
        Instant enteredAt,
        Deal.@Nullable Review review,
        @Nullable UUID importId,
        boolean demo,
        long version,
        String ledgerEntries) {

    static DealView of(Deal deal) {
        DealTerms terms = deal.terms();
        return new DealView(
                deal.number(),
                deal.kind(),
                deal.status(),
                deal.origin(),
                terms.day(),
                terms.sku(),
                deal.names().product(),
                terms.supplierId(),
                deal.names().supplier(),
                deal.county(),
                terms.money(),
                terms.weight(),
                terms.buyer().name(),
                terms.buyer().division(),
                terms.shipTo(),
                terms.formerly().buyerDivision(),
                terms.formerly().shipTo(),
                terms.way().channel(),
                terms.way().mode(),
                terms.way().partnerId(),
                terms.way().campaigns(),
                terms.papers(),
                terms.remark(),
                terms.assurances().priceReason(),
                terms.assurances().lateAccepted(),
                deal.entered().name(),
                deal.entered().at(),
                deal.review(),
                deal.importId(),
                deal.demo(),
                deal.version(),
                "/api/v1/ledger/entries?orderNumber=" + deal.number());
    }

    /** A deal with what belongs to it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record File(
            DealView deal,
            @Nullable String corrects,
            List<DealView> followers,
            List<LikenessView> likenesses,
            List<PhotoView> photos) {

        static File of(Deal.File file) {
            Deal original = file.original();
            return new File(
                    DealView.of(file.deal()),
                    original == null ? null : original.number(),
                    file.followers().stream().map(DealView::of).toList(),
                    file.likenesses().stream()
                            .map(like -> new LikenessView(DealView.of(like.other()), like.decision()))
                            .toList(),
                    file.photos().stream()
                            .map(photo -> new PhotoView(
                                    photo.id(),
                                    "/api/v1/staff/deals/" + file.deal().number() + "/photos/" + photo.id()))
                            .toList());
        }
    }

    /** A deal that may be the same. */
    record LikenessView(DealView other, Likeness.@Nullable Decision decision) {}

    /** Where a photo is. */
    record PhotoView(UUID id, String address) {}

    /** Sums of one state. */
    record SumView(DealStatus status, long deals, Money money, Weight weight) {

        static SumView of(DealSum sum) {
            return new SumView(sum.status(), sum.deals(), Cny.ofFen(sum.fen()), new Weight(sum.grams()));
        }
    }
}
