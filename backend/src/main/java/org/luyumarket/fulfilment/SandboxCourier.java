package org.luyumarket.fulfilment;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.DivisionCode;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/**
 * A courier for demos: what it says follows from the number of a parcel and the time it was sent, and comes true as time goes by.
 * Elsewhere it knows nothing, while no courier is under contract.
 */
@Component
class SandboxCourier implements CourierTracking {

    private static final LocalTime ROUND_BEGINS = LocalTime.of(8, 30);

    private final Clock clock;
    private final boolean demo;

    SandboxCourier(Clock clock, @Value("${luyu.demo:false}") boolean demo) {
        this.clock = clock;
        this.demo = demo;
    }

    @Override
    public Flux<TrackingStep> of(Waybill waybill) {
        return Flux.defer(() -> Flux.fromIterable(demo ? journey(waybill) : List.of()))
                .filter(step -> !step.at().isAfter(clock.instant()));
    }

    /** Through the province it comes from and the city it goes to, and with the morning's round to the door. */
    static List<TrackingStep> journey(Waybill waybill) {
        Random chance = new Random(seed(waybill.trackingNumber()));
        Instant collected = waybill.sentAt().plus(minutes(chance, 60, 240));
        Instant left = collected.plus(minutes(chance, 300, 540));
        Instant reached = left.plus(minutes(chance, 1_080, 1_560));
        Instant round = nextMorning(reached.plus(minutes(chance, 120, 240))).plus(minutes(chance, 0, 90));
        Instant delivered = round.plus(minutes(chance, 40, 300));
        return Stream.of(
                        new TrackingStep(TrackingStage.COLLECTED, waybill.from(), collected),
                        step(waybill.from().province(), left),
                        step(waybill.to().city(), reached),
                        new TrackingStep(TrackingStage.OUT_FOR_DELIVERY, waybill.to(), round),
                        new TrackingStep(TrackingStage.DELIVERED, waybill.to(), delivered))
                .toList();
    }

    private static TrackingStep step(DivisionCode place, Instant at) {
        return new TrackingStep(TrackingStage.IN_TRANSIT, place, at);
    }

    private static Instant nextMorning(Instant after) {
        ZonedDateTime there = after.atZone(ChinaTime.ZONE);
        ZonedDateTime round = there.with(ROUND_BEGINS);
        return (round.isBefore(there) ? round.plusDays(1) : round).toInstant();
    }

    private static Duration minutes(Random chance, int least, int most) {
        return Duration.ofMinutes(least + chance.nextInt(most - least));
    }

    private static long seed(String number) {
        CRC32 sum = new CRC32();
        sum.update(number.getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }
}
