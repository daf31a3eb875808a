package org.luyumarket.shopwindow;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.luyumarket.campaign.Deal;
import org.luyumarket.campaign.Deals;
import org.luyumarket.catalog.Category;
import org.luyumarket.inventory.OpenLots.Grown;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.shopwindow.ProductQuery.Sort;

/** An assortment with the stock and the campaign prices of one moment. */
final class Snapshot implements Display {

    static final Snapshot EMPTY = new Snapshot(
            Assortment.NONE,
            new Moment(List.of(), List.of(), List.of(), List.of()),
            List.of(),
            new ConcurrentHashMap<>());

    private final Assortment assortment;
    private final Moment moment;
    private final String revision;
    private final List<ShownProduct> products;
    private final Map<Sort, Ranking> rankings;

    private Snapshot(Assortment assortment, Moment moment, List<ShownProduct> products, Map<Sort, Ranking> rankings) {
        this.assortment = assortment;
        this.moment = moment;
        this.revision = Fingerprint.of(List.of(
                assortment.fingerprint(),
                Fingerprint.of(moment.stock()),
                Fingerprint.of(moment.deals()),
                Fingerprint.of(moment.ahead()),
                Fingerprint.of(moment.grown())));
        this.products = products;
        this.rankings = rankings;
    }

    /** What changes from moment to moment: the stock of each offer, those prices of campaigns that hold, what is sold ahead, and where it was grown. */
    private record Moment(List<StockState> stock, List<Deal> deals, List<SoldAhead> ahead, List<List<Grown>> grown) {

        static Moment of(List<Offer> offers, Availability availability, Deals on) {
            return new Moment(
                    offers.stream()
                            .map(offer -> availability.of(offer.product().sku()))
                            .toList(),
                    offers.stream()
                            .flatMap(offer -> Stream.ofNullable(on.on(offer.product(), 1)))
                            .toList(),
                    offers.stream()
                            .flatMap(offer -> Stream.ofNullable(
                                    availability.aheadOf(offer.product().sku())))
                            .toList(),
                    offers.stream()
                            .map(offer -> availability.grown(offer.product().sku()))
                            .toList());
        }

        /** Whether whatever was put in order stays in it: how few are left orders nothing. */
        boolean ordersAs(Moment other) {
            return deals.equals(other.deals) && soldOut().equals(other.soldOut());
        }

        private List<Boolean> soldOut() {
            return stock.stream().map(StockState.SOLD_OUT::equals).toList();
        }
    }

    /** This very snapshot unless a shopper would see a difference. */
    Snapshot with(Assortment current, Availability availability, Deals on) {
        Moment now = Moment.of(current.offers(), availability, on);
        return current == assortment && now.equals(moment) ? this : next(current, now, availability, on);
    }

    /** Whatever order somebody asked for is worked out again before anybody sees what it orders. */
    private Snapshot next(Assortment current, Moment now, Availability availability, Deals on) {
        boolean sameOrder = current == assortment && now.ordersAs(moment);
        List<ShownProduct> shown = current.offers().stream()
                .map(offer -> offer.shown(availability, on))
                .toList();
        Snapshot next = new Snapshot(current, now, shown, sameOrder ? rankings : new ConcurrentHashMap<>());
        next.ranking(Sort.RELEVANCE);
        rankings.keySet().forEach(next::ranking);
        return next;
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
        return Optional.ofNullable(assortment.numbers().get(sku)).map(products::get);
    }

    @Override
    public Page<ShownProduct> list(ProductQuery query) {
        PageRequest page = query.page();
        int[] found = candidates(query).filter(isWanted(query)).toArray();
        List<ShownProduct> items = Arrays.stream(found)
                .skip(page.offset())
                .limit(page.size())
                .mapToObj(products::get)
                .toList();
        return new Page<>(items, found.length, page.page(), page.size());
    }

    private IntStream candidates(ProductQuery query) {
        String words = query.words();
        Ranking ranking = ranking(query.sort());
        return words == null || words.isBlank() ? ranking.all() : found(words, query.sort(), ranking);
    }

    /** What fits better comes first unless another order is wanted. */
    private IntStream found(String words, Sort sort, Ranking ranking) {
        Hits hits = assortment.index().find(words);
        if (sort != Sort.RELEVANCE) {
            return ranking.some(hits.products());
        }
        Map<Fit, IntStream.Builder> byFit = new EnumMap<>(Fit.class);
        for (int hit = 0; hit < hits.size(); hit++) {
            byFit.computeIfAbsent(hits.fit(hit), any -> IntStream.builder()).add(hits.product(hit));
        }
        return byFit.entrySet().stream()
                .sorted(Map.Entry.<Fit, IntStream.Builder>comparingByKey().reversed())
                .flatMapToInt(fit -> ranking.some(fit.getValue().build()));
    }

    private Ranking ranking(Sort sort) {
        return rankings.computeIfAbsent(sort, this::rank);
    }

    private Ranking rank(Sort sort) {
        List<ShownProduct> ordered = products.stream().sorted(Order.by(sort)).toList();
        return Ranking.of(new EqualTerms(assortment.day()).certifiedFirst(ordered), assortment.numbers());
    }

    private IntPredicate isWanted(ProductQuery query) {
        return query.limitsNothing() ? any -> true : number -> query.admits(products.get(number));
    }

    @Override
    public List<String> categories() {
        return Arrays.stream(Category.values())
                .map(Category::code)
                .filter(assortment.byCategory()::containsKey)
                .toList();
    }

    @Override
    public long productsFrom(DivisionCode county) {
        return assortment.byCounty().getOrDefault(county.value(), 0L);
    }

    @Override
    public long productsOf(String category) {
        return assortment.byCategory().getOrDefault(category, 0L);
    }
}
