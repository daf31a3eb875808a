package org.luyumarket.portal.buyer;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.luyumarket.portal.ContractTurns;
import org.luyumarket.portal.DeliveryTurns;
import org.luyumarket.portal.Shown;
import org.luyumarket.procurement.contract.Contract;
import org.luyumarket.procurement.contract.Side;
import org.luyumarket.procurement.delivery.Delivery;
import org.luyumarket.procurement.delivery.DeliveryStatus;
import org.luyumarket.procurement.institution.MemberRole;
import org.luyumarket.procurement.institution.Seat;
import org.luyumarket.procurement.requisition.Requisition;
import org.luyumarket.procurement.requisition.RequisitionStatus;
import org.luyumarket.procurement.settlement.Due;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.buyer.BuyerDesk;
import org.luyumarket.storefront.buyer.BuyerDesk.Next;
import org.luyumarket.storefront.buyer.Stage;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.Tone;

/** Says whose turn it is, as whoever sits in this seat sees it. */
record Turns(Seat seat, Texts texts) {

    /** Others' work comes before one's own, for they wait; of several things the oldest. */
    Next next(Purchases found, DeliveryTurns deliveries) {
        return Stream.of(
                        oldest("approve", toDecide(found), Turns::address, Turns::purpose),
                        oldest(
                                "accept",
                                mine(found, deliveries, DeliveryStatus.SENT),
                                deliveries::address,
                                Turns::site),
                        oldest("sign", toSign(found), contracts()::address, Turns::purpose),
                        oldest(
                                "shortage",
                                mine(found, deliveries, DeliveryStatus.SHORT),
                                deliveries::address,
                                Turns::site),
                        oldest("pay", toPay(found), Turns::address, Turns::purpose),
                        oldest("draw", toDraw(found), Turns::address, Turns::purpose),
                        oldest("callOff", toCallOff(found), contracts()::address, Turns::purpose),
                        finishing(found))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(this::nothing);
    }

    private <T> Optional<Next> oldest(
            String key, List<T> waiting, Function<T, String> address, Function<T, String> name) {
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        T last = waiting.get(waiting.size() - 1);
        return Optional.of(next("buyer.next." + key, address.apply(last), waiting.size(), name.apply(last)));
    }

    private Optional<Next> finishing(Purchases found) {
        return found.requisitions().stream()
                .filter(this::isOwnAndOpen)
                .findFirst()
                .map(own -> next("buyer.next.finish", address(own), purpose(own)));
    }

    private List<Requisition> toDecide(Purchases found) {
        return found.requisitions().stream()
                .filter(requisition -> requisition.isTurnOf(seat))
                .toList();
    }

    private List<Requisition> toDraw(Purchases found) {
        return found.requisitions().stream().filter(this::isToBeDrawnUp).toList();
    }

    private List<Contract> toSign(Purchases found) {
        return found.contracts().stream().filter(this::isToBeSigned).toList();
    }

    private List<Contract> toCallOff(Purchases found) {
        return seat.may(MemberRole.REQUESTER) || seat.may(MemberRole.FINANCE) ? found.toCallOff() : List.of();
    }

    private List<Due> toPay(Purchases found) {
        return binds() ? found.dues() : List.of();
    }

    private static List<Delivery> mine(Purchases found, DeliveryTurns deliveries, DeliveryStatus status) {
        return found.in(status).stream().filter(deliveries::isMine).toList();
    }

    private static String purpose(Requisition requisition) {
        return requisition.head().purpose();
    }

    private static String purpose(Contract contract) {
        return contract.source().purpose();
    }

    private static String purpose(Due due) {
        return due.deal().purpose();
    }

    private static String address(Due due) {
        return "/buyer/dues/" + due.id();
    }

    private static String site(Delivery delivery) {
        return delivery.destination().site();
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

    /** The steps that a purchase goes through, and how much stands at each. */
    List<Stage> stages(Purchases found, DeliveryTurns deliveries) {
        List<Delivery> coming = found.in(DeliveryStatus.CALLED_OFF, DeliveryStatus.CONFIRMED);
        List<Delivery> there = found.in(DeliveryStatus.SENT, DeliveryStatus.SHORT);
        Stream<Stage> first = Stream.of(
                stage("request", open(found).size(), open(found).stream().anyMatch(this::isOwnAndOpen)),
                stage(
                        "approval",
                        in(found.requisitions(), RequisitionStatus.SUBMITTED).size(),
                        !toDecide(found).isEmpty()),
                stage(
                        "contract",
                        unsigned(found),
                        !toDraw(found).isEmpty() || !toSign(found).isEmpty()),
                stage("delivery", coming.size(), !toCallOff(found).isEmpty()),
                stage("acceptance", there.size(), there.stream().anyMatch(deliveries::isMine)));
        Stream<Stage> later = Stream.of(
                stage("invoice", 0, false),
                stage("payment", found.dues().size(), !toPay(found).isEmpty()),
                stage("file", 0, false));
        return Stream.concat(first, later).toList();
    }

    private static List<Requisition> open(Purchases found) {
        return found.requisitions().stream()
                .filter(requisition -> requisition.status().isOpen())
                .toList();
    }

    private static long unsigned(Purchases found) {
        return in(found.requisitions(), RequisitionStatus.APPROVED).size()
                + found.contracts().stream().filter(Turns::isUnsigned).count();
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
