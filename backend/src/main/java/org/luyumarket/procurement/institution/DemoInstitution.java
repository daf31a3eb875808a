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

/** A unit in Binzhou with one person for each duty, and its union with two. */
@Component
class DemoInstitution implements DemoData {

    private static final int FLOOR = 6;
    private static final DivisionCode BINCHENG = new DivisionCode("371602");

    private static final List<Demo> DEMOS = List.of(
            new Demo(
                    terms("12371602DEMA0001X9", "示例·滨州市滨城区机关事务服务中心", InstitutionKind.PUBLIC_INSTITUTION),
                    List.of(
                            new Seated("requester", 0, MemberRole.REQUESTER),
                            new Seated("approver", 1, MemberRole.APPROVER, MemberRole.ADMINISTRATOR),
                            new Seated("finance", 0, MemberRole.FINANCE),
                            new Seated("receiver", 0, MemberRole.RECEIVER))),
            new Demo(
                    terms("81371602DEMA0002X6", "示例·滨州市滨城区机关工会委员会", InstitutionKind.UNION),
                    List.of(
                            new Seated(
                                    "union",
                                    0,
                                    MemberRole.REQUESTER,
                                    MemberRole.FINANCE,
                                    MemberRole.RECEIVER,
                                    MemberRole.ADMINISTRATOR),
                            new Seated("union-check", 1, MemberRole.APPROVER))));

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

    private record Demo(Terms terms, List<Seated> people) {}

    private record Seated(String username, Duties duties) {

        Seated(String username, int level, MemberRole... roles) {
            this(username, new Duties(Set.of(roles), level));
        }
    }

    private static Terms terms(String code, String name, InstitutionKind kind) {
        return new Terms(new CreditCode(code), null, name, kind, BINCHENG, null);
    }

    @Override
    public int floor() {
        return FLOOR;
    }

    @Override
    public Mono<Void> load() {
        return Flux.fromIterable(DEMOS).concatMap(this::load).then();
    }

    private Mono<Void> load(Demo demo) {
        UUID id = ids.next();
        return institutions
                .add(id, demo.terms(), InstitutionStatus.ACTIVE, true)
                .filter(added -> added == 1)
                .flatMapMany(added -> Flux.fromIterable(demo.people()))
                .concatMap(seated ->
                        people.named(seated.username()).flatMap(person -> members.put(id, person, seated.duties())))
                .then();
    }
}
