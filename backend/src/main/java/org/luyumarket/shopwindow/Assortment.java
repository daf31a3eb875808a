package org.luyumarket.shopwindow;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luyumarket.catalog.Product;

/** All offers of a day by sku, and the index to find them: what stays the same while only stock changes. */
final class Assortment {

    static final Assortment NONE = of(-1, LocalDate.EPOCH, List.of(), new SearchIndex(List.of()));

    private final long catalogRevision;
    private final LocalDate day;
    private final List<Offer> offers;
    private final SearchIndex index;
    private final String fingerprint;
    private final Map<String, Integer> numbers;
    private final Map<String, Long> byCounty;
    private final Map<String, Long> byCategory;

    private Assortment(long catalogRevision, LocalDate day, List<Offer> offers, SearchIndex index) {
        this.catalogRevision = catalogRevision;
        this.day = day;
        this.offers = offers;
        this.index = index;
        this.fingerprint =
                Fingerprint.of(offers.stream().map(Offer::fingerprint).toList());
        this.numbers = numbers(offers);
        this.byCounty = count(product -> product.county().value());
        this.byCategory = count(Product::category);
    }

    static Assortment of(long catalogRevision, LocalDate day, List<Offer> offers, SearchIndex index) {
        return new Assortment(catalogRevision, day, offers, index);
    }

    private static Map<String, Integer> numbers(List<Offer> offers) {
        Map<String, Integer> numbers = new HashMap<>();
        IntStream.range(0, offers.size())
                .forEach(number -> numbers.put(offers.get(number).product().sku(), number));
        return numbers;
    }

    private Map<String, Long> count(Function<Product, String> trait) {
        return products().collect(groupingBy(trait, counting()));
    }

    private Stream<Product> products() {
        return offers.stream().map(Offer::product);
    }

    boolean isOf(long revision, LocalDate today) {
        return catalogRevision == revision && day.equals(today);
    }

    LocalDate day() {
        return day;
    }

    List<Offer> offers() {
        return offers;
    }

    @Nullable
    Offer find(String sku) {
        Integer number = numbers.get(sku);
        return number == null ? null : offers.get(number);
    }

    SearchIndex index() {
        return index;
    }

    String fingerprint() {
        return fingerprint;
    }

    /** The place of each sku among the offers. */
    Map<String, Integer> numbers() {
        return numbers;
    }

    Map<String, Long> byCounty() {
        return byCounty;
    }

    Map<String, Long> byCategory() {
        return byCategory;
    }
}
