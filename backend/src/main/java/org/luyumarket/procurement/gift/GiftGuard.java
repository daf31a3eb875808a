package org.luyumarket.procurement.gift;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import org.luyumarket.identity.Person;
import org.luyumarket.procurement.contract.Contract;
import org.luyumarket.procurement.contract.ContractListener;
import org.luyumarket.procurement.contract.Revision;
import org.luyumarket.procurement.institution.Institution;
import org.luyumarket.procurement.requisition.Requisition;
import org.luyumarket.procurement.requisition.RequisitionListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Keeps lists and what is bought for them together: a list counts as long as its requisition may come true. */
@Component
class GiftGuard implements RequisitionListener, ContractListener {

    private final GiftListRepository lists;
    private final ParcelRepository parcels;
    private final Allowances allowances;

    GiftGuard(GiftListRepository lists, ParcelRepository parcels, Allowances allowances) {
        this.lists = lists;
        this.parcels = parcels;
        this.allowances = allowances;
    }

    @Override
    public Mono<Void> submitted(Requisition requisition, Institution unit) {
        return lists.ofRequisition(requisition.id())
                .delayUntil(lists::lockYear)
                .delayUntil(
                        list -> allowances.mustMatch(list, Lines.of(requisition).boxes(), null))
                .delayUntil(list -> parcels.price(list, Lines.of(requisition).prices()))
                .delayUntil(list -> allowances.mustCover(list, unit))
                .flatMap(list -> lists.count(list, true));
    }

    @Override
    public Mono<Void> turnedDown(Requisition requisition) {
        return lists.ofRequisition(requisition.id()).flatMap(list -> lists.count(list, false));
    }

    /** Another number of boxes would leave somebody without a parcel, or a parcel without anybody. */
    @Override
    public Mono<Void> inForce(Contract contract, Person signer) {
        Map<String, Long> boxes =
                contract.latest().lines().stream().collect(toMap(Revision.Line::sku, line -> (long) line.quantity()));
        return lists.ofRequisition(contract.source().requisition())
                .flatMap(list ->
                        allowances.mustMatch(list, boxes, contract.parties().supplierId()));
    }

    @Override
    public Mono<Void> cancelled(Contract contract, Person person) {
        return lists.ofRequisition(contract.source().requisition())
                .flatMap(list -> parcels.drop(list, contract.parties().supplierId()));
    }
}
