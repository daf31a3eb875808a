package org.luyumarket.procurement.requisition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.luyumarket.identity.People;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DemoData;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.procurement.budget.Budget;
import org.luyumarket.procurement.budget.Budgets;
import org.luyumarket.procurement.budget.Budgets.Grant;
import org.luyumarket.procurement.institution.Members;
import org.luyumarket.procurement.institution.Seat;
import org.luyumarket.procurement.requisition.RequisitionDraft.Want;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The demo unit's budget of this year, and a requisition out of it that waits for its approver. */
@Component
class DemoRequisition implements DemoData {

    /** After the unit, which is on a floor below. */
    private static final int FLOOR = 7;

    private static final String ORANGES = "500236-01";
    private static final DivisionCode BINCHENG = new DivisionCode("371602");

    private final Requisitions requisitions;
    private final Budgets budgets;
    private final Members members;
    private final People people;
    private final Clock clock;

    DemoRequisition(Requisitions requisitions, Budgets budgets, Members members, People people, Clock clock) {
        this.requisitions = requisitions;
        this.budgets = budgets;
        this.members = members;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public int floor() {
        return FLOOR;
    }

    @Override
    public Mono<Void> load() {
        return Mono.zip(people.named("finance"), people.named("requester"))
                .flatMap(both -> load(both.getT1(), both.getT2()));
    }

    private Mono<Void> load(Person finance, Person requester) {
        LocalDate today = LocalDate.now(clock.withZone(ChinaTime.ZONE));
        return members.seats(finance)
                .next()
                .map(Seat::institution)
                .filterWhen(unit -> budgets.of(unit.id(), today.getYear(), finance)
                        .hasElements()
                        .map(granted -> !granted))
                .flatMap(unit ->
                        budgets.grant(new Grant(unit.id(), today.getYear(), "食堂原材料", Cny.parse("120000")), finance))
                .flatMap(budget -> requisitions.draw(draft(budget, today), requester))
                .flatMap(drawn -> requisitions.submit(drawn.id(), drawn.version(), requester))
                .then();
    }

    private static RequisitionDraft draft(Budget budget, LocalDate today) {
        return new RequisitionDraft(
                budget.institution(),
                budget.id(),
                "机关食堂十二月水果",
                List.of(new Want(ORANGES, 120)),
                List.of(
                        drop(today.plusDays(10), "第一食堂", "黄河五路 1 号", 80),
                        drop(today.plusDays(17), "第二食堂", "渤海八路 20 号", 40)));
    }

    private static Drop drop(LocalDate day, String site, String address, int boxes) {
        return new Drop(day, site, BINCHENG, address, ORANGES, boxes);
    }
}
