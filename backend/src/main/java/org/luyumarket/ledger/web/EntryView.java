package org.luyumarket.ledger.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ledger.Channel;
import org.luyumarket.ledger.LedgerEntry;
import org.luyumarket.ledger.Mode;
import org.luyumarket.ledger.SaleFact;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Weight;

/** An entry as the API shows it; money, weight and boxes of a refund are negative. */
record EntryView(
        UUID id,
        SaleFact.Kind kind,
        LocalDate day,
        LocalDate bookedOn,
        boolean adjustment,
        Instant settledAt,
        Instant recordedAt,
        SaleFact.Source source,
        String orderNumber,
        boolean demo,
        SaleFact.Goods product,
        Money money,
        Weight weight,
        int boxes,
        Money freight,
        DivisionCode county,
        SupplierView supplier,
        SaleFact.@Nullable CertificateOnFile certificate,
        int households,
        int persons,
        @Nullable DivisionCode shipTo,
        @Nullable DivisionCode buyer,
        @Nullable String buyerName,
        Papers papers,
        @Nullable String corrects,
        Channel channel,
        Mode mode,
        @Nullable String partner,
        List<String> campaigns,
        LedgerEntry.Verdict verdict) {

    static EntryView of(LedgerEntry entry) {
        SaleFact fact = entry.fact();
        return new EntryView(
                entry.id(),
                fact.kind(),
                entry.day(),
                entry.bookedOn(),
                entry.isAdjustment(),
                fact.settledAt(),
                entry.recordedAt(),
                fact.evidence().source(),
                fact.evidence().reference(),
                fact.evidence().demo(),
                fact.goods(),
                Cny.ofFen(entry.fen()),
                new Weight(entry.grams()),
                entry.boxes(),
                Cny.ofFen(entry.freightFen()),
                fact.producer().county(),
                new SupplierView(
                        fact.producer().supplierId(),
                        fact.producer().supplierName(),
                        fact.producer().creditCode(),
                        fact.producer().township()),
                fact.producer().certificate(),
                fact.producer().households(),
                fact.producer().persons(),
                fact.destination().shipTo(),
                fact.destination().buyer(),
                fact.destination().buyerName(),
                Papers.of(fact.evidence()),
                fact.corrects(),
                fact.channel(),
                fact.trade().mode(),
                fact.trade().partner(),
                fact.campaigns(),
                entry.verdict());
    }

    /** Who produced it. */
    record SupplierView(
            String id,
            String name,
            @Nullable String creditCode,
            @Nullable String township) {}

    /** What proves it beside the order or deal. */
    record Papers(
            @Nullable String contract,
            @Nullable String invoice,
            @Nullable String voucher,
            @Nullable String remark) {

        static Papers of(SaleFact.Evidence evidence) {
            return new Papers(evidence.contract(), evidence.invoice(), evidence.voucher(), evidence.remark());
        }
    }
}
