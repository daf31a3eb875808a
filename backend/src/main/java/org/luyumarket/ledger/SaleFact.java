package org.luyumarket.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Weight;

/**
 * One fact for the ledger. Money, freight, weight and boxes are given positive, {@link Kind} decides the sign once; only a
 * correction has either sign, and names the cause of what it {@code corrects}. {@code cause} is unique for ever, such as
 * {@code order:LY2026…:line:1:paid}. {@code settledAt} is when the money moved, which decides the month.
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
        Trade trade,
        Evidence evidence,
        @Nullable String corrects) {

    public SaleFact {
        boolean negative = money.isNegative() || weight.grams() < 0 || boxes < 0 || destination.freight.isNegative();
        if (negative && kind != Kind.CORRECTION) {
            throw new IllegalArgumentException("the kind decides the sign, amounts are given positive: " + cause);
        }
        if ((kind == Kind.CORRECTION) != (corrects != null)) {
            throw new IllegalArgumentException("a correction, and nothing else, names what it corrects: " + cause);
        }
    }

    /** A sale or a refund. */
    public SaleFact(
            String cause,
            Kind kind,
            Instant settledAt,
            Goods goods,
            Money money,
            Weight weight,
            int boxes,
            Producer producer,
            Destination destination,
            Trade trade,
            Evidence evidence) {
        this(cause, kind, settledAt, goods, money, weight, boxes, producer, destination, trade, evidence, null);
    }

    /** The day on which it happened; which month it is booked in is for the ledger to say. */
    public LocalDate day() {
        return LocalDate.ofInstant(settledAt, ChinaTime.ZONE);
    }

    public Channel channel() {
        return trade.channel;
    }

    public List<String> campaigns() {
        return trade.campaigns;
    }

    /** Whether money came in or went back, what was recorded was wrong by so much, or sending it was paid. */
    public enum Kind {
        SALE(1),
        REFUND(-1),
        CORRECTION(1),
        /** Neither goods nor their money: what sending a sale cost, known when it is sent. */
        FREIGHT(1);

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
            @Nullable String variety,
            @Nullable String grade,
            @Nullable String spec) {

        public Goods(String sku, String name, String category, @Nullable String variety) {
            this(sku, name, category, variety, null, null);
        }
    }

    /**
     * Who produced it, where, under which certificate and with how many households and persons linked; the credit code and the
     * township where they are known.
     */
    public record Producer(
            String supplierId,
            String supplierName,
            DivisionCode county,
            @Nullable CertificateOnFile certificate,
            int households,
            int persons,
            @Nullable String creditCode,
            @Nullable String township) {

        public Producer(
                String supplierId,
                String supplierName,
                DivisionCode county,
                @Nullable CertificateOnFile certificate,
                int households,
                int persons) {
            this(supplierId, supplierName, county, certificate, households, persons, null, null);
        }
    }

    /** The certificate as it stood at the sale. */
    public record CertificateOnFile(String number, LocalDate validFrom, LocalDate validTo) {}

    /**
     * Where it went, where its buyer is registered, and what freight was paid for it beside the money. The first is unknown for
     * some offline deals. A firm or an institution may be named, a person never.
     */
    public record Destination(
            @Nullable DivisionCode shipTo,
            @Nullable DivisionCode buyer,
            @Nullable String buyerName,
            Money freight) {

        public Destination(@Nullable DivisionCode shipTo, @Nullable DivisionCode buyer, @Nullable String buyerName) {
            this(shipTo, buyer, buyerName, Cny.zero());
        }
    }

    /** How it was sold: one channel, one mode, through which partner if any, and under which campaigns. */
    public record Trade(
            Channel channel, Mode mode, @Nullable String partner, List<String> campaigns) {

        public Trade {
            campaigns = List.copyOf(campaigns);
        }

        /** In the channel's usual mode, through nobody and under no campaign. */
        public static Trade via(Channel channel) {
            return new Trade(channel, channel.usualMode(), null, List.of());
        }

        public Trade under(List<String> tags) {
            return new Trade(channel, mode, partner, tags);
        }
    }

    /**
     * What proves it: an order number, a deal, a till's receipt; and the papers behind it where there are any, the voucher being
     * a weigh note or a payment slip.
     */
    public record Evidence(
            Source source,
            String reference,
            boolean demo,
            @Nullable String contract,
            @Nullable String invoice,
            @Nullable String voucher,
            @Nullable String remark) {

        public Evidence(Source source, String reference, boolean demo) {
            this(source, reference, demo, null, null, null, null);
        }
    }

    /** The kind of record behind an entry. */
    public enum Source {
        ORDER,
        OFFLINE_DEAL,
        PARTNER_TILL,
        PROCUREMENT
    }
}
