package org.luyumarket.procurement.share;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.procurement.institution.Institution;
import org.luyumarket.procurement.institution.Institutions;
import org.luyumarket.procurement.institution.MemberRole;
import org.luyumarket.procurement.institution.Members;
import org.luyumarket.procurement.institution.Seat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Service
class ShareService implements Shares {

    private static final int FIRST_YEAR = 2020;
    private static final int LAST_YEAR = 2099;

    private final ShareRepository shares;
    private final ExecutionRepository executions;
    private final Institutions institutions;
    private final Members members;
    private final Clock clock;

    ShareService(
            ShareRepository shares,
            ExecutionRepository executions,
            Institutions institutions,
            Members members,
            Clock clock) {
        this.shares = shares;
        this.executions = executions;
        this.institutions = institutions;
        this.members = members;
        this.clock = clock;
    }

    @Override
    public Mono<ReservedShare> of(UUID institution, int year, Person viewer) {
        return Mono.fromRunnable(() -> new FieldChecks()
                        .range("year", year, FIRST_YEAR, LAST_YEAR)
                        .refuseIfAny())
                .then(institutions.find(institution, viewer))
                .flatMap(unit -> standing(unit, year));
    }

    @Override
    public Flux<Execution> executions(UUID institution, int year, Person viewer) {
        return institutions.find(institution, viewer).flatMapMany(unit -> executions.of(institution, year));
    }

    private Mono<ReservedShare> standing(Institution unit, int year) {
        return shares.rule(unit.terms().division(), year).flatMap(rule -> shares.find(unit.id(), year, rule));
    }

    @Override
    @Transactional
    public Mono<ReservedShare> file(UUID institution, int year, Version version, Person person) {
        ShareRepository.By by = new ShareRepository.By(person.id(), LocalDate.now(clock.withZone(ChinaTime.ZONE)));
        return members.seat(institution, person)
                .map(seat -> seat.mustBe(MemberRole.ADMINISTRATOR, MemberRole.FINANCE))
                .map(Seat::institution)
                .delayUntil(unit -> of(institution, year, person)
                        .doOnNext(before -> before.rule().check(version.filing())))
                .delayUntil(unit -> shares.file(institution, year, version, by)
                        .filter(rows -> rows == 1)
                        .switchIfEmpty(Mono.error(() -> new ShareHasMoved(year))))
                .flatMap(unit -> standing(unit, year));
    }

    @Override
    @Transactional
    public Mono<Void> book(Execution execution) {
        return executions.book(execution);
    }

    @Override
    public Flux<Standing> standings(int year) {
        return shares.standings(year);
    }
}
