package org.luyumarket.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.luyumarket.testsupport.MarketTest;
import org.luyumarket.testsupport.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.transaction.ReactiveTransactionManager;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

@MarketTest
class DemoDataLoadingIntegrationTests {

    private static final String THIS_YEAR = "2026-11-23T00:00:00Z";

    private final Optional<String> market = Optional.of(Unique.name("market"));
    private final Sample once = new Sample(false);
    private final Sample always = new EverySample();

    @Autowired
    private DemoDataMemory memory;

    @Autowired
    private ReactiveTransactionManager transactions;

    @Test
    void whatAPackagedMarketLoadedItDoesNotLoadAgain() {
        start(market, THIS_YEAR);
        start(market, THIS_YEAR);

        assertThat(once.loads).hasValue(1);
        assertThat(always.loads).hasValue(2);
    }

    @Test
    void anotherMarketAnotherYearAndClassesSomebodyWorksOnLoadAgain() {
        start(market, THIS_YEAR);
        start(Optional.of(Unique.name("newer")), THIS_YEAR);
        start(market, "2027-01-01T00:00:00Z");
        start(Optional.empty(), THIS_YEAR);
        start(Optional.empty(), THIS_YEAR);

        assertThat(once.loads).hasValue(5);
    }

    @Test
    void whatFailedIsLoadedAtTheNextStart() {
        Sample failing = new Sample(true);
        loading(THIS_YEAR, failing).take(market).as(StepVerifier::create).verifyError(IllegalStateException.class);
        loading(THIS_YEAR, failing).take(market).as(StepVerifier::create).verifyError(IllegalStateException.class);

        assertThat(failing.loads).hasValue(2);
    }

    private void start(Optional<String> name, String now) {
        loading(now, once, always).take(name).as(StepVerifier::create).verifyComplete();
    }

    private DemoDataLoading loading(String now, DemoData... modules) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        for (DemoData module : modules) {
            beans.addBean(module.toString(), module);
        }
        Clock clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        return new DemoDataLoading(true, beans.getBeanProvider(DemoData.class), memory, clock, transactions);
    }

    private static class Sample implements DemoData {

        final AtomicInteger loads = new AtomicInteger();
        private final boolean fails;

        Sample(boolean fails) {
            this.fails = fails;
        }

        @Override
        public int floor() {
            return 0;
        }

        @Override
        public Mono<Void> load() {
            loads.incrementAndGet();
            return fails ? Mono.error(new IllegalStateException("no demo today")) : Mono.empty();
        }
    }

    private static final class EverySample extends Sample {

        EverySample() {
            super(false);
        }

        @Override
        public boolean changesWithEveryStart() {
            return true;
        }
    }
}
