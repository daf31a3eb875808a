package org.luyumarket.procurement.contract;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.luyumarket.identity.People;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.DemoData;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.procurement.budget.Budgets;
import org.luyumarket.procurement.contract.Contracts.Filter;
import org.luyumarket.procurement.institution.Members;
import org.luyumarket.procurement.requisition.Approvals;
import org.luyumarket.procurement.requisition.Approvals.Decision;
import org.luyumarket.procurement.requisition.Drop;
import org.luyumarket.procurement.requisition.Requisition;
import org.luyumarket.procurement.requisition.RequisitionDraft;
import org.luyumarket.procurement.requisition.RequisitionDraft.Want;
import org.luyumarket.procurement.requisition.Requisitions;
import org.luyumarket.procurement.requisition.Verdict;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The demo unit's contracts, so that everybody finds something to do: one with several stops, one that is paid first, one to call off
 * from, and one that the supplier has to sign.
 */
@Component
class DemoContracts implements DemoData {

    /** After the budget, which is on the floor below. */
    private static final int FLOOR = 8;

    private static final DivisionCode BINCHENG = new DivisionCode("371602");
    private static final String CO_OPERATIVE = "supplier";
    private static final String COMPANY = "supplier-two";

    private static final List<Wish> WISHES = List.of(
            new Wish("机关食堂十一月脐橙", "500236-05", 20, List.of(0, 3), PaymentMode.DELIVER_FIRST, CO_OPERATIVE, true),
            new Wish("值班室土蜂蜜", "500236-14", 60, List.of(7), PaymentMode.PAY_FIRST, COMPANY, true),
            new Wish("机关食堂干木耳", "500236-15", 80, List.of(12), PaymentMode.DELIVER_FIRST, COMPANY, true),
            new Wish("机关食堂夔柚", "500236-10", 50, List.of(9), PaymentMode.DELIVER_FIRST, CO_OPERATIVE, false));

    private final Requisitions requisitions;
    private final Approvals approvals;
    private final Contracts contracts;
    private final Budgets budgets;
    private final Members members;
    private final People people;
    private final Clock clock;

    DemoContracts(
            Requisitions requisitions,
            Approvals approvals,
            Contracts contracts,
            Budgets budgets,
            Members members,
            People people,
            Clock clock) {
        this.requisitions = requisitions;
        this.approvals = approvals;
        this.contracts = contracts;
        this.budgets = budgets;
        this.members = members;
        this.people = people;
        this.clock = clock;
    }

    /** So many boxes a stop of a product, in so many days, from whom; and whether the supplier has signed. */
    private record Wish(
            String purpose,
            String sku,
            int boxes,
            List<Integer> days,
            PaymentMode mode,
            String supplier,
            boolean inForce) {

        RequisitionDraft draft(UUID unit, UUID budget, LocalDate today) {
            return new RequisitionDraft(
                    unit,
                    budget,
                    purpose,
                    List.of(new Want(sku, boxes * days.size())),
                    days.stream().map(later -> drop(today.plusDays(later))).toList());
        }

        private Drop drop(LocalDate day) {
            return new Drop(day, "第一食堂", BINCHENG, "黄河五路 1 号", sku, boxes);
        }

        Terms terms() {
            return new Terms("", mode, 30, "");
        }
    }

    /** The people of the unit who do it. */
    private record Buyers(Person requester, Person approver, Person finance) {}

    @Override
    public int floor() {
        return FLOOR;
    }

    @Override
    public Mono<Void> load() {
        return Mono.zip(people.named("requester"), people.named("approver"), people.named("finance"))
                .map(found -> new Buyers(found.getT1(), found.getT2(), found.getT3()))
                .flatMap(this::load);
    }

    private Mono<Void> load(Buyers buyers) {
        LocalDate today = LocalDate.now(clock.withZone(ChinaTime.ZONE));
        return members.seats(buyers.finance)
                .next()
                .map(seat -> seat.institution().id())
                .filterWhen(unit -> none(unit, buyers.finance))
                .flatMap(unit -> budgets.of(unit, today.getYear(), buyers.finance)
                        .next()
                        .flatMapMany(budget -> Flux.fromIterable(WISHES)
                                .concatMap(wish -> agree(wish, wish.draft(unit, budget.id(), today), buyers)))
                        .then());
    }

    private Mono<Boolean> none(UUID unit, Person viewer) {
        return contracts
                .of(new Filter(unit, null, null), viewer, new PageRequest(1, 1))
                .map(Page::total)
                .map(all -> all == 0);
    }

    private Mono<Void> agree(Wish wish, RequisitionDraft draft, Buyers buyers) {
        return approved(draft, buyers)
                .flatMap(agreed ->
                        contracts.draw(new Drawing(agreed.id(), wish.terms(), agreed.number()), buyers.finance))
                .map(drawn -> drawn.get(0))
                .flatMap(drawn -> contracts.sign(drawn.id(), drawn.version(), buyers.finance))
                .filter(signed -> wish.inForce)
                .flatMap(signed -> people.named(wish.supplier)
                        .flatMap(supplier -> contracts.sign(signed.id(), signed.version(), supplier)))
                .then();
    }

    private Mono<Requisition> approved(RequisitionDraft draft, Buyers buyers) {
        return requisitions
                .draw(draft, buyers.requester)
                .flatMap(drawn -> requisitions.submit(drawn.id(), drawn.version(), buyers.requester))
                .flatMap(sent -> approvals.decide(
                        sent.id(), sent.version(), new Decision(Verdict.APPROVE, ""), buyers.approver));
    }
}
