package org.luyumarket.platform;

import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Loads the demo data of all modules, where {@code luyu.demo} is set. */
@Component
class DemoDataLoading implements StartStep {

    private static final Logger log = LoggerFactory.getLogger(DemoDataLoading.class);

    private final boolean demo;
    private final ObjectProvider<DemoData> modules;
    private final TransactionalOperator transaction;

    DemoDataLoading(
            @Value("${luyu.demo:false}") boolean demo,
            ObjectProvider<DemoData> modules,
            ReactiveTransactionManager transactions) {
        this.demo = demo;
        this.modules = modules;
        this.transaction = TransactionalOperator.create(transactions);
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public Mono<Void> take() {
        return demo ? loadAll(fromTheGroundUp()) : Mono.empty();
    }

    private List<DemoData> fromTheGroundUp() {
        return modules.stream().sorted(Comparator.comparingInt(DemoData::floor)).toList();
    }

    private Mono<Void> loadAll(List<DemoData> all) {
        return Flux.fromIterable(all)
                .concatMap(this::loadInTransaction)
                .doOnComplete(() -> log.info("This is a demo: {} modules have their demo data", all.size()))
                .then();
    }

    private Mono<Void> loadInTransaction(DemoData module) {
        return Mono.defer(module::load).subscribeOn(Schedulers.boundedElastic()).as(transaction::transactional);
    }
}
