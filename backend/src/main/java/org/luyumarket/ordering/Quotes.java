package org.luyumarket.ordering;

import java.util.List;
import java.util.Map;
import org.luyumarket.inventory.Inventory;
import org.luyumarket.inventory.StockLevel;
import org.luyumarket.ordering.Ordering.OrderLine;
import org.luyumarket.ordering.Pricing.Priced;
import org.luyumarket.ordering.Quote.Shortage;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Says what an order would cost; promises nothing. */
@Component
class Quotes {

    private final PlacingRules rules;
    private final PriceLists prices;
    private final Inventory inventory;

    Quotes(PlacingRules rules, PriceLists prices, Inventory inventory) {
        this.rules = rules;
        this.prices = prices;
        this.inventory = inventory;
    }

    Mono<Quote> quote(List<OrderLine> lines, DivisionCode shipTo) {
        return Mono.fromSupplier(() -> rules.check(lines, shipTo)).flatMap(basket -> quote(basket, shipTo));
    }

    private Mono<Quote> quote(Basket basket, DivisionCode shipTo) {
        return prices.now(basket.quantities().keySet())
                .map(pricing -> pricing.price(basket, shipTo))
                .zipWith(inventory.levels(basket.quantities().keySet()))
                .map(found -> quote(found.getT1(), found.getT2()));
    }

    private static Quote quote(Priced priced, Map<String, StockLevel> stock) {
        return new Quote(
                priced.lines().stream().map(Quotes::line).toList(),
                priced.goods(),
                priced.freight(),
                Cny.zero(),
                priced.total(),
                priced.weight(),
                priced.lines().stream()
                        .map(line -> new Shortage(line.sku(), line.quantity(), left(line, stock)))
                        .filter(shortage -> shortage.wanted() > shortage.left())
                        .toList());
    }

    private static Quote.Line line(SoldLine line) {
        return new Quote.Line(line.sku(), line.goods().name(), line.quantity(), line.unitPrice(), line.amount());
    }

    private static long left(SoldLine line, Map<String, StockLevel> stock) {
        StockLevel level = stock.get(line.sku());
        return level == null ? 0 : level.available();
    }
}
