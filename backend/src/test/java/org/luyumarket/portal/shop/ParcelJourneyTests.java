package org.luyumarket.portal.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.luyumarket.fulfilment.Shipment;
import org.luyumarket.fulfilment.Shipment.Way;
import org.luyumarket.fulfilment.TrackingStage;
import org.luyumarket.fulfilment.TrackingStep;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.RealDivisions;
import org.luyumarket.storefront.Texts;

class ParcelJourneyTests {

    private static final Instant SENT = Instant.parse("2026-11-23T02:00:00Z");
    private static final TrackingStep COLLECTED =
            new TrackingStep(TrackingStage.COLLECTED, new DivisionCode("500236"), SENT.plusSeconds(600));

    private final ParcelJourney journey = new ParcelJourney(RealDivisions.divisions());

    @Test
    void aParcelOfWhichNobodyHeardIsSent() {
        assertThat(stage(List.of(), null)).isEqualTo("SENT");
    }

    @Test
    void aParcelIsWhereItsCourierLastSawIt() {
        assertThat(stage(List.of(COLLECTED), null)).isEqualTo("COLLECTED");
    }

    @Test
    void aParcelThatItsBuyerHasIsDeliveredWhateverItsCourierSays() {
        assertThat(stage(List.of(COLLECTED), SENT.plusSeconds(9_000))).isEqualTo("DELIVERED");
    }

    private String stage(List<TrackingStep> steps, @Nullable Instant receivedAt) {
        Shipment shipment = new Shipment(
                new UUID(0, 1), "LY1", "SF", "SF1", null, List.of(), SENT, new Way(steps, null, receivedAt));
        return journey.of(shipment, List.of(), Texts.of(Locale.SIMPLIFIED_CHINESE))
                .stage();
    }
}
