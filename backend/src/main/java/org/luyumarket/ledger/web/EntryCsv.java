package org.luyumarket.ledger.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ledger.LedgerEntry;
import org.luyumarket.ledger.SaleFact;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Divisions;
import org.luyumarket.platform.Weight;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/**
 * Entries as comma-separated values (RFC 4180) that a spreadsheet opens as they are: in UTF-8 with a byte order mark, and with no
 * text that it would take for a formula.
 */
@Component
class EntryCsv {

    static final String MEDIA_TYPE = "text/csv;charset=UTF-8";

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA_BEGINS = "=+-@\t\r";

    private final MessageSource messages;
    private final Divisions divisions;

    EntryCsv(MessageSource messages, Divisions divisions) {
        this.messages = messages;
        this.divisions = divisions;
    }

    Flux<String> lines(Flux<LedgerEntry> entries, Locale language) {
        String head = messages.getMessage("ledger.csv.head", null, language);
        return Flux.concat(Flux.just(BYTE_ORDER_MARK + head + "\r\n"), entries.map(entry -> line(entry, language)));
    }

    private String line(LedgerEntry entry, Locale language) {
        return Stream.of(what(entry), whence(entry.fact()), whither(entry.fact()), verdict(entry, language))
                .flatMap(List::stream)
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static List<String> what(LedgerEntry entry) {
        SaleFact fact = entry.fact();
        return List.of(
                entry.day().toString(),
                fact.kind().name(),
                text(fact.evidence().reference()),
                text(fact.goods().sku()),
                text(fact.goods().name()),
                text(fact.goods().variety()),
                Integer.toString(entry.boxes()),
                new Weight(entry.grams()).kilograms().toPlainString(),
                Cny.ofFen(entry.fen()).getAmount().toPlainString(),
                Cny.ofFen(entry.freightFen()).getAmount().toPlainString());
    }

    private List<String> whence(SaleFact fact) {
        SaleFact.Producer producer = fact.producer();
        SaleFact.CertificateOnFile certificate = producer.certificate();
        return List.of(
                text(name(producer.county())),
                text(producer.supplierName()),
                text(certificate == null ? null : certificate.number()),
                Integer.toString(producer.households()),
                Integer.toString(producer.persons()));
    }

    private List<String> whither(SaleFact fact) {
        return List.of(
                fact.channel().name(),
                text(name(fact.destination().shipTo())),
                text(name(fact.destination().buyer())),
                text(fact.destination().buyerName()),
                text(String.join(" ", fact.campaigns())));
    }

    private List<String> verdict(LedgerEntry entry, Locale language) {
        String reasons = entry.verdict().reasons().stream()
                .map(code -> messages.getMessage("ledger.reason." + code, null, code, language))
                .collect(Collectors.joining("；"));
        return List.of(
                Integer.toString(entry.verdict().ruleVersion()),
                Boolean.toString(entry.verdict().counted()),
                text(reasons),
                Boolean.toString(entry.fact().evidence().demo()));
    }

    private @Nullable String name(@Nullable DivisionCode code) {
        return code == null ? null : divisions.fullName(code);
    }

    /** Always in quotes; what a spreadsheet would calculate gets an apostrophe in front. */
    static String text(@Nullable String value) {
        String text = Objects.requireNonNullElse(value, "");
        boolean formula = !text.isEmpty() && FORMULA_BEGINS.indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
