package org.luyumarket.portal.buyer;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.luyumarket.portal.UnitWords;
import org.luyumarket.procurement.contract.Contract;
import org.luyumarket.procurement.delivery.Delivery;
import org.luyumarket.procurement.institution.MemberRole;
import org.luyumarket.procurement.requisition.Requisition;
import org.luyumarket.procurement.settlement.Due;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.buyer.BuyerDesk.Next;

/** Says in a sentence what to do next, as whoever has these duties sees it. */
record Turns(Duties duties, Beginnings beginnings, Texts texts) {

    /** Others' work comes before one's own, for they wait; of several things the oldest. */
    Next next() {
        return Stream.of(
                        oldest("approve", duties.toDecide(), RequisitionTurns::address, Turns::purpose),
                        oldest("accept", duties.toAccept(), duties.deliveries()::address, Turns::site),
                        oldest("sign", duties.toSign(), Turns::address, Turns::purpose),
                        oldest("shortage", duties.toDecideOn(), duties.deliveries()::address, Turns::site),
                        oldest("pay", duties.toPay(), Turns::address, Turns::purpose),
                        oldest("draw", duties.toDraw(), RequisitionTurns::address, Turns::purpose),
                        finishing(),
                        oldest("callOff", duties.toCallOff(), Turns::address, Turns::purpose),
                        oldest("invoice", duties.toInvoice(), Turns::invoice, Turns::purpose),
                        oldest("file", duties.toFile(), contract -> "/buyer/vouchers", Turns::purpose),
                        beginning())
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

    private Optional<Next> finishing() {
        return duties.toFinish()
                .map(own -> next("buyer.next." + own.status(), RequisitionTurns.address(own), purpose(own)));
    }

    private Optional<Next> beginning() {
        List<MemberRole> toHandOut = beginnings.toHandOut();
        if (!toHandOut.isEmpty()) {
            return Optional.of(next("buyer.next.invite", "/buyer/unit", UnitWords.roles(toHandOut, texts)));
        }
        if (beginnings.isToFile()) {
            return Optional.of(next("buyer.next.fileShare", "/buyer/share"));
        }
        return beginnings.isToBudget() ? Optional.of(next("buyer.next.budget", "/buyer/budgets")) : Optional.empty();
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

    private static String site(Delivery delivery) {
        return delivery.destination().site();
    }

    private static String address(Contract contract) {
        return "/buyer/contracts/" + contract.id();
    }

    private static String address(Due due) {
        return "/buyer/dues/" + due.id();
    }

    private static String invoice(Contract contract) {
        return "/buyer/invoices/new?contract=" + contract.id();
    }

    private Next next(String key, String address, Object... values) {
        return new Next(texts.get(key, values), address, texts.get(key + ".button"));
    }

    private Next nothing() {
        if (!duties.seat().may(MemberRole.REQUESTER)) {
            return new Next(texts.get("buyer.next.nothing"), null, "");
        }
        return beginnings.budgeted()
                ? next("buyer.next.request", "/buyer/requisitions/new")
                : new Next(texts.get("buyer.next.noBudget"), null, "");
    }
}
