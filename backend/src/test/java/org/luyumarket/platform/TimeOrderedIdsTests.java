package org.luyumarket.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimeOrderedIdsTests {

    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00.123Z");

    private final Ids ids = new TimeOrderedIds(Clock.fixed(NOW, ChinaTime.ZONE));

    @Test
    void anIdIsOfVersionSevenAndTellsItsTime() {
        UUID id = ids.next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
    }

    @Test
    void idsOfOneInstantStillGrowAndNeverRepeat() {
        List<String> made =
                Stream.generate(ids::next).limit(10_000).map(UUID::toString).toList();

        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void idsMadeAtOnceDiffer() {
        List<UUID> made = IntStream.range(0, 10_000)
                .parallel()
                .mapToObj(turn -> ids.next())
                .toList();

        assertThat(made).doesNotHaveDuplicates();
    }
}
