package org.luyumarket.portal.shop;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.luyumarket.fulfilment.Shipment;
import org.luyumarket.fulfilment.TrackingStage;
import org.luyumarket.fulfilment.TrackingStep;
import org.luyumarket.inventory.LotShare;
import org.luyumarket.platform.Divisions;
import org.luyumarket.portal.Couriers;
import org.luyumarket.portal.ParcelTrails;
import org.luyumarket.portal.Shown;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.shop.OrderPage.Moment;
import org.luyumarket.storefront.shop.OrderPage.Parcel;
import org.springframework.stereotype.Component;

/** Tells buyers where a parcel is. */
@Component
class ParcelJourney {

    private final Divisions divisions;

    ParcelJourney(Divisions divisions) {
        this.divisions = divisions;
    }

    Parcel of(Shipment shipment, List<LotShare> lots, Texts texts) {
        return new Parcel(
                Couriers.shown(shipment.courier(), texts),
                shipment.trackingNumber(),
                Shown.day(shipment.shippedAt(), texts),
                shipment.receivedAt() == null ? "" : Shown.day(shipment.receivedAt(), texts),
                stage(shipment),
                steps(shipment, texts),
                ParcelTrails.lots(known(lots), texts));
    }

    /** To a buyer a lot is a place; its number alone says nothing. */
    private static List<LotShare> known(List<LotShare> lots) {
        return lots.stream().filter(share -> !share.origin().isEmpty()).toList();
    }

    /** The latest of what its courier did; before that, that it was sent. Who says it is here knows better than any courier. */
    private static String stage(Shipment shipment) {
        if (shipment.receivedAt() != null) {
            return TrackingStage.DELIVERED.name();
        }
        return shipment.way().steps().stream()
                .reduce((earlier, later) -> later)
                .map(step -> step.stage().name())
                .orElse("SENT");
    }

    private List<Moment> steps(Shipment shipment, Texts texts) {
        List<Moment> latestFirst = new ArrayList<>(
                shipment.way().steps().stream().map(step -> step(step, texts)).toList());
        Collections.reverse(latestFirst);
        return latestFirst;
    }

    private Moment step(TrackingStep step, Texts texts) {
        return new Moment(
                Words.minute(step.at(), texts),
                texts.get("order.way." + step.stage()),
                divisions.fullName(step.place(), texts.locale()));
    }
}
