package org.luyumarket.portal.buyer;

import java.util.List;
import org.luyumarket.procurement.contract.Side;
import org.luyumarket.procurement.delivery.Delivery;
import org.luyumarket.procurement.delivery.DeliveryStatus;
import org.luyumarket.procurement.requisition.RequisitionStatus;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.buyer.Stage;

/** The steps that a unit's purchases go through: how much stands at each, and where whoever has these duties is waited for. */
record Stages(Duties duties, Texts texts) {

    List<Stage> all() {
        return List.of(request(), approval(), contract(), delivery(), acceptance(), invoice(), payment(), file());
    }

    private Stage request() {
        long open = found().requisitions().stream()
                .filter(requisition -> requisition.status().isOpen())
                .count();
        return stage("request", open, duties.toFinish().isPresent());
    }

    private Stage approval() {
        return stage(
                "approval", found().requisitions(RequisitionStatus.SUBMITTED).size(), any(duties.toDecide()));
    }

    private Stage contract() {
        long unsigned = found().contracts().stream()
                .filter(contract -> contract.waitsFor(Side.BUYER) || contract.waitsFor(Side.SUPPLIER))
                .count();
        return stage(
                "contract",
                found().requisitions(RequisitionStatus.APPROVED).size() + unsigned,
                any(duties.toDraw()) || any(duties.toSign()));
    }

    private Stage delivery() {
        List<Delivery> coming = found().deliveries(DeliveryStatus.CALLED_OFF, DeliveryStatus.CONFIRMED);
        return stage("delivery", coming.size() + found().toCallOff().size(), any(duties.toCallOff()));
    }

    private Stage acceptance() {
        List<Delivery> there = found().deliveries(DeliveryStatus.SENT, DeliveryStatus.SHORT);
        return stage("acceptance", there.size(), any(duties.toAccept()) || any(duties.toDecideOn()));
    }

    /** Those to be asked for, and those asked for that have not come. */
    private Stage invoice() {
        return stage("invoice", found().toInvoice().size() + found().invoices().size(), any(duties.toInvoice()));
    }

    private Stage payment() {
        return stage("payment", found().dues().size(), any(duties.toPay()));
    }

    private Stage file() {
        return stage("file", found().toFile().size(), any(duties.toFile()));
    }

    private Purchases found() {
        return duties.found();
    }

    private static boolean any(List<?> waiting) {
        return !waiting.isEmpty();
    }

    private Stage stage(String name, long count, boolean mine) {
        return new Stage(texts.get("buyer.stage." + name), count, mine);
    }
}
