package org.luyumarket.procurement.gift;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.luyumarket.identity.People;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DemoData;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.procurement.budget.Budgets;
import org.luyumarket.procurement.gift.Caps.Limit;
import org.luyumarket.procurement.gift.GiftLists.Intent;
import org.luyumarket.procurement.institution.Members;
import org.luyumarket.procurement.institution.Seat;
import org.luyumarket.procurement.requisition.Requisitions;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The demo union's cap and budget of this year, and a list of members that waits for its approver. */
@Component
class DemoGifts implements DemoData {

    /** After the union, which is on a floor below. */
    private static final int FLOOR = 7;

    private static final String ORANGES = "500236-01";
    private static final DivisionCode BINCHENG = new DivisionCode("371602");
    private static final List<String> NAMES = List.of("张示例", "李示例", "王示例", "刘示例", "陈示例", "杨示例");

    private final GiftService gifts;
    private final Caps caps;
    private final Budgets budgets;
    private final Requisitions requisitions;
    private final Members members;
    private final People people;
    private final Clock clock;

    DemoGifts(
            GiftService gifts,
            Caps caps,
            Budgets budgets,
            Requisitions requisitions,
            Members members,
            People people,
            Clock clock) {
        this.gifts = gifts;
        this.caps = caps;
        this.budgets = budgets;
        this.requisitions = requisitions;
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
        return people.named("union").flatMap(head -> members.seats(head).next().flatMap(seat -> load(seat, head)));
    }

    private Mono<Void> load(Seat union, Person head) {
        LocalDate today = LocalDate.now(clock.withZone(ChinaTime.ZONE));
        int year = today.getYear();
        return budgets.of(union.institution().id(), year, head)
                .hasElements()
                .filter(granted -> !granted)
                .flatMap(none -> caps.set(
                        union.institution().id(), new Limit(year, Cny.parse("1000"), "示例·工会委员会 1 月会议纪要"), head))
                .flatMap(cap -> budgets.grant(
                        new Budgets.Grant(union.institution().id(), year, "会员节日慰问", Cny.parse("60000")), head))
                .flatMap(budget -> gifts.draw(
                        new Intent(union.institution().id(), budget.id(), "会员元旦慰问", today.plusDays(20), true),
                        union,
                        rows(),
                        head))
                .flatMap(list -> requisitions.find(list.annex().requisition(), head))
                .flatMap(drawn -> requisitions.submit(drawn.id(), drawn.version(), head))
                .then();
    }

    private static List<GiftRow> rows() {
        return IntStream.range(0, NAMES.size())
                .mapToObj(number -> new GiftRow(
                        new Recipient(
                                NAMES.get(number),
                                "1390543%04d".formatted(number + 1),
                                "机关",
                                BINCHENG,
                                "黄河五路 %d 号".formatted(number + 1)),
                        ORANGES,
                        1,
                        new GiftRow.Cells("", "")))
                .toList();
    }
}
