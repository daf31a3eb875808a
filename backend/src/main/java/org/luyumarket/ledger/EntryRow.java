package org.luyumarket.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ledger.SaleFact.CertificateOnFile;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;

/** A fact as a text of the type {@code ledger.fact}: an array of them binds a whole batch to one parameter. */
final class EntryRow {

    private EntryRow() {}

    static String of(Recorded recorded) {
        SaleFact fact = recorded.fact;
        SaleFact.Kind kind = fact.kind();
        SaleFact.Producer producer = fact.producer();
        SaleFact.Destination destination = fact.destination();
        SaleFact.Evidence evidence = fact.evidence();
        CertificateOnFile certificate = producer.certificate();
        return new RowText()
                .plain(recorded.id)
                .text(fact.cause())
                .plain(kind)
                .plain(fact.day())
                .plain(recorded.bookedOn)
                .plain(fact.settledAt())
                .plain(recorded.at)
                .text(fact.goods().sku())
                .text(fact.goods().name())
                .text(fact.goods().category())
                .text(fact.goods().variety())
                .text(fact.goods().grade())
                .text(fact.goods().spec())
                .plain(kind.signed(Cny.fen(fact.money())))
                .plain(kind.signed(fact.weight().grams()))
                .plain(Math.toIntExact(kind.signed(fact.boxes())))
                .plain(kind.signed(Cny.fen(destination.freight())))
                .text(producer.supplierId())
                .text(producer.supplierName())
                .plain(recorded.county.value())
                .text(certificate == null ? null : certificate.number())
                .plain(certificate == null ? null : certificate.validFrom())
                .plain(certificate == null ? null : certificate.validTo())
                .plain(producer.households())
                .plain(producer.persons())
                .text(producer.creditCode())
                .text(producer.township())
                .plain(code(destination.shipTo()))
                .plain(code(destination.buyer()))
                .text(destination.buyerName())
                .text(recorded.city)
                .plain(fact.channel())
                .plain(fact.trade().mode())
                .text(fact.trade().partner())
                .texts(fact.campaigns())
                .plain(evidence.source())
                .text(evidence.reference())
                .plain(evidence.demo())
                .text(evidence.contract())
                .text(evidence.invoice())
                .text(evidence.voucher())
                .text(evidence.remark())
                .text(fact.corrects())
                .toString();
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
