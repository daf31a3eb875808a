package org.luyumarket.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.luyumarket.platform.Counties;
import org.luyumarket.platform.DemoData;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A plausible past in the ledger, put there once: every figure has something to open, and each entry says that it is a demo. */
@Component
class DemoSales implements DemoData {

    private static final String WHOLESALE_ORANGES = "500236-09";
    private static final int BATCH = 1_000;

    private final Ledger ledger;
    private final EntryRepository entries;
    private final Counties counties;
    private final Clock clock;

    DemoSales(Ledger ledger, EntryRepository entries, Counties counties, Clock clock) {
        this.ledger = ledger;
        this.entries = entries;
        this.counties = counties;
        this.clock = clock;
    }

    @Override
    public int floor() {
        return 0;
    }

    /** A later start does not add the days that passed since, so that figures move by real sales only. */
    @Override
    public Mono<Void> load() {
        List<SaleFact> past = past(counties, LocalDate.now(clock));
        return entries.isRecorded(past.get(0).cause())
                .filter(recorded -> !recorded)
                .flatMapMany(firstStart -> Flux.fromIterable(past))
                .buffer(BATCH)
                .concatMap(ledger::record)
                .then();
    }

    static List<SaleFact> past(Counties counties, LocalDate today) {
        List<DemoGoods> goods = DemoGoods.all();
        DemoGoods oranges = goods.stream()
                .filter(good -> good.goods().sku().equals(WHOLESALE_ORANGES))
                .findAny()
                .orElseThrow();
        return Stream.concat(new DemoSeason(oranges).deals(), new DemoSettlements(goods, counties).before(today))
                .map(DemoDeal::fact)
                .toList();
    }
}
