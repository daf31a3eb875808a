package org.luyumarket.procurement.delivery.web;

import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.Weight;
import org.luyumarket.procurement.contract.Contract;
import org.luyumarket.procurement.delivery.Accepted;
import org.luyumarket.procurement.delivery.Count;
import org.luyumarket.procurement.delivery.Delivery;
import org.luyumarket.procurement.delivery.DeliveryLine;
import org.luyumarket.procurement.delivery.DeliveryStatus;

/** A delivery: where it goes, how it was sent, what was accepted, and the addresses of its papers. */
record DeliveryView(
        UUID id,
        String number,
        Delivery.Source source,
        Delivery.Destination destination,
        DeliveryStatus status,
        List<LineView> lines,
        Delivery.@Nullable Consignment consignment,
        @Nullable AcceptanceView acceptance,
        String note,
        List<Contract.Step> steps,
        boolean awaitsPayment,
        long version) {

    static DeliveryView of(Delivery delivery) {
        return new DeliveryView(
                delivery.id(),
                delivery.number(),
                delivery.source(),
                delivery.destination(),
                delivery.status(),
                delivery.lines().stream().map(LineView::of).toList(),
                delivery.consignment(),
                AcceptanceView.of(delivery),
                "/api/v1/deliveries/" + delivery.id() + "/note",
                delivery.steps(),
                delivery.awaitsPayment(),
                delivery.version());
    }

    /** One product: boxes called off, sent, counted and accepted, and what became of those that were missing. */
    record LineView(
            String sku,
            String name,
            Money unitPrice,
            Weight unitWeight,
            int quantity,
            int sent,
            @Nullable Count count,
            Accepted accepted,
            int missing,
            int redelivered,
            int struckOff) {

        static LineView of(DeliveryLine line) {
            return new LineView(
                    line.sku(),
                    line.called().name(),
                    line.called().unitPrice(),
                    line.called().unitWeight(),
                    line.called().quantity(),
                    line.sent(),
                    line.count(),
                    line.accepted(),
                    line.missing(),
                    line.redelivered(),
                    line.struckOff());
        }
    }
}
