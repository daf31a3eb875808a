package org.luyumarket.platform;

import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Loads the demo data of all modules while the application starts; a failure stops the start. */
@Component
@ConditionalOnBooleanProperty("luyu.demo")
class DemoDataLoading implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(DemoDataLoading.class);

    private final List<DemoData> modules;
    private final TransactionalOperator transaction;
    private volatile boolean loaded;

    DemoDataLoading(ObjectProvider<DemoData> modules, ReactiveTransactionManager transactions) {
        this.modules = modules.stream()
                .sorted(Comparator.comparingInt(DemoData::floor))
                .toList();
        this.transaction = TransactionalOperator.create(transactions);
    }

    @Override
    public void start() {
        Flux.fromIterable(modules).concatMap(this::loadInTransaction).blockLast();
        loaded = true;
        log.info("This is a demo: the demo data of {} modules is in place", modules.size());
    }

    private Mono<Void> loadInTransaction(DemoData module) {
        return module.load().as(transaction::transactional);
    }

    @Override
    public void stop() {
        loaded = false;
    }

    @Override
    public boolean isRunning() {
        return loaded;
    }

    @Override
    public int getPhase() {
        return DemoData.START_PHASE;
    }
}
