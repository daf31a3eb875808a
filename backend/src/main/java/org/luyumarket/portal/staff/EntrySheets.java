package org.luyumarket.portal.staff;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ledger.EntryFilter;
import org.luyumarket.ledger.LedgerEntry;
import org.luyumarket.ledger.SaleFact;
import org.luyumarket.ledger.Total;
import org.luyumarket.platform.Counties;
import org.luyumarket.platform.County;
import org.luyumarket.platform.Division;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Divisions;
import org.luyumarket.portal.Pages;
import org.luyumarket.portal.Shown;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.EntriesPage;
import org.luyumarket.storefront.desk.Tone;
import org.springframework.stereotype.Component;

/** Lays out entries as a sheet that can be read on a screen and filed on paper. */
@Component
class EntrySheets {

    private final Counties counties;
    private final Divisions divisions;
    private final EntryChoices choices;
    private final Reasons reasons;
    private final Clock clock;

    EntrySheets(Counties counties, Divisions divisions, EntryChoices choices, Reasons reasons, Clock clock) {
        this.counties = counties;
        this.divisions = divisions;
        this.choices = choices;
        this.reasons = reasons;
        this.clock = clock;
    }

    EntriesPage page(FoundEntries found, Texts texts) {
        EntryFilter filter = found.filter();
        String where = place(filter.county(), texts);
        String period = texts.get("desk.entries.period", filter.from(), filter.to());
        return new EntriesPage(
                found.target()
                        .map(target -> texts.get("desk.entries.title.target", target.title()))
                        .orElseGet(() -> texts.get("desk.entries.title")),
                where + into(filter.city()) + " · " + period,
                choices.filters(found, texts),
                found.entries().items().stream().map(entry -> row(entry, texts)).toList(),
                sums(found.sums(), texts),
                Pages.paging(found.entries(), texts, found.query()::page),
                new EntriesPage.PaperHead(where, period, Shown.minute(clock.instant())));
    }

    private EntriesPage.Row row(LedgerEntry entry, Texts texts) {
        SaleFact fact = entry.fact();
        return new EntriesPage.Row(
                entry.day().toString(),
                fact.goods().name(),
                origin(fact.producer(), texts),
                destination(fact.destination(), texts),
                new EntriesPage.Channel(
                        fact.channel().name().toLowerCase(Locale.ROOT), texts.get("desk.channel." + fact.channel())),
                new EntriesPage.Amounts(
                        Shown.yuan(entry.fen()),
                        Shown.kilograms(entry.grams()),
                        Shown.count(entry.boxes()),
                        fact.kind() == SaleFact.Kind.REFUND),
                verdict(entry.verdict(), texts),
                evidence(fact.evidence()));
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

    private String destination(SaleFact.Destination destination, Texts texts) {
        return Optional.ofNullable(destination.shipTo())
                .or(() -> Optional.ofNullable(destination.buyer()))
                .map(code -> divisions
                        .find(code.city())
                        .or(() -> divisions.find(code))
                        .map(Division::name)
                        .orElse(code.value()))
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

    private static EntriesPage.Evidence evidence(SaleFact.Evidence evidence) {
        String address = switch (evidence.source()) {
            case ORDER -> "/staff/orders/" + evidence.reference();
            case OFFLINE_DEAL -> "/staff/deals/" + evidence.reference();
            case PARTNER_TILL -> "/staff/partners/" + evidence.reference().replaceFirst(":.*", "");
            case PROCUREMENT -> "";
        };
        return new EntriesPage.Evidence(evidence.reference(), address, evidence.demo());
    }

    private String place(@Nullable DivisionCode county, Texts texts) {
        return Optional.ofNullable(county)
                .map(code -> counties.find(code).map(County::name).orElse(code.value()))
                .orElseGet(() -> texts.get("desk.county.all"));
    }

    private String into(@Nullable DivisionCode city) {
        return Optional.ofNullable(city)
                .flatMap(divisions::find)
                .map(known -> " → " + known.name())
                .orElse("");
    }

    private static EntriesPage.Sums sums(Total total, Texts texts) {
        return new EntriesPage.Sums(
                sum(total.counted(), texts), sum(total.notCounted(), texts), sum(total.all(), texts));
    }

    private static EntriesPage.Sums.Sum sum(Total.Sums sums, Texts texts) {
        return new EntriesPage.Sums.Sum(
                Shown.yuan(sums.fen()),
                Shown.tenThousandYuan(sums.fen()),
                Shown.kilograms(sums.grams()),
                Shown.tonnes(sums.grams()),
                texts.get("desk.entries.sales", Shown.count(sums.sales())));
    }
}
