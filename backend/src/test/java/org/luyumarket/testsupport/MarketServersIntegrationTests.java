package org.luyumarket.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.redis.core.ReactiveStringRedisTemplate;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

@MarketTest
class MarketServersIntegrationTests {

    @Autowired
    private WebTestClient client;

    @Autowired
    private MarketDatabase database;

    @Autowired
    private ReactiveStringRedisTemplate redis;

    @Test
    void theApplicationIsReady() {
        client.get().uri("/actuator/health/readiness").exchange().expectStatus().isOk();
    }

    @Test
    void tablesAreEmptiedEvenWhereATriggerForbidsIt() {
        database.execute("create table kept_forever (id int)");
        database.execute("insert into kept_forever values (1)");
        database.execute(
                "create function refuse() returns trigger language plpgsql as 'begin raise exception $$no$$; end'");
        database.execute("create trigger no_truncate before truncate on kept_forever execute function refuse()");

        database.empty("kept_forever");

        assertThat(database.query("select count(*) as rows from kept_forever")).isEqualTo(List.of(Map.of("rows", 0L)));
    }

    @Test
    void redisKeepsWhatItIsGiven() {
        String key = Unique.name("key");

        redis.opsForValue().set(key, "value", Duration.ofMinutes(1)).block();

        assertThat(redis.opsForValue().get(key).block()).isEqualTo("value");
    }

    @Test
    void aBlockingCallOnAnEventLoopIsFound() {
        Mono<Long> blocking = Mono.fromCallable(() -> {
                    Thread.sleep(1);
                    return 1L;
                })
                .subscribeOn(Schedulers.parallel());

        assertThatThrownBy(blocking::block).hasMessageContaining("Blocking call! java.lang.Thread.sleep");
    }
}
