package org.luyumarket.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.DivisionCode;

class SandboxCourierTests {

    private static final Instant SENT = Instant.parse("2026-11-21T08:00:00Z");
    private static final DivisionCode FENGJIE = new DivisionCode("500236");
    private static final DivisionCode BINCHENG = new DivisionCode("371602");

    @Test
    void everyParcelIsBroughtFromItsCountyToTheDoorByDay() {
        assertThat(IntStream.range(0, 500).mapToObj(i -> SandboxCourier.journey(waybill("SF" + i))))
                .allSatisfy(journey -> {
                    assertThat(journey)
                            .isSortedAccordingTo(Comparator.comparing(TrackingStep::at))
                            .extracting(TrackingStep::place)
                            .containsExactly(
                                    FENGJIE,
                                    new DivisionCode("500000"),
                                    new DivisionCode("371600"),
                                    BINCHENG,
                                    BINCHENG);
                    Instant delivered = journey.get(4).at();
                    assertThat(delivered).isBetween(SENT.plus(Duration.ofDays(1)), SENT.plus(Duration.ofDays(4)));
                    assertThat(delivered.atZone(ChinaTime.ZONE).getHour()).isBetween(9, 15);
                });
    }

    @Test
    void theSameNumberTellsTheSameStoryAndAnotherAnother() {
        assertThat(SandboxCourier.journey(waybill("SF1"))).isEqualTo(SandboxCourier.journey(waybill("SF1")));
        assertThat(SandboxCourier.journey(waybill("SF1"))).isNotEqualTo(SandboxCourier.journey(waybill("SF2")));
    }

    @Test
    void whatHasNotHappenedYetIsNotTold() {
        assertThat(told(SENT, true)).isEmpty();
        assertThat(told(SENT.plus(Duration.ofHours(5)), true))
                .extracting(TrackingStep::stage)
                .containsExactly(TrackingStage.COLLECTED);
        assertThat(told(SENT.plus(Duration.ofDays(5)), true)).hasSize(5);
    }

    @Test
    void nothingIsMadeUpOutsideADemo() {
        assertThat(told(SENT.plus(Duration.ofDays(5)), false)).isEmpty();
    }

    private static List<TrackingStep> told(Instant now, boolean demo) {
        return new SandboxCourier(Clock.fixed(now, ZoneOffset.UTC), demo)
                .of(waybill("SF1234567890"))
                .toStream()
                .toList();
    }

    private static Waybill waybill(String number) {
        return new Waybill(new UUID(0, 1), "LY1", "SF", number, SENT, FENGJIE, BINCHENG, List.of("V1"));
    }
}
