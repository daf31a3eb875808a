package org.luyumarket.portal;

import java.time.Instant;
import java.util.List;
import org.luyumarket.procurement.quotation.Quotation;
import org.luyumarket.procurement.quotation.QuotationStatus;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.buyer.QuotationFile;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.Fact;
import org.luyumarket.storefront.desk.Tone;

/** Where a request for quotations stands at a moment, in words; {@code address} is where such requests are shown. */
public record QuotationWords(String address, Instant now, Texts texts) {

    public QuotationFile.Head head(Quotation quotation, String next) {
        return new QuotationFile.Head(
                quotation.number(),
                address(quotation),
                quotation.wanted().goods(),
                state(quotation),
                next,
                facts(quotation),
                Long.toString(quotation.version()));
    }

    public String address(Quotation quotation) {
        return address + "/" + quotation.id();
    }

    public String deadline(Quotation quotation) {
        return Shown.minute(quotation.wanted().deadline());
    }

    public Badge state(Quotation quotation) {
        return switch (quotation.status()) {
            case ASKED ->
                quotation.isSealed(now)
                        ? new Badge(texts.get("quotation.state.ASKED"), Tone.WAIT)
                        : new Badge(texts.get("quotation.state.CLOSED"), Tone.WAIT);
            case AWARDED -> new Badge(texts.get("quotation.state.AWARDED"), Tone.GOOD);
            case CANCELLED -> new Badge(texts.get("quotation.state.CANCELLED"), Tone.PLAIN);
        };
    }

    /** What comes next as the unit sees it. */
    public String nextForBuyer(Quotation quotation) {
        return switch (quotation.status()) {
            case ASKED ->
                quotation.isSealed(now)
                        ? texts.get("quotation.next.sealed", deadline(quotation))
                        : texts.get("quotation.next.award");
            case AWARDED -> texts.get("quotation.next.requisition");
            case CANCELLED -> texts.get("quotation.next.cancelled");
        };
    }

    /** What comes next as this supplier sees it. */
    public String nextForSupplier(Quotation quotation, String supplier) {
        return switch (quotation.status()) {
            case ASKED ->
                quotation.isSealed(now)
                        ? texts.get("quotation.next.offer", deadline(quotation))
                        : texts.get("quotation.next.wait");
            case AWARDED ->
                texts.get(supplier.equals(quotation.awardedTo()) ? "quotation.next.won" : "quotation.next.lost");
            case CANCELLED -> texts.get("quotation.next.cancelled");
        };
    }

    /** Whether offers are taken now. */
    public boolean isOpen(Quotation quotation) {
        return quotation.status() == QuotationStatus.ASKED && quotation.isSealed(now);
    }

    private List<Fact> facts(Quotation quotation) {
        return List.of(
                new Fact(texts.get("quotation.fact.unit"), quotation.asker().institutionName()),
                new Fact(texts.get("quotation.fact.person"), quotation.asker().person()),
                new Fact(
                        texts.get("quotation.category"),
                        texts.get("category." + quotation.wanted().category())),
                new Fact(
                        texts.get("buyer.weight"),
                        Shown.weight(quotation.wanted().weight())),
                new Fact(texts.get("quotation.deadline"), deadline(quotation)));
    }
}
