package org.luyumarket.portal;

import org.luyumarket.procurement.delivery.CallOffs;
import org.luyumarket.storefront.buyer.CallOffSheet;
import org.luyumarket.storefront.desk.Fact;

/** Lays out what was called off from a contract. */
public final class CallOffSheets {

    private CallOffSheets() {}

    public static CallOffSheet of(CallOffs calls, DeliveryTurns turns) {
        boolean open = calls.isOpen();
        return new CallOffSheet(
                turns.rows(calls.deliveries()),
                calls.left().stream()
                        .filter(left -> open && left.boxes() > 0)
                        .map(left -> new Fact(
                                turns.texts().term(left.line().name()),
                                turns.texts().get("delivery.left", left.boxes())))
                        .toList(),
                open && turns.duties().buys()
                        ? new CallOffSheet.Press(
                                "/buyer/contracts/" + calls.contract().id() + "/deliveries",
                                Long.toString(calls.version()))
                        : null);
    }
}
