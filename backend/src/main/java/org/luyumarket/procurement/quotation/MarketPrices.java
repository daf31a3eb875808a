package org.luyumarket.procurement.quotation;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.luyumarket.catalog.Product;
import org.luyumarket.platform.Weight;

/**
 * What each kind of goods cost at markets on the newest day that somebody noted, the dearest market of that day; and by how many
 * hundredths of a percent an offer may lie above it unremarked.
 */
public record MarketPrices(Map<String, ReferencePrice> newest, int tolerance) {

    /** What nobody has noted yet. */
    public static final MarketPrices NONE = new MarketPrices(Map.of(), 0);

    /** What is older says nothing to shoppers about the price of today. */
    private static final int FRESH_DAYS = 30;

    private static final long WHOLE = 10_000;
    private static final long GRAMS = 1_000;

    public MarketPrices {
        newest = Map.copyOf(newest);
    }

    static MarketPrices of(Collection<ReferencePrice> latest, int tolerance) {
        return new MarketPrices(
                latest.stream()
                        .collect(Collectors.toMap(
                                ReferencePrice::category,
                                Function.identity(),
                                BinaryOperator.maxBy(
                                        comparing(ReferencePrice::day).thenComparing(ReferencePrice::perKilogram)))),
                tolerance);
    }

    /** By how much a product is dearer, if it is by more than is tolerated. A gift box is compared with nothing that is sold loose. */
    public Optional<Above> above(Product product) {
        return product.isGiftBox() ? Optional.empty() : above(product.category(), product.price(), product.netWeight());
    }

    /** The market that a product may be compared with at this price, and by how much it is dearer, or cheaper if that is negative. */
    public Optional<Above> beside(Product product, Money price, LocalDate today) {
        return Optional.ofNullable(newest.get(product.category()))
                .filter(market -> !product.isGiftBox() && !market.day().isBefore(today.minusDays(FRESH_DAYS)))
                .map(market -> new Above(market, dearer(price, product.netWeight(), market)));
    }

    /** Another number, of 32 bits, whenever something else is to be said. */
    public long version() {
        return Integer.toUnsignedLong(newest.hashCode());
    }

    /** By how much something of this price and weight is dearer than the market, if it is by more than is tolerated. */
    public Optional<Above> above(String category, Money price, Weight weight) {
        return Optional.ofNullable(newest.get(category))
                .filter(market -> compare(price, weight, market, WHOLE + tolerance) > 0)
                .map(market -> new Above(market, dearer(price, weight, market)));
    }

    /** Exactly, as no price a kilogram is ever rounded for it: price / grams against market / 1,000. */
    private static int compare(Money price, Weight weight, ReferencePrice market, long share) {
        long offered = Math.multiplyExact(price.getAmountMinorLong(), GRAMS * WHOLE);
        return Long.compare(offered, Math.multiplyExact(ofMarket(weight, market), share));
    }

    private static long dearer(Money price, Weight weight, ReferencePrice market) {
        long offered = Math.multiplyExact(price.getAmountMinorLong(), GRAMS * WHOLE);
        return Math.floorDiv(offered, ofMarket(weight, market)) - WHOLE;
    }

    private static long ofMarket(Weight weight, ReferencePrice market) {
        return Math.multiplyExact(market.perKilogram().getAmountMinorLong(), weight.grams());
    }

    /** The market that an offer is dearer than, and by how many hundredths of a percent. */
    public record Above(ReferencePrice market, long basisPoints) {}
}
