package org.luyumarket.portal.staff;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ledger.Dimension;
import org.luyumarket.ledger.EntryFilter;
import org.luyumarket.ledger.LedgerEntry;
import org.luyumarket.ledger.SaleFact;
import org.luyumarket.ledger.Total;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.portal.Places;
import org.luyumarket.portal.Shown;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.EntriesPage;
import org.luyumarket.storefront.desk.Tone;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Lays out entries as a sheet that can be read on a screen and filed on paper. */
@Component
class EntrySheets {

    private final EntryChoices choices;
    private final Reasons reasons;
    private final Clock clock;

    EntrySheets(EntryChoices choices, Reasons reasons, Clock clock) {
        this.choices = choices;
        this.reasons = reasons;
        this.clock = clock;
    }

    EntriesPage page(FoundEntries found, Texts texts) {
        EntryFilter filter = found.filter();
        String where = place(filter.county(), texts);
        String period = texts.get("desk.entries.period", filter.from(), filter.to());
        return new EntriesPage(
                new EntriesPage.Head(
                        found.target()
                                .map(target -> texts.get("desk.entries.title.target", target.title()))
                                .orElseGet(() -> texts.get("desk.entries.title")),
                        where + into(filter.city(), texts) + " · " + period,
                        found.query().dashboard(),
                        csv(filter)),
                choices.ofEntries(found, texts),
                found.slice().items().stream().map(entry -> row(entry, texts)).toList(),
                sums(found.sums(), texts),
                steps(found),
                new EntriesPage.PaperHead(where, period, Shown.minute(clock.instant())),
                String.join(" ", found.rules()));
    }

    private static EntriesPage.Steps steps(FoundEntries found) {
        return new EntriesPage.Steps(
                found.isFurtherDown() ? found.query().address() : null,
                Optional.ofNullable(found.slice().next())
                        .map(found.query()::after)
                        .orElse(null));
    }

    /** The ledger's own file of the same entries. */
    private static String csv(EntryFilter filter) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/api/v1/ledger/entries.csv")
                .queryParam("from", filter.from())
                .queryParam("to", filter.to())
                .queryParamIfPresent("counted", Optional.ofNullable(filter.counted()));
        filter.only().forEach((dimension, values) -> address.queryParam(field(dimension), values.toArray()));
        return address.encode().toUriString();
    }

    private static String field(Dimension dimension) {
        return switch (dimension) {
            case PRODUCT -> "sku";
            case REFERENCE -> "orderNumber";
            default -> EntryQuery.field(dimension);
        };
    }

    private EntriesPage.Row row(LedgerEntry entry, Texts texts) {
        SaleFact fact = entry.fact();
        return new EntriesPage.Row(
                day(entry, texts),
                fact.goods().name(),
                origin(fact.producer(), texts),
                destination(fact.destination(), texts),
                trade(fact.trade(), texts),
                amounts(entry, texts),
                verdict(entry.verdict(), texts),
                evidence(fact.evidence(), texts));
    }

    private static EntriesPage.Day day(LedgerEntry entry, Texts texts) {
        String booked = entry.isAdjustment()
                ? texts.get("desk.entries.booked", entry.bookedOn().toString().substring(0, 7))
                : "";
        return new EntriesPage.Day(entry.day().toString(), booked);
    }

    private static EntriesPage.Trade trade(SaleFact.Trade trade, Texts texts) {
        return new EntriesPage.Trade(
                trade.channel().name().toLowerCase(Locale.ROOT),
                texts.get("desk.channel." + trade.channel()),
                texts.get("desk.mode." + trade.mode()),
                trade.campaigns().stream()
                        .map(tag -> EntryChoices.campaign(tag, texts))
                        .toList());
    }

    private static EntriesPage.Amounts amounts(LedgerEntry entry, Texts texts) {
        return new EntriesPage.Amounts(
                Shown.yuan(entry.fen()),
                Shown.kilograms(entry.grams()),
                Shown.count(entry.boxes()),
                entry.freightFen() == 0 ? "" : texts.get("desk.entries.freight", Shown.yuan(entry.freightFen())),
                entry.fen() < 0 || entry.grams() < 0);
    }

    private EntriesPage.Origin origin(SaleFact.Producer producer, Texts texts) {
        SaleFact.CertificateOnFile certificate = producer.certificate();
        return new EntriesPage.Origin(
                place(producer.county(), texts),
                producer.supplierName(),
                certificate == null
                        ? texts.get("desk.entries.certificate.none")
                        : texts.get("desk.entries.certificate", certificate.number()));
    }

    private static String destination(SaleFact.Destination destination, Texts texts) {
        return Optional.ofNullable(destination.shipTo())
                .or(() -> Optional.ofNullable(destination.buyer()))
                .map(code -> Places.name(code.city(), texts))
                .orElseGet(() -> texts.get("desk.entries.destination.unknown"));
    }

    private EntriesPage.Verdict verdict(LedgerEntry.Verdict verdict, Texts texts) {
        return new EntriesPage.Verdict(
                verdict.counted()
                        ? new Badge(texts.get("desk.verdict.counted"), Tone.GOOD)
                        : new Badge(texts.get("desk.verdict.notCounted"), Tone.PLAIN),
                verdict.ruleVersion(),
                reasons.inWords(verdict.reasons(), texts.locale()));
    }

    private static EntriesPage.Evidence evidence(SaleFact.Evidence evidence, Texts texts) {
        String address = switch (evidence.source()) {
            case ORDER -> "/staff/orders/" + evidence.reference();
            case OFFLINE_DEAL -> "/staff/deals/" + evidence.reference();
            case PARTNER_TILL -> "/staff/partners/" + evidence.reference().replaceFirst(":.*", "");
            case PROCUREMENT -> "";
        };
        return new EntriesPage.Evidence(
                evidence.reference(),
                address,
                evidence.demo(),
                Stream.of(
                                paper("contract", evidence.contract(), texts),
                                paper("invoice", evidence.invoice(), texts),
                                paper("voucher", evidence.voucher(), texts),
                                Optional.ofNullable(evidence.remark()))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Optional<String> paper(String kind, @Nullable String number, Texts texts) {
        return Optional.ofNullable(number).map(given -> texts.get("desk.entries.paper." + kind, given));
    }

    private String place(@Nullable DivisionCode county, Texts texts) {
        return Optional.ofNullable(county)
                .map(code -> Places.name(code, texts))
                .orElseGet(() -> texts.get("desk.county.all"));
    }

    private static String into(@Nullable DivisionCode city, Texts texts) {
        return Optional.ofNullable(city)
                .map(code -> " → " + Places.name(code, texts))
                .orElse("");
    }

    private static EntriesPage.Sums sums(FoundEntries.Sums sums, Texts texts) {
        Total total = sums.total();
        return new EntriesPage.Sums(
                sum(total.counted(), texts),
                sum(total.notCounted(), texts),
                sum(total.all(), texts),
                texts.get(
                        "desk.entries.households",
                        Shown.count(sums.reach().households()),
                        Shown.count(sums.reach().persons())));
    }

    private static EntriesPage.Sums.Sum sum(Total.Sums sums, Texts texts) {
        return new EntriesPage.Sums.Sum(
                Shown.yuan(sums.fen()),
                Shown.tenThousandYuan(sums.fen()),
                Shown.kilograms(sums.grams()),
                Shown.tonnes(sums.grams()),
                texts.get("desk.entries.sales", Shown.count(sums.sales())),
                texts.get("desk.entries.freight", Shown.yuan(sums.freight())));
    }
}
