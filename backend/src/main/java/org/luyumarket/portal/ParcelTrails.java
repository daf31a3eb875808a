package org.luyumarket.portal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.luyumarket.fulfilment.ParcelPatience;
import org.luyumarket.fulfilment.ParcelState;
import org.luyumarket.fulfilment.Shipment;
import org.luyumarket.fulfilment.TrackingStep;
import org.luyumarket.inventory.LotShare;
import org.luyumarket.platform.Divisions;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.OrderFile;
import org.luyumarket.storefront.desk.Tone;
import org.springframework.stereotype.Component;

/** Tells those who sent a parcel where it is, and how long ago that was heard. */
@Component
public class ParcelTrails {

    private final ParcelPatience patience;
    private final Divisions divisions;
    private final Clock clock;

    ParcelTrails(ParcelPatience patience, Divisions divisions, Clock clock) {
        this.patience = patience;
        this.divisions = divisions;
        this.clock = clock;
    }

    /** Each lot with its number and, if it is known, where it was grown. */
    public static List<String> lots(List<LotShare> lots, Texts texts) {
        return lots.stream()
                .map(share -> share.origin().isEmpty()
                        ? texts.get("lot.number", share.lot().number())
                        : texts.get("lot.grown", share.lot().number(), share.origin()))
                .toList();
    }

    /** Goods are called by their names; what is not named is not shown. */
    OrderFile.Parcel of(Shipment parcel, List<LotShare> lots, Map<String, String> names, Texts texts) {
        ParcelState state = patience.judge(parcel, clock.instant());
        return new OrderFile.Parcel(
                Shown.minute(parcel.shippedAt()),
                Couriers.shown(parcel.courier(), texts),
                parcel.trackingNumber(),
                parcel.lines().stream()
                        .filter(line -> names.containsKey(line.sku()))
                        .map(line -> names.get(line.sku()) + " × " + line.quantity())
                        .collect(Collectors.joining(texts.get("desk.order.goods.and"))),
                badge(parcel, state, texts),
                news(parcel, texts),
                parcel.way().steps().stream().map(step -> step(step, texts)).toList(),
                String.join(texts.get("desk.order.goods.and"), lots(lots, texts)));
    }

    private static Badge badge(Shipment parcel, ParcelState state, Texts texts) {
        String word = parcel.receivedAt() == null ? state.name() : "RECEIVED";
        return new Badge(
                texts.get("tracking.state." + word),
                switch (state) {
                    case UNDER_WAY -> Tone.PLAIN;
                    case LATE -> Tone.WAIT;
                    case SILENT, STALLED -> Tone.BAD;
                    case ARRIVED -> Tone.GOOD;
                });
    }

    private String news(Shipment parcel, Texts texts) {
        List<TrackingStep> steps = parcel.way().steps();
        if (steps.isEmpty()) {
            return texts.get("tracking.latest.none", ago(parcel.shippedAt(), texts));
        }
        TrackingStep latest = steps.get(steps.size() - 1);
        return texts.get(
                "tracking.latest",
                texts.get("order.way." + latest.stage()),
                divisions.fullName(latest.place(), texts.locale()),
                ago(latest.at(), texts));
    }

    private OrderFile.Step step(TrackingStep step, Texts texts) {
        return new OrderFile.Step(
                Shown.minute(step.at()),
                texts.get("order.way." + step.stage()),
                divisions.fullName(step.place(), texts.locale()),
                "");
    }

    private String ago(Instant then, Texts texts) {
        Duration since = Duration.between(then, clock.instant());
        if (since.toHours() < 1) {
            return texts.get("tracking.ago.now");
        }
        return since.toDays() < 2
                ? texts.count("tracking.ago.hours", since.toHours())
                : texts.get("tracking.ago.days", since.toDays());
    }
}
