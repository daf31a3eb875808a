package org.luyumarket.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.identity.WaitingMatters;
import org.luyumarket.identity.WaitingMatters.WaitingMatter;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.portal.WorkQueue.Waiting;
import org.luyumarket.testsupport.Sales;
import reactor.core.publisher.Mono;

class WorkQueueTests {

    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
    private static final Person CITY = new Person(new UUID(9, 1), "city", "市级", Role.CITY_STAFF, null, null);
    private static final Person SUPPLIER = new Person(new UUID(9, 2), "farm", "果园", Role.SUPPLIER, null, "V1");
    private static final PageRequest FIRST = new PageRequest(1, 2);

    private final WorkQueue queue = new WorkQueue(List.of(
            new Kind("return", Role.CITY_STAFF, List.of(matter("r1", 5L), matter("r2", null))),
            new Kind("claim", Role.CITY_STAFF, List.of(matter("c1", -3L), matter("c2", 9L))),
            new Kind("review", Role.SUPPLIER, List.of(matter("w1", 1L)))));

    @Test
    void whatIsOverdueComesFirstAndWhatHasNoDeadlineLast() {
        assertThat(keys("", FIRST)).containsExactly("c1", "r1");
        assertThat(keys("", new PageRequest(2, 2))).containsExactly("c2", "r2");
        assertThat(keys("", new PageRequest(3, 2))).isEmpty();
    }

    @Test
    void eachIsCountedAndOnlyForWhomItConcerns() {
        Waiting waiting = Sales.done(queue.of(CITY, "", FIRST));

        assertThat(waiting.counts()).containsExactly(Map.entry("claim", 2L), Map.entry("return", 2L));
        assertThat(waiting.turns().total()).isEqualTo(4);
        assertThat(Sales.done(queue.count(CITY))).isEqualTo(4);
        assertThat(Sales.done(queue.count(SUPPLIER))).isEqualTo(1);
    }

    @Test
    void oneKindCanBeSeenAloneAndOneThatIsNotKnownIsAll() {
        assertThat(keys("return", FIRST)).containsExactly("r1", "r2");
        assertThat(keys("'; drop", FIRST)).containsExactly("c1", "r1");
        assertThat(keys("review", FIRST)).containsExactly("c1", "r1");
    }

    private Stream<String> keys(String kind, PageRequest page) {
        return Sales.done(queue.of(CITY, kind, page)).turns().items().stream()
                .map(turn -> turn.matter().key());
    }

    private static WaitingMatter matter(String key, @Nullable Long hours) {
        return new WaitingMatter(key, "about", "note", NOON, hours == null ? null : NOON.plus(Duration.ofHours(hours)));
    }

    private record Kind(String kind, Role role, List<WaitingMatter> all) implements WaitingMatters {

        @Override
        public boolean concerns(Person person) {
            return person.role() == role;
        }

        @Override
        public Mono<Page<WaitingMatter>> of(Person person, PageRequest page) {
            List<WaitingMatter> some =
                    all.stream().skip(page.offset()).limit(page.size()).toList();
            return Mono.just(new Page<>(some, all.size(), page.page(), page.size()));
        }
    }
}
