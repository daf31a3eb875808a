package org.luyumarket.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ledger.SaleFact.CertificateOnFile;
import org.luyumarket.ledger.SaleFact.Destination;
import org.luyumarket.ledger.SaleFact.Evidence;
import org.luyumarket.ledger.SaleFact.Goods;
import org.luyumarket.ledger.SaleFact.Kind;
import org.luyumarket.ledger.SaleFact.Producer;
import org.luyumarket.ledger.SaleFact.Source;
import org.luyumarket.ledger.SaleFact.Trade;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Weight;
import org.luyumarket.testsupport.Unique;

/** Sales of Fengjie oranges to Binzhou that count, and what differs from that. */
public record SaleFixture(
        String reference,
        String sku,
        Kind kind,
        LocalDate day,
        long fen,
        long grams,
        DivisionCode county,
        @Nullable CertificateOnFile certificate,
        Destination destination,
        Channel channel,
        @Nullable String corrects) {

    public static final DivisionCode FENGJIE = new DivisionCode("500236");
    public static final DivisionCode WUSHAN = new DivisionCode("500237");
    public static final DivisionCode BINCHENG = new DivisionCode("371602");
    public static final DivisionCode QINGDAO = new DivisionCode("370200");
    public static final DivisionCode CHENGDU = new DivisionCode("510100");

    public static SaleFixture aSale() {
        return new SaleFixture(
                Unique.name("LY"),
                "500236-01",
                Kind.SALE,
                LocalDate.of(2026, 11, 21),
                4_990,
                5_000,
                FENGJIE,
                new CertificateOnFile("CQ-500236-1", LocalDate.of(2020, 4, 12), LocalDate.of(2027, 12, 31)),
                new Destination(BINCHENG, null, null),
                Channel.ONLINE,
                null);
    }

    public SaleFixture under(String other) {
        return new SaleFixture(other, sku, kind, day, fen, grams, county, certificate, destination, channel, corrects);
    }

    public SaleFixture of(String other) {
        return new SaleFixture(
                reference, other, kind, day, fen, grams, county, certificate, destination, channel, corrects);
    }

    public SaleFixture on(LocalDate other) {
        return new SaleFixture(
                reference, sku, kind, other, fen, grams, county, certificate, destination, channel, corrects);
    }

    public SaleFixture worth(long otherFen, long otherGrams) {
        return new SaleFixture(
                reference, sku, kind, day, otherFen, otherGrams, county, certificate, destination, channel, corrects);
    }

    public SaleFixture from(DivisionCode other) {
        return new SaleFixture(
                reference, sku, kind, day, fen, grams, other, certificate, destination, channel, corrects);
    }

    public SaleFixture certifiedBy(@Nullable CertificateOnFile other) {
        return new SaleFixture(reference, sku, kind, day, fen, grams, county, other, destination, channel, corrects);
    }

    public SaleFixture to(@Nullable DivisionCode shipTo, @Nullable DivisionCode buyer) {
        return to(new Destination(shipTo, buyer, null));
    }

    public SaleFixture to(Destination other) {
        return new SaleFixture(reference, sku, kind, day, fen, grams, county, certificate, other, channel, corrects);
    }

    public SaleFixture via(Channel other) {
        return new SaleFixture(
                reference, sku, kind, day, fen, grams, county, certificate, destination, other, corrects);
    }

    /** A refund of this sale. */
    public SaleFixture takenBack() {
        return new SaleFixture(
                reference, sku, Kind.REFUND, day, fen, grams, county, certificate, destination, channel, corrects);
    }

    /** A correction of what was recorded for a cause; its amounts may be negative. */
    public SaleFixture correcting(String cause) {
        return new SaleFixture(
                reference, sku, Kind.CORRECTION, day, fen, grams, county, certificate, destination, channel, cause);
    }

    /** The fact, with a cause of its own. */
    public SaleFact fact() {
        return new SaleFact(
                Unique.name(reference + ":" + sku + ":" + kind),
                kind,
                noonOf(day),
                new Goods(sku, "奉节脐橙", "citrus", "纽荷尔"),
                Cny.ofFen(fen),
                new Weight(grams),
                1,
                new Producer("supplier-of-" + county, "示例合作社", county, certificate, 136, 444),
                destination,
                Trade.via(channel).under(List.of(Campaign.ORANGES_TO_SHANDONG.name())),
                new Evidence(Source.ORDER, reference, false),
                corrects);
    }

    private static Instant noonOf(LocalDate day) {
        return day.atTime(12, 0).atZone(ChinaTime.ZONE).toInstant();
    }
}
