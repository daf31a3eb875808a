package org.luyumarket.ledger;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.luyumarket.ledger.SaleFact.Destination;
import org.luyumarket.ledger.SaleFact.Evidence;
import org.luyumarket.ledger.SaleFact.Kind;
import org.luyumarket.ledger.SaleFact.Producer;
import org.luyumarket.ledger.SaleFact.Source;
import org.luyumarket.ledger.SaleFact.Trade;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.Weight;

/** A deal of a demo's past: so many boxes sold on a day to somebody; the reference says that it is an example. */
record DemoDeal(
        String reference, LocalDate day, DemoGoods goods, Producer producer, long boxes, Destination destination) {

    private static final LocalTime SETTLED = LocalTime.of(10, 0);
    private static final int GRAMS_A_KILOGRAM = 1000;

    SaleFact fact() {
        long grams = boxes * goods.gramsPerBox();
        return new SaleFact(
                "demo:" + reference,
                Kind.SALE,
                day.atTime(SETTLED).atZone(ChinaTime.ZONE).toInstant(),
                goods.goods(),
                Cny.ofFen(grams * goods.fenPerKilogram() / GRAMS_A_KILOGRAM),
                new Weight(grams),
                Math.toIntExact(boxes),
                producer,
                destination,
                Trade.via(goods.channel()).under(List.of(campaign().name())),
                new Evidence(Source.OFFLINE_DEAL, reference, true));
    }

    private Campaign campaign() {
        return goods.goods().category().equals("citrus")
                ? Campaign.ORANGES_TO_SHANDONG
                : Campaign.ONE_FAMILY_GOOD_TASTE;
    }
}
