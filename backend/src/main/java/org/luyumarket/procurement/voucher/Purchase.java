package org.luyumarket.procurement.voucher;

import java.util.List;
import org.joda.money.Money;
import org.luyumarket.procurement.contract.Contract;
import org.luyumarket.procurement.delivery.CallOffs;
import org.luyumarket.procurement.delivery.Delivery;
import org.luyumarket.procurement.invoice.Invoice;
import org.luyumarket.procurement.requisition.Requisition;
import org.luyumarket.procurement.settlement.Due;

/** All that is known of one purchase. */
record Purchase(Requisition requisition, CallOffs calls, List<Invoice> invoices, List<Due.File> dues) {

    Contract contract() {
        return calls.contract();
    }

    /** Only what was accepted proves anything. */
    List<Delivery> accepted() {
        return calls.deliveries().stream()
                .filter(delivery -> delivery.acceptance() != null)
                .toList();
    }

    Money amount() {
        return calls.acceptedAmount();
    }
}
