package org.luyumarket.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ledger.SaleFact.CertificateOnFile;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;

/** A fact as the columns of {@code ledger.entry} that are given: as JSON it binds a whole batch to one parameter. */
record EntryRow(
        UUID id,
        String cause,
        SaleFact.Kind kind,
        LocalDate day,
        @Nullable LocalDate bookedOn,
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
        @Nullable String corrects) {

    static EntryRow of(Recorded recorded) {
        SaleFact fact = recorded.fact;
        SaleFact.Kind kind = fact.kind();
        SaleFact.Producer producer = fact.producer();
        SaleFact.Destination destination = fact.destination();
        SaleFact.Evidence evidence = fact.evidence();
        CertificateOnFile certificate = producer.certificate();
        return new EntryRow(
                recorded.id,
                fact.cause(),
                kind,
                fact.day(),
                recorded.bookedOn,
                fact.settledAt(),
                recorded.at,
                fact.goods().sku(),
                fact.goods().name(),
                fact.goods().category(),
                fact.goods().variety(),
                fact.goods().grade(),
                fact.goods().spec(),
                kind.signed(Cny.fen(fact.money())),
                kind.signed(fact.weight().grams()),
                Math.toIntExact(kind.signed(fact.boxes())),
                kind.signed(Cny.fen(destination.freight())),
                producer.supplierId(),
                producer.supplierName(),
                recorded.county.value(),
                certificate == null ? null : certificate.number(),
                certificate == null ? null : certificate.validFrom(),
                certificate == null ? null : certificate.validTo(),
                producer.households(),
                producer.persons(),
                producer.creditCode(),
                producer.township(),
                code(destination.shipTo()),
                code(destination.buyer()),
                destination.buyerName(),
                recorded.city,
                fact.channel(),
                fact.trade().mode(),
                fact.trade().partner(),
                fact.campaigns(),
                evidence.source(),
                evidence.reference(),
                evidence.demo(),
                evidence.contract(),
                evidence.invoice(),
                evidence.voucher(),
                evidence.remark(),
                fact.corrects());
    }

    private static @Nullable String code(@Nullable DivisionCode division) {
        return division == null ? null : division.value();
    }

    /**
     * A fact with what the ledger adds: its county and its city as they are called today (the city empty where nobody knows), and
     * the day it must be booked on; null for the first day that is open.
     */
    record Recorded(
            UUID id,
            Instant at,
            SaleFact fact,
            DivisionCode county,
            String city,
            @Nullable LocalDate bookedOn) {}
}
