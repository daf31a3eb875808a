package org.luyumarket.platform;

import java.time.Clock;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;
import org.springframework.util.ClassUtils;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Loads the demo data of all modules, where {@code luyu.demo} is set; reading and comparing it all was a fifth of a start. */
@Component
class DemoDataLoading implements StartStep {

    private static final Logger log = LoggerFactory.getLogger(DemoDataLoading.class);

    private final boolean demo;
    private final ObjectProvider<DemoData> modules;
    private final DemoDataMemory memory;
    private final Clock clock;
    private final TransactionalOperator transaction;

    DemoDataLoading(
            @Value("${luyu.demo:false}") boolean demo,
            ObjectProvider<DemoData> modules,
            DemoDataMemory memory,
            Clock clock,
            ReactiveTransactionManager transactions) {
        this.demo = demo;
        this.modules = modules;
        this.memory = memory;
        this.clock = clock;
        this.transaction = TransactionalOperator.create(transactions);
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public Mono<Void> take() {
        return demo ? take(PackagedMarket.name()) : Mono.empty();
    }

    /** What a packaged market once added, it need not add again before the year changes, for which there are other targets. */
    Mono<Void> take(Optional<String> market) {
        List<DemoData> all = modules.stream()
                .sorted(Comparator.comparingInt(DemoData::floor))
                .toList();
        return market.map(name -> loadMissing(all, name + " in " + Year.now(clock)))
                .orElseGet(() -> Flux.fromIterable(all)
                        .concatMap(module -> inTransaction(load(module)))
                        .then())
                .doOnSuccess(loaded -> log.info("This is a demo: {} modules have their demo data", all.size()));
    }

    private Mono<Void> loadMissing(List<DemoData> all, String occasion) {
        return memory.loadedFor(occasion)
                .collectList()
                .flatMap(loaded -> Flux.fromIterable(all)
                        .filter(module -> module.changesWithEveryStart() || !loaded.contains(name(module)))
                        .concatMap(module -> inTransaction(load(module).then(memory.remember(name(module), occasion))))
                        .then());
    }

    private static String name(DemoData module) {
        return ClassUtils.getUserClass(module).getName();
    }

    private static Mono<Void> load(DemoData module) {
        return Mono.defer(module::load).subscribeOn(Schedulers.boundedElastic());
    }

    private Mono<Void> inTransaction(Mono<Void> work) {
        return work.as(transaction::transactional);
    }
}
