package org.luyumarket.procurement.share;

import java.time.Clock;
import java.time.LocalDate;
import org.luyumarket.identity.People;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DemoData;
import org.luyumarket.platform.Ids;
import org.luyumarket.procurement.institution.Members;
import org.luyumarket.procurement.share.Shares.Execution;
import org.luyumarket.procurement.share.Shares.Version;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The demo unit's share of this year, a part of which is done. */
@Component
class DemoShare implements DemoData {

    /** After the unit, which is on the floor below. */
    private static final int FLOOR = 7;

    private static final int TWELVE_PERCENT = 1_200;
    private static final Filing FILING =
            new Filing(Canteen.OWN, Cny.parse("1200000"), TWELVE_PERCENT, Cny.zero(), 0, "");

    private final Shares shares;
    private final Members members;
    private final People people;
    private final Ids ids;
    private final Clock clock;

    DemoShare(Shares shares, Members members, People people, Ids ids, Clock clock) {
        this.shares = shares;
        this.members = members;
        this.people = people;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public int floor() {
        return FLOOR;
    }

    @Override
    public Mono<Void> load() {
        return people.named("finance").flatMap(this::load);
    }

    private Mono<Void> load(Person finance) {
        LocalDate today = LocalDate.now(clock.withZone(ChinaTime.ZONE));
        return members.seats(finance)
                .next()
                .flatMap(seat -> shares.of(seat.institution().id(), today.getYear(), finance))
                .filter(share -> !share.isFiled())
                .flatMap(share -> shares.file(share.institution(), share.year(), new Version(0, FILING), finance))
                .flatMap(share -> shares.book(new Execution(
                                ids.next(), share.institution(), today, "机关食堂上半年食材", Cny.parse("46800"), ""))
                        .then(shares.book(new Execution(
                                ids.next(), share.institution(), today, "机关食堂腊肉", Cny.parse("3600"), "UNCERTIFIED"))));
    }
}
