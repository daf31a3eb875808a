package org.luyumarket.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Weight;

/**
 * One fact for the ledger. Money and weight are given positive; {@link Kind} decides the sign once. {@code cause} is unique
 * for ever, such as {@code order:LY2026…:line:1:paid}. {@code settledAt} is when the money moved, which decides the month.
 */
public record SaleFact(
        String cause,
        Kind kind,
        Instant settledAt,
        Goods goods,
        Money money,
        Weight weight,
        int boxes,
        Producer producer,
        Destination destination,
        Channel channel,
        List<String> campaigns,
        Evidence evidence) {

    public SaleFact {
        if (money.isNegative() || weight.grams() < 0 || boxes < 0) {
            throw new IllegalArgumentException("the kind decides the sign, amounts are given positive: " + cause);
        }
        campaigns = List.copyOf(campaigns);
    }

    /** The day whose month the fact belongs to. */
    public LocalDate day() {
        return LocalDate.ofInstant(settledAt, ChinaTime.ZONE);
    }

    /** Whether money came in or went back. */
    public enum Kind {
        SALE(1),
        REFUND(-1);

        private final int sign;

        Kind(int sign) {
            this.sign = sign;
        }

        long signed(long amount) {
            return sign * amount;
        }
    }

    /** What was sold. */
    public record Goods(
            String sku,
            String name,
            String category,
            @Nullable String variety) {}

    /** Who produced it, where, under which certificate and with how many households and persons linked. */
    public record Producer(
            String supplierId,
            String supplierName,
            DivisionCode county,
            @Nullable CertificateOnFile certificate,
            int households,
            int persons) {}

    /** The certificate as it stood at the sale. */
    public record CertificateOnFile(String number, LocalDate validFrom, LocalDate validTo) {

        boolean isValidOn(LocalDate day) {
            return !day.isBefore(validFrom) && !day.isAfter(validTo);
        }
    }

    /**
     * Where it went and where its buyer is registered; the first is unknown for some offline deals. A firm or an institution may
     * be named, a person never.
     */
    public record Destination(
            @Nullable DivisionCode shipTo,
            @Nullable DivisionCode buyer,
            @Nullable String buyerName) {

        boolean isKnown() {
            return shipTo != null || buyer != null;
        }

        /** Either is enough: Fengjie's oranges reach Shandong through cities and buyers that are paired with other counties. */
        boolean isInShandong() {
            return (shipTo != null && shipTo.isInShandong()) || (buyer != null && buyer.isInShandong());
        }
    }

    /** What proves it: an order number, a contract or invoice number, a weigh note. */
    public record Evidence(Source source, String reference, boolean demo) {}

    /** The kind of record behind an entry. */
    public enum Source {
        ORDER,
        OFFLINE_DEAL
    }
}
