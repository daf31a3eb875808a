package org.luyumarket.portal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.Tab;
import org.luyumarket.storefront.desk.Tone;
import org.springframework.stereotype.Component;

/** Says how much time is left to answer in a matter, and which matters a list shows. */
@Component
public class MatterWords {

    private static final Duration SOON = Duration.ofHours(6);
    private static final Duration IN_DAYS = Duration.ofDays(3);

    private final Clock clock;

    MatterWords(Clock clock) {
        this.clock = clock;
    }

    /** How long there still is to answer, or how long that has been over; nothing where nobody owes an answer. */
    @Nullable
    Badge timeLeft(@Nullable Instant answerBy, Texts texts) {
        if (answerBy == null) {
            return null;
        }
        Duration left = Duration.between(clock.instant(), answerBy);
        if (left.isNegative()) {
            return new Badge(counted("matter.clock.late", left.abs(), texts), Tone.BAD);
        }
        String words = left.toHours() < 1 ? texts.get("matter.clock.soon") : counted("matter.clock.left", left, texts);
        return new Badge(words, left.compareTo(SOON) < 0 ? Tone.BAD : Tone.WAIT);
    }

    /** In hours as long as those can be counted on. */
    private static String counted(String words, Duration time, Texts texts) {
        return time.compareTo(IN_DAYS) < 0
                ? texts.get(words, time.toHours())
                : texts.get(words + ".days", time.toDays());
    }

    static List<Tab> tabs(String list, boolean waitingOnly, Texts texts) {
        return Stream.of(true, false)
                .map(waiting -> new Tab(
                        texts.get(waiting ? "matter.tab.waiting" : "matter.tab.all"),
                        "",
                        list + "?waiting=" + waiting,
                        waitingOnly == waiting))
                .toList();
    }
}
