package org.luyumarket.shopwindow;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.luyumarket.campaign.Campaigns;
import org.luyumarket.campaign.Deals;
import org.luyumarket.catalog.Catalog;
import org.luyumarket.platform.StartStep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Looks every second whether catalogue, stock or the prices of campaigns changed. The first look is a step of the start; when the
 * database is away the window goes on showing what it saw last.
 */
@Component
class ShopWindowRefresh implements ShopWindow, StartStep {

    private static final Logger log = LoggerFactory.getLogger(ShopWindowRefresh.class);

    private static final int AFTER_DEMO_DATA = 100;
    private static final long PAUSE_MILLISECONDS = 1_000;

    private final Catalog catalog;
    private final StockWatch stock;
    private final Campaigns campaigns;
    private final AssortmentReader reader;
    private final Clock clock;
    private volatile Snapshot current = Snapshot.EMPTY;
    private volatile @Nullable Seen last;
    private volatile boolean blind;

    ShopWindowRefresh(Catalog catalog, StockWatch stock, Campaigns campaigns, AssortmentReader reader, Clock clock) {
        this.catalog = catalog;
        this.stock = stock;
        this.campaigns = campaigns;
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    public Display current() {
        return current;
    }

    @Override
    public int order() {
        return AFTER_DEMO_DATA;
    }

    @Override
    public Mono<Void> take() {
        return look();
    }

    @Scheduled(initialDelay = PAUSE_MILLISECONDS, fixedDelay = PAUSE_MILLISECONDS)
    Mono<Void> lookAgain() {
        return Mono.defer(this::look).doOnSuccess(done -> seeing()).onErrorResume(this::goBlind);
    }

    private Mono<Void> look() {
        return Mono.zip(catalog.revision().flatMap(this::assortment), stock.look(), campaigns.refresh())
                .map(seen -> new Seen(seen.getT1(), seen.getT2(), seen.getT3()))
                .filter(seen -> !seen.equals(last))
                .publishOn(Schedulers.boundedElastic()) // a large assortment takes a while to be put in order
                .doOnNext(this::show)
                .then();
    }

    private void show(Seen seen) {
        current = current.with(seen.assortment(), seen.availability(), seen.deals());
        last = seen;
    }

    private Mono<Assortment> assortment(long revision) {
        LocalDate today = LocalDate.now(clock);
        Assortment known = current.assortment();
        return known.isOf(revision, today) ? Mono.just(known) : reader.read(known, revision, today);
    }

    private void seeing() {
        if (blind) {
            log.info("The shop window follows catalogue and stock again");
        }
        blind = false;
    }

    private Mono<Void> goBlind(Throwable failure) {
        if (!blind) {
            log.warn("The shop window cannot look at catalogue and stock and shows what it saw last", failure);
        }
        blind = true;
        return Mono.empty();
    }

    /** What a look found. Most find the same as the one before, and that is told at once, however many products there are. */
    private record Seen(Assortment assortment, Availability availability, Deals deals) {}
}
