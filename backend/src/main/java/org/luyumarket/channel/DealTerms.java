package org.luyumarket.channel;

import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ledger.Channel;
import org.luyumarket.ledger.Mode;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Weight;

/** What somebody says was sold: by whom, to whom, how much, and which papers prove it. */
public record DealTerms(
        LocalDate day,
        String sku,
        String supplierId,
        Money money,
        Weight weight,
        Buyer buyer,
        @Nullable DivisionCode shipTo,
        Way way,
        Papers papers,
        @Nullable String remark,
        Assurances assurances,
        Formerly formerly) {

    public DealTerms(
            LocalDate day,
            String sku,
            String supplierId,
            Money money,
            Weight weight,
            Buyer buyer,
            @Nullable DivisionCode shipTo,
            Way way,
            Papers papers,
            @Nullable String remark,
            Assurances assurances) {
        this(day, sku, supplierId, money, weight, buyer, shipTo, way, papers, remark, assurances, Formerly.NONE);
    }

    /** Who bought it and where they are registered: a firm or an institution, never a person. */
    public record Buyer(String name, DivisionCode division) {}

    /** Through which channel, in which mode, with which partner and under which campaigns. */
    public record Way(Channel channel, Mode mode, @Nullable String partnerId, List<String> campaigns) {

        public Way {
            campaigns = List.copyOf(campaigns);
        }

        public static Way via(Channel channel) {
            return new Way(channel, channel.usualMode(), null, List.of());
        }
    }

    /** What a person answered to a doubt: why the price is unusual, and that a late deal may stand in the open month. */
    public record Assurances(@Nullable String priceReason, boolean lateAccepted) {

        public static final Assurances NONE = new Assurances(null, false);
    }

    /** The divisions that were named where they are no more; null where one of today was. */
    public record Formerly(
            @Nullable DivisionCode buyerDivision, @Nullable DivisionCode shipTo) {

        public static final Formerly NONE = new Formerly(null, null);
    }

    /** Fen for a kilogram, rounded half up. */
    long fenPerKilogram() {
        return PriceBand.fenPerKilogram(money, weight);
    }
}
