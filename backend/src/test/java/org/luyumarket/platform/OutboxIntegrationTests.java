package org.luyumarket.platform;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.luyumarket.standalone.Durability;
import org.luyumarket.standalone.EmbeddedServers;
import org.luyumarket.standalone.ServerSite;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.NoTransactionException;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

@SpringJUnitConfig
class OutboxIntegrationTests {

    @Autowired
    private Outbox outbox;

    @Autowired
    private OutboxRepository repository;

    @Autowired
    private OutboxConsumers consumers;

    @Autowired
    private DeliveryService deliveries;

    @Autowired
    private OutboxBell bell;

    @Autowired
    private TransactionalOperator transaction;

    @Autowired
    private DatabaseClient database;

    @Autowired
    private Basket basket;

    private OutboxRelay relay;

    @BeforeEach
    void startWithAnEmptyOutbox() {
        execute("truncate platform.event, platform.delivery");
        execute("truncate basket");
        basket.poisonedBy(-1);
        basket.sizes.clear();
        relay = new OutboxRelay(repository, consumers, deliveries, bell);
    }

    @AfterEach
    void stopTheRelay() {
        relay.stop();
    }

    @Test
    void anEventOutsideATransactionIsRefused() {
        outbox.append(List.of(new OrangePicked(1))).as(StepVerifier::create).verifyError(NoTransactionException.class);
    }

    @Test
    void anEventIsForgottenWithItsTransaction() {
        outbox.append(List.of(new OrangePicked(1)))
                .then(Mono.error(new IllegalStateException("rolled back")))
                .as(transaction::transactional)
                .as(StepVerifier::create)
                .verifyError(IllegalStateException.class);

        assertThat(count("select count(*) from platform.event")).isZero();
    }

    @Test
    void everyEventReachesItsConsumerOnceHoweverManyRelaysRun() {
        OutboxRelay another = new OutboxRelay(repository, consumers, deliveries, bell);
        relay.start();
        another.start();

        append(IntStream.range(0, 300).mapToObj(OrangePicked::new).toList());

        await().untilAsserted(() -> assertThat(oranges()).isEqualTo(300));
        assertThat(count("select count(distinct orange) from basket")).isEqualTo(300);
        await().untilAsserted(() -> assertThat(open()).isZero());
        another.stop();
    }

    @Test
    void aPoisonedEventHarmsNobodyElseAndWaitsForItsNextAttempt() {
        basket.poisonedBy(13);
        relay.start();

        append(IntStream.range(0, 20).mapToObj(OrangePicked::new).toList());

        await().untilAsserted(() -> assertThat(oranges()).isEqualTo(19));
        await().untilAsserted(() -> assertThat(
                        count("select count(*) from platform.delivery where last_error like '%rotten%'"))
                .isEqualTo(1));
        basket.poisonedBy(-1);
        await().untilAsserted(() -> assertThat(oranges()).isEqualTo(20));
    }

    @Test
    void whatIsTakenTogetherIsHandledInAFewTransactionsAndEachOnce() {
        append(IntStream.range(0, 1_000).mapToObj(LemonPicked::new).toList());
        OutboxRelay another = new OutboxRelay(repository, consumers, deliveries, bell);
        relay.start();
        another.start();

        await().untilAsserted(() -> assertThat(open()).isZero());
        assertThat(count("select count(distinct orange) from basket")).isEqualTo(1_000);
        assertThat(oranges()).isEqualTo(1_000);
        assertThat(basket.sizes).hasSizeLessThan(20);
        another.stop();
    }

    @Test
    void whatHappenedEarlierButIsToldLaterIsTakenTogetherToo() {
        relay.start();
        append(List.of(new LemonPicked(1)));
        await().untilAsserted(() -> assertThat(oranges()).isEqualTo(1));

        repository
                .append(List.of(new StoredEvent(
                        new UUID(1, 1), "LemonPicked", "{\"number\":2}", consumers.namesFor(new LemonPicked(2)))))
                .block();

        await().untilAsserted(() -> assertThat(oranges()).isEqualTo(2));
    }

    @Test
    void whatWasMadeIsNotKept() {
        append(List.of(new OrangePicked(1), new LemonPicked(2)));

        relay.start();

        await().untilAsserted(() ->
                assertThat(count("select count(*) from platform.delivery")).isZero());
        assertThat(oranges()).isEqualTo(2);
    }

    @Test
    void whatDoesNotConcernAConsumerIsNotKeptForIt() {
        append(List.of(new PearPicked(1), new PearPicked(-1)));

        assertThat(count("select count(*) from platform.delivery")).isOne();
        assertThat(count("select count(*) from platform.event")).isEqualTo(2);
    }

    @Test
    void aPoisonedEventAmongManyHarmsNobodyElse() {
        basket.poisonedBy(13);
        append(IntStream.range(0, 20).mapToObj(LemonPicked::new).toList());

        relay.start();

        await().untilAsserted(() -> assertThat(oranges()).isEqualTo(19));
        assertThat(count("select count(distinct orange) from basket")).isEqualTo(19);
        basket.poisonedBy(-1);
        await().untilAsserted(() -> assertThat(oranges()).isEqualTo(20));
    }

    @Test
    void whoeverCannotTakeAnythingTriesAgainAtTheNextPollAndNotAtOnce() {
        AtomicInteger tries = new AtomicInteger();
        DeliveryService outage = new DeliveryService(repository, consumers) {
            @Override
            public Mono<List<UUID>> deliverTogether(String consumer, UUID after, int limit) {
                return Mono.defer(() -> Mono.error(new IllegalStateException("try " + tries.incrementAndGet())));
            }
        };
        relay = new OutboxRelay(repository, consumers, outage, bell);

        relay.start();

        await().until(() -> tries.get() >= 3);
        int before = tries.get();
        await().pollDelay(Duration.ofSeconds(1)).until(() -> true);
        assertThat(tries.get() - before).isBetween(1, 10);
    }

    @Test
    void whatFailsForTheLastTimeIsKeptWithItsErrorAndNotTriedAgain() {
        basket.poisonedBy(1);
        append(List.of(new OrangePicked(1)));
        execute("update platform.delivery set attempts = 15");

        relay.start();

        await().untilAsserted(() -> assertThat(count("""
                        select count(*) from platform.delivery
                         where due_at is null and attempts = 16 and last_error like '%rotten%'
                        """)).isEqualTo(1));
    }

    @Test
    void aClaimThatSomebodyElseTookOverIsNotHandledAgain() {
        append(List.of(new OrangePicked(1)));
        Delivery abandoned = claimNow();
        execute("update platform.delivery set due_at = now()");
        Delivery takenOver = claimNow();

        deliver(abandoned);
        assertThat(oranges()).isZero();
        deliver(takenOver);
        assertThat(oranges()).isEqualTo(1);
    }

    @Test
    void oldEventsAreForgottenOnceEverybodyHasHadThem() {
        append(List.of(new OrangePicked(1), new OrangePicked(2)));
        execute("update platform.event set occurred_at = now() - interval '8 days'");
        execute(
                "delete from platform.delivery where event_id = (select min(event_id::text)::uuid from platform.delivery)");

        assertThat(relay.prune().block()).isEqualTo(1);
        assertThat(count("select count(*) from platform.delivery")).isEqualTo(1);
    }

    private Delivery claimNow() {
        return requireNonNull(repository
                .claim(consumers.names(false), 1, Duration.ofMinutes(1))
                .blockFirst());
    }

    private void deliver(Delivery delivery) {
        deliveries.deliver(delivery).block();
    }

    private void append(List<?> events) {
        outbox.append(events).as(transaction::transactional).block();
    }

    private long oranges() {
        return count("select count(*) from basket");
    }

    private long open() {
        return count("select count(*) from platform.delivery where due_at is not null");
    }

    private long count(String sql) {
        return requireNonNull(database.sql(sql).mapValue(Long.class).one().block());
    }

    private void execute(String sql) {
        database.sql(sql).then().block();
    }

    record OrangePicked(int number) {}

    record LemonPicked(int number) {}

    record PearPicked(int number) {}

    /** Puts fruit into a table, so that twice handled is twice there. */
    static final class Basket {

        private final DatabaseClient database;
        private final AtomicInteger poison = new AtomicInteger(-1);
        private final Queue<Integer> sizes = new ConcurrentLinkedQueue<>();

        Basket(DatabaseClient database) {
            this.database = database;
        }

        void poisonedBy(int number) {
            poison.set(number);
        }

        Mono<Void> put(OrangePicked event) {
            return put(event.number());
        }

        Mono<Void> putTogether(List<LemonPicked> events) {
            sizes.add(events.size());
            return Flux.fromIterable(events)
                    .concatMap(event -> put(event.number()))
                    .then();
        }

        private Mono<Void> put(int number) {
            return database.sql("insert into basket (orange) values (:orange)")
                    .bind("orange", number)
                    .then()
                    .then(Mono.defer(() ->
                            number == poison.get() ? Mono.error(new IllegalStateException("rotten")) : Mono.empty()));
        }
    }

    @Configuration
    @EnableTransactionManagement
    @Import({
        PostgresOutbox.class,
        OutboxRepository.class,
        OutboxConsumers.class,
        DeliveryService.class,
        OutboxBell.class
    })
    static class Market {

        @Bean
        EmbeddedServers servers() throws IOException {
            Path folder = Files.createTempDirectory("outbox-tests");
            return new EmbeddedServers(
                    new ServerSite(folder, Path.of("target", "servers").toAbsolutePath(), "test"));
        }

        @Bean
        ConnectionFactory connectionFactory(EmbeddedServers servers) {
            Map<String, Supplier<String>> settings = servers.postgres(Durability.NONE);
            ConnectionFactoryOptions options = ConnectionFactoryOptions.parse(
                            value(settings, "url").replaceFirst("r2dbc:", "r2dbc:pool:"))
                    .mutate()
                    .option(ConnectionFactoryOptions.USER, value(settings, "username"))
                    .option(ConnectionFactoryOptions.PASSWORD, value(settings, "password"))
                    .build();
            return ConnectionFactories.get(options);
        }

        private static String value(Map<String, Supplier<String>> settings, String name) {
            return requireNonNull(settings.get("spring.r2dbc." + name)).get();
        }

        @Bean
        DatabaseClient databaseClient(ConnectionFactory connections) throws IOException {
            DatabaseClient database = DatabaseClient.create(connections);
            String outbox = script("V1__outbox") + script("V2__deliveries_together") + script("V4__deliveries_to_make");
            database.sql("create schema platform; create table basket (orange int);" + outbox)
                    .then()
                    .block();
            return database;
        }

        private static String script(String name) throws IOException {
            return new ClassPathResource("db/migration/platform/" + name + ".sql")
                    .getContentAsString(StandardCharsets.UTF_8);
        }

        @Bean
        R2dbcTransactionManager transactionManager(ConnectionFactory connections) {
            return new R2dbcTransactionManager(connections);
        }

        @Bean
        TransactionalOperator transactionalOperator(R2dbcTransactionManager manager) {
            return TransactionalOperator.create(manager);
        }

        @Bean
        Ids ids() {
            return new TimeOrderedIds(Clock.system(ChinaTime.ZONE));
        }

        @Bean
        Basket basket(DatabaseClient database) {
            return new Basket(database);
        }

        @Bean
        OutboxConsumer<OrangePicked> orangePicked(Basket basket) {
            return OutboxConsumer.of("basket.orange-picked", OrangePicked.class, basket::put);
        }

        @Bean
        OutboxConsumer<LemonPicked> lemonPicked(Basket basket) {
            return OutboxConsumer.ofMany("basket.lemon-picked", LemonPicked.class, basket::putTogether);
        }

        @Bean
        OutboxConsumer<PearPicked> pearPicked() {
            return OutboxConsumer.of("basket.pear-picked", PearPicked.class, pear -> Mono.empty())
                    .onlyOf(pear -> pear.number() > 0);
        }
    }
}
