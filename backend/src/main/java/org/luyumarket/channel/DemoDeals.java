package org.luyumarket.channel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.channel.Deal.Entered;
import org.luyumarket.channel.Deal.Names;
import org.luyumarket.channel.Deal.Review;
import org.luyumarket.channel.DealTerms.Assurances;
import org.luyumarket.channel.DealTerms.Buyer;
import org.luyumarket.channel.DealTerms.Way;
import org.luyumarket.ledger.Campaign;
import org.luyumarket.ledger.Channel;
import org.luyumarket.ledger.EntryFilter;
import org.luyumarket.ledger.Ledger;
import org.luyumarket.ledger.SaleFact;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DemoData;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Ids;
import org.luyumarket.platform.Weight;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Partners of every channel, a deal behind each offline entry of the demo's past, and a few deals that wait for somebody: three
 * to review, two of which may be one, one that was sent back and a draft.
 */
@Component
class DemoDeals implements DemoData {

    private static final int FLOOR = 6;
    private static final int BATCH = 500;
    static final UUID CLERK = new UUID(0, 1);
    static final UUID HEAD = new UUID(0, 2);
    private static final String CO_OPERATIVE = "示例·奉节特产农民专业合作社";
    static final DivisionCode FENGJIE = new DivisionCode("500236");
    private static final Buyer FRUIT_SHOP = new Buyer("示例·济南堤口路果品商行", new DivisionCode("370105"));
    private static final Buyer SUPERMARKET = new Buyer("示例·银座超市", new DivisionCode("370102"));

    private final PartnerRepository partners;
    private final DealRepository deals;
    private final DealWriting writing;
    private final LikenessRepository likenesses;
    private final Ledger ledger;
    private final Ids ids;
    private final Clock clock;
    private final DemoPastDeals past;

    DemoDeals(
            PartnerRepository partners,
            DealRepository deals,
            DealWriting writing,
            LikenessRepository likenesses,
            Ledger ledger,
            Ids ids,
            Clock clock) {
        this.partners = partners;
        this.deals = deals;
        this.writing = writing;
        this.likenesses = likenesses;
        this.ledger = ledger;
        this.ids = ids;
        this.clock = clock;
        this.past = new DemoPastDeals(ids);
    }

    @Override
    public int floor() {
        return FLOOR;
    }

    @Override
    public Mono<Void> load() {
        return Flux.fromIterable(DemoPartners.all())
                .concatMap(demo -> partners.add(demo.id(), demo.terms(), true))
                .then(deals.hasDemo())
                .filter(loaded -> !loaded)
                .flatMap(firstStart -> past().then(queue()));
    }

    private Mono<Void> past() {
        return ledger.everyEntry(EntryFilter.all().provenBy(SaleFact.Source.OFFLINE_DEAL))
                .filter(entry -> entry.fact().evidence().demo() && entry.fact().kind() == SaleFact.Kind.SALE)
                .map(past::deal)
                .buffer(BATCH)
                .concatMap(writing::addAll)
                .then();
    }

    private Mono<Void> queue() {
        LocalDate today = LocalDate.now(clock.withZone(ChinaTime.ZONE));
        Sample lorry = new Sample("500236-09", "奉节脐橙 统货 周转筐(批发)", "155000.00", 32_500_000);
        Sample again = new Sample("500236-09", "奉节脐橙 统货 周转筐(批发)", "154600.00", 32_400_000);
        Sample honey = new Sample("500236-14", "奉节土蜂蜜", "15200.00", 200_000);
        Sample pork = new Sample("500236-13", "奉节腊肉", "9600.00", 120_000);
        Sample dried = new Sample("500236-15", "奉节干木耳", "8800.00", 90_000);
        return Flux.just(
                        wholesale(lorry, today.minusDays(3), new Papers("示例-HT-031", "示例-FP-0007781", "示例-GB-2291")),
                        wholesale(again, today.minusDays(2), new Papers("示例-HT-031", null, null)),
                        retail(honey, today.minusDays(1), DealStatus.SUBMITTED, null),
                        retail(pork, today.minusDays(5), DealStatus.RETURNED, "发票照片看不清，请重拍。"),
                        retail(dried, today, DealStatus.DRAFT, null))
                .concatMap(this::add)
                .then();
    }

    private Mono<Void> add(Deal unnumbered) {
        return writing.nextNumber()
                .map(number -> numbered(unnumbered, number))
                .flatMap(deal -> writing.addAll(List.of(deal)).then(likenesses.look(deal.id())));
    }

    private Deal wholesale(Sample sample, LocalDate day, Papers papers) {
        Way way = new Way(
                Channel.WHOLESALE,
                Channel.WHOLESALE.usualMode(),
                DemoPartners.WHOLESALE_MARKET,
                List.of(Campaign.ORANGES_TO_SHANDONG.name()));
        return deal(terms(sample, day, FRUIT_SHOP, way, papers), sample, DealStatus.SUBMITTED, null);
    }

    private Deal retail(Sample sample, LocalDate day, DealStatus status, @Nullable String objection) {
        Way way = new Way(
                Channel.SUPERMARKET,
                Channel.SUPERMARKET.usualMode(),
                DemoPartners.SUPERMARKET,
                List.of(Campaign.PRODUCE_INTO_SUPERMARKETS.name()));
        return deal(terms(sample, day, SUPERMARKET, way, Papers.NONE), sample, status, objection);
    }

    private static DealTerms terms(Sample sample, LocalDate day, Buyer buyer, Way way, Papers papers) {
        return new DealTerms(
                day,
                sample.sku,
                sample.supplierId(),
                Cny.parse(sample.yuan),
                new Weight(sample.grams),
                buyer,
                buyer.division(),
                way,
                papers,
                null,
                Assurances.NONE);
    }

    private Deal deal(DealTerms terms, Sample sample, DealStatus status, @Nullable String objection) {
        return new Deal(
                ids.next(),
                "",
                DealKind.SALE,
                status,
                Origin.FORM,
                null,
                terms,
                new Names(sample.name, sample.supplier()),
                FENGJIE,
                new Entered(CLERK, "示例·录入员", clock.instant()),
                objection == null ? null : new Review(HEAD, "示例·复核员", clock.instant(), objection),
                null,
                true,
                1);
    }

    private static Deal numbered(Deal deal, String number) {
        return new Deal(
                deal.id(),
                number,
                deal.kind(),
                deal.status(),
                deal.origin(),
                null,
                deal.terms(),
                deal.names(),
                deal.county(),
                deal.entered(),
                deal.review(),
                null,
                true,
                1);
    }

    /** Some goods of Fengjie and what they went for. */
    private record Sample(String sku, String name, String yuan, long grams) {

        /** Oranges and pomelos come from the co-operative, the rest from the company. */
        String supplierId() {
            return sku.compareTo("500236-12") < 0 ? "V08A" : "V08B";
        }

        String supplier() {
            return supplierId().equals("V08A") ? CO_OPERATIVE : "示例·奉节农业发展有限公司";
        }
    }
}
