package org.luyumarket.portal.buyer;

import java.util.List;
import java.util.Optional;
import org.luyumarket.portal.DeliveryTurns;
import org.luyumarket.procurement.contract.Contract;
import org.luyumarket.procurement.contract.Side;
import org.luyumarket.procurement.delivery.Delivery;
import org.luyumarket.procurement.delivery.DeliveryStatus;
import org.luyumarket.procurement.institution.MemberRole;
import org.luyumarket.procurement.institution.Seat;
import org.luyumarket.procurement.requisition.Requisition;
import org.luyumarket.procurement.requisition.RequisitionStatus;
import org.luyumarket.procurement.settlement.Due;

/** What of a unit's purchases waits for whoever sits in this seat. */
record Duties(Seat seat, Purchases found, DeliveryTurns deliveries) {

    /** Whether this seat may bind the unit. */
    static boolean binds(Seat seat) {
        return seat.may(MemberRole.FINANCE) || seat.may(MemberRole.ADMINISTRATOR);
    }

    List<Requisition> toDecide() {
        return found.requisitions().stream()
                .filter(requisition -> requisition.isTurnOf(seat))
                .toList();
    }

    Optional<Requisition> toFinish() {
        return found.requisitions().stream()
                .filter(requisition -> requisition.status().isOpen() && requisition.isRequestedBy(seat.personId()))
                .findFirst();
    }

    List<Requisition> toDraw() {
        return binds(seat) ? found.requisitions(RequisitionStatus.APPROVED) : List.of();
    }

    List<Contract> toSign() {
        return binds(seat)
                ? found.contracts().stream()
                        .filter(contract -> contract.waitsFor(Side.BUYER))
                        .toList()
                : List.of();
    }

    List<Contract> toCallOff() {
        return seat.may(MemberRole.REQUESTER) || seat.may(MemberRole.FINANCE) ? found.toCallOff() : List.of();
    }

    List<Delivery> toAccept() {
        return mine(DeliveryStatus.SENT);
    }

    List<Delivery> toDecideOn() {
        return mine(DeliveryStatus.SHORT);
    }

    private List<Delivery> mine(DeliveryStatus status) {
        return found.deliveries(status).stream().filter(deliveries::isMine).toList();
    }

    List<Due> toPay() {
        return binds(seat) ? found.dues() : List.of();
    }

    List<Contract> toInvoice() {
        return seat.may(MemberRole.FINANCE) ? found.toInvoice() : List.of();
    }

    List<Contract> toFile() {
        return binds(seat) ? found.toFile() : List.of();
    }
}
