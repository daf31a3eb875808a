package org.luyumarket.procurement.requisition.web;

import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.luyumarket.procurement.requisition.Drop;
import org.luyumarket.procurement.requisition.Requisition;
import org.luyumarket.procurement.requisition.RequisitionStatus;

/** A requisition with its sum. */
record RequisitionView(
        UUID id,
        String number,
        Requisition.Head head,
        RequisitionStatus status,
        Requisition.Progress approvals,
        Money amount,
        List<Requisition.Line> lines,
        List<Drop> plan,
        List<Requisition.Step> steps,
        long version) {

    static RequisitionView of(Requisition requisition) {
        return new RequisitionView(
                requisition.id(),
                requisition.number(),
                requisition.head(),
                requisition.status(),
                requisition.progress(),
                requisition.amount(),
                requisition.lines(),
                requisition.plan(),
                requisition.steps(),
                requisition.version());
    }
}
