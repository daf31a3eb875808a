package org.luyumarket.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.Tone;

class MatterWordsTests {

    private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");

    private final MatterWords words = new MatterWords(Clock.fixed(NOW, ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource({
        "PT239H, 9 days left, WAIT",
        "PT71H, 71 h left, WAIT",
        "PT5H, 5 h left, BAD",
        "PT59M, under 1 h left, BAD",
        "PT-6H, 6 h late, BAD",
        "PT-100H, 4 days late, BAD"
    })
    void timeIsSaidInHoursUntilThoseAreTooManyToCount(Duration left, String text, Tone tone) {
        assertThat(words.timeLeft(NOW.plus(left), Texts.of(Locale.ENGLISH))).isEqualTo(new Badge(text, tone));
    }
}
