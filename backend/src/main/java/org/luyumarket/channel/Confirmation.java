package org.luyumarket.channel;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.luyumarket.channel.Deal.Review;
import org.luyumarket.ledger.Ledger;
import org.luyumarket.ledger.Months;
import org.luyumarket.ledger.SaleFact;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Confirms deals and records them in the ledger; always inside the transaction of whoever asks. */
@Component
class Confirmation {

    private static final int BATCH = 1_000;

    private final DealRepository deals;
    private final DealWriting writing;
    private final DealReviewRepository reviewing;
    private final LikenessRepository likenesses;
    private final KnownTrades trades;
    private final Ledger ledger;
    private final Months months;
    private final DealNews news;

    Confirmation(
            DealRepository deals,
            DealWriting writing,
            DealReviewRepository reviewing,
            LikenessRepository likenesses,
            KnownTrades trades,
            Ledger ledger,
            Months months,
            DealNews news) {
        this.deals = deals;
        this.writing = writing;
        this.reviewing = reviewing;
        this.likenesses = likenesses;
        this.trades = trades;
        this.ledger = ledger;
        this.months = months;
        this.news = news;
    }

    Mono<Deal> confirm(Deal deal, Review review) {
        Deal confirmed = deal.reviewed(review, DealStatus.CONFIRMED);
        return refuseUndecided(deal.id())
                .then(Mono.defer(() -> refuseLocked(deal.id())))
                .then(Mono.defer(() -> refuseBeyondOriginal(deal)))
                .then(Mono.defer(() -> writing.move(deal, confirmed)))
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(() -> new DealHasMoved(deal.number())))
                .then(Mono.defer(() -> facts(confirmed)))
                .flatMap(fact -> book(confirmed, fact))
                .then(Mono.defer(() -> news.tell(List.of(confirmed))))
                .thenReturn(confirmed);
    }

    private Mono<Void> refuseUndecided(UUID dealOrImport) {
        return likenesses.undecided(dealOrImport).flatMap(other -> Mono.error(new LikenessUndecided(other)));
    }

    /** Between entering and confirming its month may have been locked; whoever locks it in this instant is seen by the ledger. */
    private Mono<Void> refuseLocked(UUID dealOrImport) {
        return reviewing
                .waitingMonths(dealOrImport)
                .concatMap(waiting -> months.bookedIn(waiting.county(), waiting.firstDay())
                        .filter(booked -> !booked.equals(YearMonth.from(waiting.firstDay())))
                        .flatMap(booked -> Mono.error(
                                new DealMonthLocked(waiting.number(), YearMonth.from(waiting.firstDay()), booked))))
                .then();
    }

    /** Between entering and confirming others may have taken back the same goods. */
    private Mono<Void> refuseBeyondOriginal(Deal deal) {
        UUID original = deal.corrects();
        return original == null
                ? Mono.empty()
                : deals.lock(original)
                        .then(Mono.defer(() -> deals.find(original)))
                        .zipWith(Mono.defer(() -> deals.followers(original).collectList()))
                        .doOnNext(parts -> Following.checkTogether(parts.getT1(), parts.getT2()))
                        .then();
    }

    private Mono<SaleFact> facts(Deal deal) {
        return trades.now()
                .zipWith(deals.find(deal.corrects()).map(List::of).defaultIfEmpty(List.of()))
                .map(parts -> new DealFacts(parts.getT1())
                        .fact(deal, parts.getT2().stream().findFirst().orElse(null)));
    }

    /** A deal of a month that is locked stands in an open one only if a person agreed to that. */
    private Mono<Void> book(Deal deal, SaleFact fact) {
        return deal.terms().assurances().lateAccepted()
                ? ledger.record(List.of(fact))
                : ledger.recordInOpenMonths(List.of(fact));
    }

    /** The waiting deals of the file that this one is of; whoever entered the file cannot review it. */
    Mono<Long> confirmFile(Deal first, Review review) {
        UUID importId = first.importId();
        if (importId == null) {
            return Mono.just(0L);
        }
        Deal reviewed = first.reviewed(review, DealStatus.CONFIRMED);
        return refuseUndecided(importId)
                .then(Mono.defer(() -> refuseLocked(importId)))
                .then(Mono.defer(trades::now))
                .flatMapMany(known -> batch(importId, review, new DealFacts(known))
                        .expand(count -> count < BATCH ? Mono.empty() : batch(importId, review, new DealFacts(known))))
                .reduce(0L, Long::sum)
                .filter(count -> reviewed.status() == DealStatus.CONFIRMED);
    }

    private Mono<Long> batch(UUID importId, Review review, DealFacts facts) {
        return reviewing
                .confirm(importId, review, BATCH)
                .collectList()
                .flatMap(confirmed -> originals(confirmed)
                        .flatMap(originals -> book(confirmed, facts(facts, confirmed, originals)))
                        .then(Mono.defer(() -> news.tell(confirmed)))
                        .thenReturn((long) confirmed.size()));
    }

    private Mono<Map<UUID, Deal>> originals(List<Deal> confirmed) {
        List<UUID> ids = confirmed.stream()
                .map(Deal::corrects)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return ids.isEmpty() ? Mono.just(Map.of()) : deals.find(ids).collectMap(Deal::id);
    }

    private static List<SaleFact> facts(DealFacts facts, List<Deal> confirmed, Map<UUID, Deal> originals) {
        return confirmed.stream()
                .map(deal -> facts.fact(deal, deal.corrects() == null ? null : originals.get(deal.corrects())))
                .toList();
    }

    private Mono<Void> book(List<Deal> confirmed, List<SaleFact> facts) {
        return Flux.just(true, false)
                .concatMap(late -> {
                    List<SaleFact> some = IntStream.range(0, facts.size())
                            .filter(i -> confirmed.get(i).terms().assurances().lateAccepted() == late)
                            .mapToObj(facts::get)
                            .toList();
                    return some.isEmpty() ? Mono.empty() : late ? ledger.record(some) : ledger.recordInOpenMonths(some);
                })
                .then();
    }
}
