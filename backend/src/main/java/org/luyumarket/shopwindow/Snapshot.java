package org.luyumarket.shopwindow;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.luyumarket.campaign.Deal;
import org.luyumarket.campaign.Deals;
import org.luyumarket.catalog.Category;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.shopwindow.ProductQuery.Sort;

/** An assortment with the stock and the campaign prices of one moment. */
final class Snapshot implements Display {

    static final Snapshot EMPTY = new Snapshot(Assortment.NONE, List.of(), Deals.NONE);

    private final Assortment assortment;
    private final List<StockState> stock;
    private final List<Deal> deals;
    private final String revision;
    private final List<ShownProduct> products;
    private final Map<String, ShownProduct> bySku;
    private final Map<Sort, List<ShownProduct>> sorted = new ConcurrentHashMap<>();

    private Snapshot(Assortment assortment, List<StockState> stock, Deals deals) {
        this.assortment = assortment;
        this.stock = stock;
        this.deals = deals(assortment, deals);
        this.revision = Fingerprint.of(assortment.fingerprint(), stock, this.deals);
        this.products = IntStream.range(0, stock.size())
                .mapToObj(i -> assortment.offers().get(i).shown(stock.get(i), deals))
                .toList();
        this.bySku = products.stream()
                .collect(Collectors.toUnmodifiableMap(shown -> shown.product().sku(), Function.identity()));
    }

    private static List<StockState> states(Assortment assortment, Map<String, Long> available) {
        return assortment.offers().stream()
                .map(offer ->
                        StockState.of(available.getOrDefault(offer.product().sku(), 0L)))
                .toList();
    }

    /** Those that are shown: how much money is left for them is not. */
    private static List<Deal> deals(Assortment assortment, Deals deals) {
        return assortment.offers().stream()
                .flatMap(offer -> Stream.ofNullable(deals.on(offer.product(), 1)))
                .toList();
    }

    /** This very snapshot unless a shopper would see a difference. */
    Snapshot with(Assortment current, Map<String, Long> available, Deals on) {
        List<StockState> states = states(current, available);
        return current.isOf(assortment.catalogRevision(), assortment.day())
                        && states.equals(stock)
                        && deals(current, on).equals(deals)
                ? this
                : new Snapshot(current, states, on);
    }

    Assortment assortment() {
        return assortment;
    }

    @Override
    public String revision() {
        return revision;
    }

    @Override
    public List<ShownProduct> products() {
        return products;
    }

    @Override
    public Optional<ShownProduct> find(String sku) {
        return Optional.ofNullable(bySku.get(sku));
    }

    @Override
    public Page<ShownProduct> list(ProductQuery query) {
        List<ShownProduct> found = candidates(query).filter(isWanted(query)).toList();
        PageRequest page = query.page();
        List<ShownProduct> items =
                found.stream().skip(page.offset()).limit(page.size()).toList();
        return new Page<>(items, found.size(), page.page(), page.size());
    }

    private Stream<ShownProduct> candidates(ProductQuery query) {
        String words = query.words();
        return words == null || words.isBlank() ? all(query.sort()) : found(words, query.sort());
    }

    private Stream<ShownProduct> all(Sort sort) {
        return sorted
                .computeIfAbsent(
                        sort, wanted -> inOrder(products.stream(), wanted).toList())
                .stream();
    }

    private Stream<ShownProduct> found(String words, Sort sort) {
        Map<Integer, Fit> fits = assortment.index().find(words).fits();
        Map<Fit, List<ShownProduct>> byFit = fits.keySet().stream()
                .collect(Collectors.groupingBy(fits::get, Collectors.mapping(products::get, Collectors.toList())));
        if (sort != Sort.RELEVANCE) {
            return inOrder(byFit.values().stream().flatMap(List::stream), sort);
        }
        return Arrays.stream(Fit.values())
                .sorted(Comparator.reverseOrder())
                .flatMap(fit -> inOrder(byFit.getOrDefault(fit, List.of()).stream(), sort));
    }

    private Stream<ShownProduct> inOrder(Stream<ShownProduct> found, Sort sort) {
        List<ShownProduct> ordered = found.sorted(Order.by(sort)).toList();
        return new EqualTerms(assortment.day()).certifiedFirst(ordered).stream();
    }

    private static Predicate<ShownProduct> isWanted(ProductQuery query) {
        return shown ->
                (query.county() == null || query.county().equals(shown.product().county()))
                        && (query.category() == null
                                || query.category().equals(shown.product().category()))
                        && (!query.inSeasonOnly() || shown.inSeason());
    }

    @Override
    public List<String> categories() {
        return Arrays.stream(Category.values())
                .map(Category::code)
                .filter(code -> products.stream()
                        .anyMatch(shown -> shown.product().category().equals(code)))
                .toList();
    }
}
