package org.luyumarket.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParcelPatienceTests {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final ParcelPatience PATIENCE = new ParcelPatience(Duration.ofDays(2), Duration.ofDays(7));

    @ParameterizedTest(name = "sent {0} hours ago and heard of {1} hours ago it is {2}")
    @CsvSource({
        "1, , UNDER_WAY",
        "47, , UNDER_WAY",
        "48, , SILENT",
        "60, 47, UNDER_WAY",
        "60, 48, STALLED",
        "168, 2, LATE",
        "167, 2, UNDER_WAY",
        "400, 50, STALLED"
    })
    void whatNobodyHasHeardOfWorriesMoreThanWhatIsSlow(int sent, @Nullable Integer heard, ParcelState state) {
        assertThat(PATIENCE.judge(ago(sent), heard == null ? null : ago(heard), NOW))
                .isEqualTo(state);
    }

    private static Instant ago(int hours) {
        return NOW.minus(Duration.ofHours(hours));
    }
}
