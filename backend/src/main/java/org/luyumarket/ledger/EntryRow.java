package org.luyumarket.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ledger.SaleFact.CertificateOnFile;
import org.luyumarket.platform.DivisionCode;

/** An entry with its verdict as the columns of {@code ledger.judged}: as JSON it binds a whole batch to one parameter. */
record EntryRow(
        UUID id,
        String cause,
        SaleFact.Kind kind,
        LocalDate day,
        Instant settledAt,
        Instant recordedAt,
        String sku,
        String productName,
        String category,
        @Nullable String variety,
        long fen,
        long grams,
        int boxes,
        String supplierId,
        String supplierName,
        String county,
        @Nullable String certificateNumber,
        @Nullable LocalDate certificateFrom,
        @Nullable LocalDate certificateTo,
        int households,
        int persons,
        @Nullable String shipTo,
        @Nullable String buyer,
        @Nullable String buyerName,
        Channel channel,
        List<String> campaigns,
        SaleFact.Source source,
        String reference,
        boolean demo,
        int ruleVersion,
        boolean counted,
        List<String> reasons) {

    static EntryRow of(LedgerEntry entry) {
        SaleFact fact = entry.fact();
        CertificateOnFile certificate = fact.producer().certificate();
        return new EntryRow(
                entry.id(),
                fact.cause(),
                fact.kind(),
                entry.day(),
                fact.settledAt(),
                entry.recordedAt(),
                fact.goods().sku(),
                fact.goods().name(),
                fact.goods().category(),
                fact.goods().variety(),
                entry.fen(),
                entry.grams(),
                entry.boxes(),
                fact.producer().supplierId(),
                fact.producer().supplierName(),
                fact.producer().county().value(),
                certificate == null ? null : certificate.number(),
                certificate == null ? null : certificate.validFrom(),
                certificate == null ? null : certificate.validTo(),
                fact.producer().households(),
                fact.producer().persons(),
                code(fact.destination().shipTo()),
                code(fact.destination().buyer()),
                fact.destination().buyerName(),
                fact.channel(),
                fact.campaigns(),
                fact.evidence().source(),
                fact.evidence().reference(),
                fact.evidence().demo(),
                entry.verdict().ruleVersion(),
                entry.verdict().counted(),
                entry.verdict().reasons());
    }

    private static @Nullable String code(@Nullable DivisionCode division) {
        return division == null ? null : division.value();
    }
}
