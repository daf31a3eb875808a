package org.luyumarket.ordering.pricing;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luyumarket.campaign.Campaigns;
import org.luyumarket.inventory.Inventory;
import org.luyumarket.inventory.StockLevel;
import org.luyumarket.ordering.Ordering.OrderLine;
import org.luyumarket.ordering.Quote;
import org.luyumarket.ordering.Quote.Shortage;
import org.luyumarket.ordering.pricing.Pricing.Priced;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.FieldChecks;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Says what an order would cost; promises nothing. */
@Component
public class Quotes {

    private final BasketRules rules;
    private final PriceLists prices;
    private final Inventory inventory;
    private final Campaigns campaigns;
    private final Clock clock;

    Quotes(BasketRules rules, PriceLists prices, Inventory inventory, Campaigns campaigns, Clock clock) {
        this.rules = rules;
        this.prices = prices;
        this.inventory = inventory;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    public Mono<Quote> quote(List<OrderLine> lines, DivisionCode shipTo, @Nullable String coupon) {
        return Mono.fromSupplier(() -> checked(lines, shipTo))
                .flatMap(basket -> quote(basket, shipTo, new Bargain(campaigns.deals(), coupon, clock.instant())));
    }

    private Basket checked(List<OrderLine> lines, DivisionCode shipTo) {
        FieldChecks checks = new FieldChecks();
        Basket basket = rules.check(lines, shipTo, checks);
        checks.refuseIfAny();
        return basket;
    }

    private Mono<Quote> quote(Basket basket, DivisionCode shipTo, Bargain bargain) {
        return prices.now(basket.quantities().keySet())
                .map(pricing -> pricing.price(basket, shipTo, bargain))
                .zipWith(inventory.levels(basket.quantities().keySet()))
                .map(found -> quote(found.getT1(), found.getT2()));
    }

    /** Whatever there is of it. */
    static Quote quote(Priced priced) {
        return quote(priced, List.of());
    }

    private static Quote quote(Priced priced, Map<String, StockLevel> stock) {
        return quote(
                priced,
                priced.lines().stream()
                        .map(line -> new Shortage(line.sku(), line.quantity(), left(line, stock)))
                        .filter(shortage -> shortage.wanted() > shortage.left())
                        .toList());
    }

    private static Quote quote(Priced priced, List<Shortage> shortages) {
        return new Quote(
                priced.lines().stream().map(Quotes::line).toList(),
                priced.goods(),
                priced.freight(),
                priced.discount(),
                priced.total(),
                priced.weight(),
                shortages);
    }

    private static Quote.Line line(PricedLine line) {
        return new Quote.Line(
                line.sku(),
                line.goods().name(),
                line.quantity(),
                line.unitPrice(),
                line.amount(),
                line.reduction() == null ? line.unitPrice() : line.reduction().listPrice());
    }

    private static long left(PricedLine line, Map<String, StockLevel> stock) {
        StockLevel level = stock.get(line.sku());
        return level == null ? 0 : level.available();
    }
}
