package org.luyumarket.ordering.pricing;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.luyumarket.campaign.Campaigns;
import org.luyumarket.inventory.Inventory;
import org.luyumarket.inventory.StockLevel;
import org.luyumarket.ordering.GiftOrders.Wanted;
import org.luyumarket.ordering.GiftQuote;
import org.luyumarket.ordering.GiftQuote.Part;
import org.luyumarket.ordering.Ordering.OrderLine;
import org.luyumarket.ordering.Quote.Shortage;
import org.luyumarket.platform.FieldChecks;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Says what a gift would cost, each recipient at the same prices; promises nothing. */
@Component
public class GiftQuotes {

    private final PriceLists prices;
    private final Inventory inventory;
    private final Campaigns campaigns;
    private final Clock clock;

    GiftQuotes(PriceLists prices, Inventory inventory, Campaigns campaigns, Clock clock) {
        this.prices = prices;
        this.inventory = inventory;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    public Mono<GiftQuote> quote(List<Wanted> recipients) {
        Set<String> skus = recipients.stream()
                .flatMap(wanted -> wanted.lines().stream())
                .map(OrderLine::sku)
                .collect(toSet());
        return prices.now(skus)
                .map(pricing -> parts(recipients, pricing))
                .zipWith(inventory.levels(skus).defaultIfEmpty(Map.of()))
                .map(found -> new GiftQuote(found.getT1(), shortages(recipients, found.getT2())));
    }

    private List<Part> parts(List<Wanted> recipients, Pricing pricing) {
        Bargain bargain = new Bargain(campaigns.deals(), null, clock.instant());
        return recipients.stream().map(wanted -> part(wanted, pricing, bargain)).toList();
    }

    private static Part part(Wanted wanted, Pricing pricing, Bargain bargain) {
        if (wanted.division() == null || wanted.lines().isEmpty()) {
            return Part.UNKNOWN;
        }
        FieldChecks checks = new FieldChecks();
        Basket basket = Basket.of(wanted.lines(), "", checks);
        checks.refuseIfAny();
        try {
            return new Part(Quotes.quote(pricing.price(basket, wanted.division(), bargain)), false);
        } catch (NoDelivery notThere) {
            return Part.NOT_THERE;
        }
    }

    /** Of what all of them want together. */
    private static List<Shortage> shortages(List<Wanted> recipients, Map<String, StockLevel> stock) {
        Map<String, Integer> wanted = new LinkedHashMap<>();
        recipients.forEach(recipient ->
                recipient.lines().forEach(line -> wanted.merge(line.sku(), line.quantity(), Integer::sum)));
        return wanted.entrySet().stream()
                .map(line -> new Shortage(line.getKey(), line.getValue(), left(line.getKey(), stock)))
                .filter(shortage -> shortage.wanted() > shortage.left())
                .toList();
    }

    private static long left(String sku, Map<String, StockLevel> stock) {
        StockLevel level = stock.get(sku);
        return level == null ? 0 : level.available();
    }
}
