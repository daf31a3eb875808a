package org.luyumarket.procurement.institution;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.luyumarket.identity.People;
import org.luyumarket.platform.CreditCode;
import org.luyumarket.platform.DemoData;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Ids;
import org.luyumarket.procurement.institution.Institution.Terms;
import org.luyumarket.procurement.institution.Member.Duties;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A unit in Binzhou with one person for each duty. */
@Component
class DemoInstitution implements DemoData {

    private static final int FLOOR = 6;
    private static final Terms TERMS = new Terms(
            new CreditCode("12371602DEMA0001X9"),
            null,
            "示例·滨州市滨城区机关事务服务中心",
            InstitutionKind.PUBLIC_INSTITUTION,
            new DivisionCode("371602"),
            null);

    private static final List<Demo> PEOPLE = List.of(
            new Demo("requester", new Duties(Set.of(MemberRole.REQUESTER), 0)),
            new Demo("approver", new Duties(Set.of(MemberRole.APPROVER, MemberRole.ADMINISTRATOR), 1)),
            new Demo("finance", new Duties(Set.of(MemberRole.FINANCE), 0)),
            new Demo("receiver", new Duties(Set.of(MemberRole.RECEIVER), 0)));

    private final InstitutionRepository institutions;
    private final MemberRepository members;
    private final People people;
    private final Ids ids;

    DemoInstitution(InstitutionRepository institutions, MemberRepository members, People people, Ids ids) {
        this.institutions = institutions;
        this.members = members;
        this.people = people;
        this.ids = ids;
    }

    private record Demo(String username, Duties duties) {}

    @Override
    public int floor() {
        return FLOOR;
    }

    @Override
    public Mono<Void> load() {
        UUID id = ids.next();
        return institutions
                .add(id, TERMS, InstitutionStatus.ACTIVE, true)
                .filter(added -> added == 1)
                .flatMapMany(added -> Flux.fromIterable(PEOPLE))
                .concatMap(
                        demo -> people.named(demo.username()).flatMap(person -> members.put(id, person, demo.duties())))
                .then();
    }
}
