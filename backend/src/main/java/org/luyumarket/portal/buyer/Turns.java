package org.luyumarket.portal.buyer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.luyumarket.portal.ContractTurns;
import org.luyumarket.portal.Shown;
import org.luyumarket.procurement.contract.Contract;
import org.luyumarket.procurement.contract.Side;
import org.luyumarket.procurement.institution.MemberRole;
import org.luyumarket.procurement.institution.Seat;
import org.luyumarket.procurement.requisition.Requisition;
import org.luyumarket.procurement.requisition.RequisitionStatus;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.buyer.BuyerDesk;
import org.luyumarket.storefront.buyer.BuyerDesk.Next;
import org.luyumarket.storefront.buyer.Stage;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.Tone;

/** Says whose turn it is, as whoever sits in this seat sees it. */
record Turns(Seat seat, Texts texts) {

    /** Others' work comes before one's own, for they wait. */
    Next next(List<Requisition> found, List<Contract> contracts) {
        List<Requisition> toDecide =
                found.stream().filter(requisition -> requisition.isTurnOf(seat)).toList();
        if (!toDecide.isEmpty()) {
            Requisition first = toDecide.get(toDecide.size() - 1);
            return next(
                    "buyer.next.approve",
                    address(first),
                    toDecide.size(),
                    first.head().purpose());
        }
        List<Contract> toSign = contracts.stream().filter(this::isToBeSigned).toList();
        if (!toSign.isEmpty()) {
            Contract first = toSign.get(toSign.size() - 1);
            return next(
                    "buyer.next.sign",
                    contracts().address(first),
                    toSign.size(),
                    first.source().purpose());
        }
        List<Requisition> toDraw = found.stream().filter(this::isToBeDrawnUp).toList();
        if (!toDraw.isEmpty()) {
            Requisition first = toDraw.get(toDraw.size() - 1);
            return next(
                    "buyer.next.draw",
                    address(first),
                    toDraw.size(),
                    first.head().purpose());
        }
        Optional<Requisition> open = found.stream().filter(this::isOwnAndOpen).findFirst();
        return open.map(own ->
                        next("buyer.next.finish", address(own), own.head().purpose()))
                .orElseGet(this::nothing);
    }

    private Next next(String key, String address, Object... values) {
        return new Next(texts.get(key, values), address, texts.get(key + ".button"));
    }

    private Next nothing() {
        return seat.may(MemberRole.REQUESTER)
                ? new Next(
                        texts.get("buyer.next.request"),
                        "/buyer/requisitions/new",
                        texts.get("buyer.next.request.button"))
                : new Next(texts.get("buyer.next.nothing"), null, "");
    }

    /** Whether this seat may bind the unit. */
    boolean binds() {
        return seat.may(MemberRole.FINANCE) || seat.may(MemberRole.ADMINISTRATOR);
    }

    boolean isToBeDrawnUp(Requisition requisition) {
        return binds() && requisition.status() == RequisitionStatus.APPROVED;
    }

    private boolean isToBeSigned(Contract contract) {
        return binds() && contract.waitsFor(Side.BUYER);
    }

    ContractTurns contracts() {
        return new ContractTurns(Side.BUYER, binds(), texts);
    }

    private boolean isOwnAndOpen(Requisition requisition) {
        return requisition.status().isOpen() && requisition.isRequestedBy(seat.personId());
    }

    /** The steps that a purchase goes through; the later ones count nothing before there are contracts. */
    List<Stage> stages(List<Requisition> found, List<Contract> contracts) {
        List<Requisition> open = found.stream()
                .filter(requisition -> requisition.status().isOpen())
                .toList();
        List<Requisition> submitted = in(found, RequisitionStatus.SUBMITTED);
        List<Requisition> approved = in(found, RequisitionStatus.APPROVED);
        Stream<Stage> first = Stream.of(
                stage("request", open.size(), open.stream().anyMatch(this::isOwnAndOpen)),
                stage(
                        "approval",
                        submitted.size(),
                        submitted.stream().anyMatch(requisition -> requisition.isTurnOf(seat))),
                stage(
                        "contract",
                        approved.size()
                                + contracts.stream().filter(Turns::isUnsigned).count(),
                        approved.stream().anyMatch(this::isToBeDrawnUp)
                                || contracts.stream().anyMatch(this::isToBeSigned)));
        Stream<Stage> later = Stream.of("delivery", "acceptance", "invoice", "payment", "file")
                .map(name -> stage(name, 0, false));
        return Stream.concat(first, later).toList();
    }

    private static boolean isUnsigned(Contract contract) {
        return contract.waitsFor(Side.BUYER) || contract.waitsFor(Side.SUPPLIER);
    }

    private static List<Requisition> in(List<Requisition> found, RequisitionStatus status) {
        return found.stream()
                .filter(requisition -> requisition.status() == status)
                .toList();
    }

    private Stage stage(String name, long count, boolean mine) {
        return new Stage(texts.get("buyer.stage." + name), count, mine);
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
        return new Badge(texts.get("buyer.state." + status), tone(status));
    }

    String turn(Requisition requisition) {
        return switch (requisition.status()) {
            case DRAFT, RETURNED -> texts.get("buyer.turn.requester");
            case SUBMITTED ->
                texts.get(
                        requisition.progress().escalated() ? "buyer.turn.overdue" : "buyer.turn.approver",
                        requisition.progress().next());
            case APPROVED -> texts.get("buyer.turn.contract");
            case REJECTED, WITHDRAWN, CONTRACTED, CANCELLED -> texts.get("buyer.turn.none");
        };
    }

    static String address(Requisition requisition) {
        return "/buyer/requisitions/" + requisition.id();
    }

    private static Tone tone(RequisitionStatus status) {
        return switch (status) {
            case APPROVED, CONTRACTED -> Tone.GOOD;
            case SUBMITTED, RETURNED -> Tone.WAIT;
            case REJECTED -> Tone.BAD;
            case DRAFT, WITHDRAWN, CANCELLED -> Tone.PLAIN;
        };
    }
}
