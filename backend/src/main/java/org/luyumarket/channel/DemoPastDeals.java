package org.luyumarket.channel;

import org.luyumarket.channel.Deal.Entered;
import org.luyumarket.channel.Deal.Names;
import org.luyumarket.channel.Deal.Review;
import org.luyumarket.channel.DealTerms.Assurances;
import org.luyumarket.channel.DealTerms.Buyer;
import org.luyumarket.channel.DealTerms.Way;
import org.luyumarket.ledger.LedgerEntry;
import org.luyumarket.ledger.SaleFact;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Ids;

/** The deals behind the offline entries of the demo's past. */
final class DemoPastDeals {

    private final Ids ids;

    DemoPastDeals(Ids ids) {
        this.ids = ids;
    }

    Deal deal(LedgerEntry entry) {
        SaleFact fact = entry.fact();
        DivisionCode buyer = fact.destination().buyer();
        String name = fact.destination().buyerName();
        DealTerms terms = new DealTerms(
                fact.day(),
                fact.goods().sku(),
                fact.producer().supplierId(),
                fact.money(),
                fact.weight(),
                new Buyer(name == null ? "示例·去向不明" : name, buyer == null ? DemoDeals.FENGJIE : buyer),
                fact.destination().shipTo(),
                new Way(fact.channel(), fact.trade().mode(), null, fact.campaigns()),
                Papers.NONE,
                null,
                Assurances.NONE);
        return new Deal(
                ids.next(),
                fact.evidence().reference(),
                DealKind.SALE,
                DealStatus.CONFIRMED,
                Origin.FORM,
                null,
                terms,
                new Names(fact.goods().name(), fact.producer().supplierName()),
                fact.producer().county(),
                new Entered(DemoDeals.CLERK, "示例·录入员", entry.recordedAt()),
                new Review(DemoDeals.HEAD, "示例·复核员", entry.recordedAt(), null),
                null,
                true,
                1);
    }
}
