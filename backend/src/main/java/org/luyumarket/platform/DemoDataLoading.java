package org.luyumarket.platform;

import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Loads the demo data of all modules. */
@Component
@ConditionalOnBooleanProperty("luyu.demo")
class DemoDataLoading implements StartStep {

    private static final Logger log = LoggerFactory.getLogger(DemoDataLoading.class);

    private final List<DemoData> modules;
    private final TransactionalOperator transaction;

    DemoDataLoading(ObjectProvider<DemoData> modules, ReactiveTransactionManager transactions) {
        this.modules = modules.stream()
                .sorted(Comparator.comparingInt(DemoData::floor))
                .toList();
        this.transaction = TransactionalOperator.create(transactions);
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public Mono<Void> take() {
        return Flux.fromIterable(modules)
                .concatMap(this::loadInTransaction)
                .doOnComplete(() -> log.info("This is a demo: {} modules have their demo data", modules.size()))
                .then();
    }

    private Mono<Void> loadInTransaction(DemoData module) {
        return Mono.defer(module::load).subscribeOn(Schedulers.boundedElastic()).as(transaction::transactional);
    }
}
