package org.luyumarket.catalog;

import static java.util.Objects.requireNonNullElse;

import java.time.Month;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Weight;

/**
 * A product as it is sold: one sale unit (a box, say) with its net weight and price. {@code version} guards edits; the months of
 * the season come in order.
 */
public record Product(
        String sku,
        String name,
        DivisionCode county,
        String supplierId,
        String category,
        @Nullable String variety,
        @Nullable String grade,
        @Nullable String size,
        @Nullable Integer fruitCount,
        String packSpec,
        String saleUnit,
        Weight netWeight,
        Money price,
        List<PriceTier> tiers,
        Set<Month> season,
        Handling handling,
        boolean published,
        long version) {

    static final long FIRST_VERSION = 1;

    private static final Pattern GIFT = Pattern.compile("礼盒|礼品|礼包|礼袋|礼篮");

    public Product {
        tiers = List.copyOf(tiers);
        season = Collections.unmodifiableSet(inOrder(season));
    }

    private static Set<Month> inOrder(Set<Month> months) {
        Set<Month> ordered = EnumSet.noneOf(Month.class);
        ordered.addAll(months);
        return ordered;
    }

    public boolean isInSeason(Month month) {
        return season.isEmpty() || season.contains(month);
    }

    /** How many fruit a sale unit holds: as its producer says, else about as many as its size and weight make. */
    public Optional<FruitCount> fruit() {
        return fruitCount == null
                ? FruitCount.of(size, netWeight)
                : Optional.of(new FruitCount(fruitCount, fruitCount));
    }

    /** Whether it is packed to be given away: such a price is that of the box too, and not to be compared with what is sold loose. */
    public boolean isGiftBox() {
        return Stream.of(name, packSpec).anyMatch(words -> GIFT.matcher(words).find());
    }

    /** Price of one unit when this many are bought together. */
    public Money unitPrice(int quantity) {
        return PriceTier.unitPrice(price, tiers, quantity);
    }

    /** The next version of this product. */
    Product with(ProductChange change) {
        return new Product(
                sku,
                requireNonNullElse(change.name(), name),
                county,
                supplierId,
                category,
                variety,
                grade,
                size,
                fruitCount,
                packSpec,
                saleUnit,
                netWeight,
                requireNonNullElse(change.price(), price),
                requireNonNullElse(change.tiers(), tiers),
                requireNonNullElse(change.season(), season),
                handling.with(requireNonNullElse(change.presaleAllowed(), handling.presaleAllowed())),
                requireNonNullElse(change.published(), published),
                version + 1);
    }

    /** What a change made of this product, in words for the audit trail. */
    String differences(Product after) {
        return Stream.of(
                        difference("name", name, after.name),
                        difference("price", price, after.price),
                        difference("tiers", tiers, after.tiers),
                        difference("season", season, after.season),
                        difference("presaleAllowed", handling.presaleAllowed(), after.handling.presaleAllowed()),
                        difference("published", published, after.published))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
    }

    private static Optional<String> difference(String field, Object before, Object after) {
        return before.equals(after) ? Optional.empty() : Optional.of(field + " " + before + " -> " + after);
    }
}
