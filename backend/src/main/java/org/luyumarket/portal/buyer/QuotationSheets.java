package org.luyumarket.portal.buyer;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.catalog.Catalog;
import org.luyumarket.catalog.PriceChange;
import org.luyumarket.catalog.Product;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.portal.QuotationWords;
import org.luyumarket.portal.Shown;
import org.luyumarket.portal.buyer.Offices.Office;
import org.luyumarket.procurement.institution.MemberRole;
import org.luyumarket.procurement.quotation.Comparison;
import org.luyumarket.procurement.quotation.Offer;
import org.luyumarket.procurement.quotation.Quotation;
import org.luyumarket.procurement.quotation.QuotationStatus;
import org.luyumarket.procurement.quotation.Quotations;
import org.luyumarket.procurement.quotation.ReferencePrice;
import org.luyumarket.procurement.quotation.ReferencePrices;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.buyer.QuotationFile;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.Fact;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.desk.Tone;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Fills the page of a request for quotations; its offers appear once they may be opened. */
@Component
class QuotationSheets {

    private static final Period HISTORY = Period.ofYears(1);

    private final Quotations quotations;
    private final ReferencePrices references;
    private final Catalog catalog;
    private final Clock clock;

    QuotationSheets(Quotations quotations, ReferencePrices references, Catalog catalog, Clock clock) {
        this.quotations = quotations;
        this.references = references;
        this.catalog = catalog;
        this.clock = clock;
    }

    /** An offer beside what its goods cost otherwise: their list price, and the prices of a year. */
    private record Row(Comparison.Row row, @Nullable Product product, List<Money> year) {

        Offer offer() {
            return row.offer();
        }
    }

    Mono<QuotationFile> file(Quotation quotation, Office office, Person viewer, QuotationWords words) {
        return Mono.zip(
                        rows(quotation, viewer),
                        references.latest(quotation.wanted().category()).collectList())
                .map(parts -> new QuotationFile(
                        words.head(quotation, words.nextForBuyer(quotation)),
                        parts.getT2().stream()
                                .map(price -> reference(price, office.texts()))
                                .toList(),
                        rows(quotation, parts.getT1(), parts.getT2(), office.texts()),
                        parts.getT1().isEmpty() ? "" : office.texts().get("quotation.preference"),
                        acts(quotation, parts.getT1(), office),
                        FormState.of(Map.of())));
    }

    private Mono<List<Row>> rows(Quotation quotation, Person viewer) {
        boolean opened = quotation.status() != QuotationStatus.CANCELLED && !quotation.isSealed(clock.instant());
        return opened
                ? quotations
                        .compare(quotation.id(), viewer)
                        .flatMapIterable(Comparison::rows)
                        .concatMap(this::row)
                        .collectList()
                : Mono.just(List.of());
    }

    private Mono<Row> row(Comparison.Row row) {
        String sku = row.offer().sku();
        Instant from = clock.instant().atZone(ChinaTime.ZONE).minus(HISTORY).toInstant();
        Flux<Money> year = catalog.priceHistory(sku)
                .filter(change -> change.since().isAfter(from))
                .map(PriceChange::price);
        return year.collectList()
                .flatMap(prices -> catalog.find(sku)
                        .map(product -> new Row(row, product, prices))
                        .defaultIfEmpty(new Row(row, null, prices)));
    }

    private static Fact reference(ReferencePrice price, Texts texts) {
        return new Fact(
                price.place() + " · " + price.day(),
                texts.get("quotation.reference", Shown.price(price.perKilogram())));
    }

    private static List<QuotationFile.Row> rows(
            Quotation quotation, List<Row> rows, List<ReferencePrice> references, Texts texts) {
        return rows.stream()
                .map(row -> new QuotationFile.Row(
                        row.offer().supplierId(),
                        row.offer().supplier(),
                        texts.term(row.offer().name()),
                        texts.term(row.offer().grade()),
                        Shown.price(row.offer().unitPrice()),
                        Shown.perKilogram(row.offer().unitPrice(), row.offer().unitWeight()),
                        row.product == null ? "—" : Shown.price(row.product.price()),
                        history(row.year, texts),
                        marks(quotation, row, rows, references, texts)))
                .toList();
    }

    private static String history(List<Money> year, Texts texts) {
        return year.size() < 2
                ? texts.get("quotation.history.none")
                : texts.get(
                        "quotation.history",
                        Shown.price(year.stream().min(Comparator.naturalOrder()).orElseThrow()),
                        Shown.price(year.stream().max(Comparator.naturalOrder()).orElseThrow()));
    }

    private static List<Badge> marks(
            Quotation quotation, Row row, List<Row> rows, List<ReferencePrice> references, Texts texts) {
        List<Badge> marks = new ArrayList<>();
        if (row.offer().supplierId().equals(quotation.awardedTo())) {
            marks.add(new Badge(texts.get("quotation.mark.taken"), Tone.GOOD));
        }
        if (row.offer().costsAsMuchAs(rows.get(0).offer())) {
            marks.add(new Badge(texts.get("quotation.mark.lowest"), Tone.GOOD));
        }
        if (row.row.preferred()) {
            marks.add(new Badge(texts.get("quotation.mark.preferred"), Tone.GOOD));
        }
        if (row.offer().certified()) {
            marks.add(new Badge(texts.get("quotation.mark.certified"), Tone.PLAIN));
        }
        if (!references.isEmpty()
                && references.stream().allMatch(price -> row.offer().isDearerThan(price.perKilogram()))) {
            marks.add(new Badge(texts.get("quotation.mark.dear"), Tone.BAD));
        }
        return marks;
    }

    private QuotationFile.Acts acts(Quotation quotation, List<Row> rows, Office office) {
        boolean asks = office.seat().may(MemberRole.REQUESTER);
        boolean open = asks && quotation.status() == QuotationStatus.ASKED;
        boolean awarded = asks && quotation.status() == QuotationStatus.AWARDED;
        UUID id = quotation.id();
        return new QuotationFile.Acts(
                open && !rows.isEmpty(), open, awarded ? "/buyer/requisitions/new?quotation=" + id : null);
    }
}
