package org.luyumarket.portal.buyer;

import org.luyumarket.portal.Shown;
import org.luyumarket.procurement.requisition.Requisition;
import org.luyumarket.procurement.requisition.RequisitionStatus;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.buyer.BuyerDesk;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.Tone;

/** Says where a requisition stands, and whose turn it is. */
record RequisitionTurns(Texts texts) {

    static String address(Requisition requisition) {
        return "/buyer/requisitions/" + requisition.id();
    }

    BuyerDesk.Row row(Requisition requisition) {
        return new BuyerDesk.Row(
                address(requisition),
                requisition.number(),
                requisition.head().purpose(),
                requisition.head().requester(),
                Shown.price(requisition.amount()),
                badge(requisition.status()),
                turn(requisition));
    }

    Badge badge(RequisitionStatus status) {
        return new Badge(
                texts.get("buyer.state." + status),
                switch (status) {
                    case APPROVED, CONTRACTED -> Tone.GOOD;
                    case SUBMITTED, RETURNED -> Tone.WAIT;
                    case REJECTED -> Tone.BAD;
                    case DRAFT, WITHDRAWN, CANCELLED -> Tone.PLAIN;
                });
    }

    String turn(Requisition requisition) {
        return switch (requisition.status()) {
            case DRAFT, RETURNED -> texts.get("buyer.turn.requester");
            case SUBMITTED ->
                texts.get(
                        requisition.progress().escalated() ? "buyer.turn.overdue" : "buyer.turn.approver",
                        requisition.progress().next());
            case APPROVED -> texts.get("buyer.turn.contract");
            case CONTRACTED -> texts.get("buyer.turn.contracted");
            case REJECTED, WITHDRAWN, CANCELLED -> texts.get("buyer.turn.none");
        };
    }
}
