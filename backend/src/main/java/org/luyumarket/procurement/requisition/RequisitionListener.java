package org.luyumarket.procurement.requisition;

import org.luyumarket.procurement.institution.Institution;
import reactor.core.publisher.Mono;

/** Told of what becomes of requisitions, within the transaction of that act: an error undoes it. */
public interface RequisitionListener {

    /** It waits for its approvers, at the prices it has now. */
    Mono<Void> submitted(Requisition requisition, Institution unit);

    /** It is returned, rejected, withdrawn or given up: as it is, nothing will come of it. */
    Mono<Void> turnedDown(Requisition requisition);
}
