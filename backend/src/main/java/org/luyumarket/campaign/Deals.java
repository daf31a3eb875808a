package org.luyumarket.campaign;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.catalog.Product;

/** The campaign prices and coupons of one moment; the money left for them is only decided when it is drawn. */
public final class Deals {

    public static final Deals NONE = new Deals(List.of(), List.of());

    private final Map<String, LiveDeal> deals;
    private final Map<String, Coupon> coupons;

    Deals(Collection<LiveDeal> deals, Collection<Coupon> coupons) {
        this.deals =
                deals.stream().collect(toUnmodifiableMap(live -> live.deal().sku(), identity(), LiveDeal::cheaper));
        this.coupons = coupons.stream().collect(toUnmodifiableMap(Coupon::code, identity()));
    }

    /** Whether any of these products has a price in a campaign. */
    public boolean concern(Collection<String> skus) {
        return !deals.isEmpty() && skus.stream().anyMatch(deals::containsKey);
    }

    /** What holds for so many of a product: nothing where its own price, or that for so many, is as low. */
    public @Nullable Deal on(Product product, int quantity) {
        LiveDeal live = deals.get(product.sku());
        return live != null && live.isBelow(product.unitPrice(quantity)) ? live.deal() : null;
    }

    /** The campaign in which a product that {@link #on} found has its price. */
    public UUID campaignOf(String sku) {
        return Objects.requireNonNull(deals.get(sku)).deal().campaign();
    }

    public @Nullable Coupon coupon(String code) {
        return coupons.get(code.strip().toUpperCase(Locale.ROOT));
    }

    /** The coupons that everybody may have, those that end first foremost. */
    public List<Coupon> listed(Instant now) {
        return coupons.values().stream()
                .filter(coupon -> coupon.listed() && now.isBefore(coupon.endsAt()))
                .sorted(Comparator.comparing(Coupon::endsAt).thenComparing(Coupon::code))
                .toList();
    }

    /** Whether everybody is offered the same, of the same money. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Deals those && deals.equals(those.deals) && coupons.equals(those.coupons);
    }

    @Override
    public int hashCode() {
        return Objects.hash(deals, coupons);
    }

    /** A deal and the money left for it. */
    record LiveDeal(Deal deal, Money left) {

        /** Lower, and the money lasts for a box at least. */
        boolean isBelow(Money price) {
            return deal.price().isLessThan(price) && !left.isLessThan(price.minus(deal.price()));
        }

        LiveDeal cheaper(LiveDeal other) {
            return other.deal().price().isLessThan(deal.price()) ? other : this;
        }
    }
}
