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
        LocalDate bookedOn,
        Instant settledAt,
        Instant recordedAt,
        String sku,
        String productName,
        String category,
        @Nullable String variety,
        @Nullable String grade,
        @Nullable String spec,
        long fen,
        long grams,
        int boxes,
        long freight,
        String supplierId,
        String supplierName,
        String county,
        @Nullable String certificateNumber,
        @Nullable LocalDate certificateFrom,
        @Nullable LocalDate certificateTo,
        int households,
        int persons,
        @Nullable String creditCode,
        @Nullable String township,
        @Nullable String shipTo,
        @Nullable String buyer,
        @Nullable String buyerName,
        String city,
        Channel channel,
        Mode mode,
        @Nullable String partner,
        List<String> campaigns,
        SaleFact.Source source,
        String reference,
        boolean demo,
        @Nullable String contract,
        @Nullable String invoice,
        @Nullable String voucher,
        @Nullable String remark,
        @Nullable String corrects,
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
                entry.bookedOn(),
                fact.settledAt(),
                entry.recordedAt(),
                fact.goods().sku(),
                fact.goods().name(),
                fact.goods().category(),
                fact.goods().variety(),
                fact.goods().grade(),
                fact.goods().spec(),
                entry.fen(),
                entry.grams(),
                entry.boxes(),
                entry.freightFen(),
                fact.producer().supplierId(),
                fact.producer().supplierName(),
                fact.producer().county().value(),
                certificate == null ? null : certificate.number(),
                certificate == null ? null : certificate.validFrom(),
                certificate == null ? null : certificate.validTo(),
                fact.producer().households(),
                fact.producer().persons(),
                fact.producer().creditCode(),
                fact.producer().township(),
                code(fact.destination().shipTo()),
                code(fact.destination().buyer()),
                fact.destination().buyerName(),
                city(fact.destination()),
                fact.channel(),
                fact.trade().mode(),
                fact.trade().partner(),
                fact.campaigns(),
                fact.evidence().source(),
                fact.evidence().reference(),
                fact.evidence().demo(),
                fact.evidence().contract(),
                fact.evidence().invoice(),
                fact.evidence().voucher(),
                fact.evidence().remark(),
                fact.corrects(),
                entry.verdict().ruleVersion(),
                entry.verdict().counted(),
                entry.verdict().reasons());
    }

    /** Empty where nobody knows where it went. */
    private static String city(SaleFact.Destination destination) {
        DivisionCode place = destination.shipTo() == null ? destination.buyer() : destination.shipTo();
        return place == null ? "" : place.city().value();
    }

    private static @Nullable String code(@Nullable DivisionCode division) {
        return division == null ? null : division.value();
    }
}
