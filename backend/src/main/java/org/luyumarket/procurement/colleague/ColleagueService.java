package org.luyumarket.procurement.colleague;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.ordering.Spending;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.procurement.colleague.ColleagueRepository.By;
import org.luyumarket.procurement.colleague.Together.Count;
import org.luyumarket.procurement.institution.Institutions;
import org.luyumarket.procurement.institution.MemberRole;
import org.luyumarket.procurement.institution.Members;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Service
class ColleagueService implements Colleagues {

    private final ColleagueRepository colleagues;
    private final Spending spending;
    private final Institutions institutions;
    private final Members members;
    private final Clock clock;
    private final UnitCode codes = new UnitCode();

    ColleagueService(
            ColleagueRepository colleagues,
            Spending spending,
            Institutions institutions,
            Members members,
            Clock clock) {
        this.colleagues = colleagues;
        this.spending = spending;
        this.institutions = institutions;
        this.members = members;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Mono<String> renewCode(UUID institution, Person administrator) {
        String code = codes.fresh();
        return members.seat(institution, administrator)
                .map(seat -> seat.mustBe(MemberRole.ADMINISTRATOR).institution())
                .flatMap(unit -> colleagues.renew(
                        new Employer(unit.id(), unit.name()), code, new By(administrator.id(), clock.instant())))
                .thenReturn(code);
    }

    @Override
    public Mono<Together> together(UUID institution, int year, Person viewer) {
        return institutions
                .find(institution, viewer)
                .flatMap(unit -> together(unit.id(), year))
                .flatMap(sums -> members.seats(viewer)
                        .any(seat -> seat.institution().id().equals(institution))
                        .map(member -> member ? sums : sums.withoutCode()))
                .defaultIfEmpty(new Together(institution, year, null, 0, null));
    }

    @Override
    public Flux<Together> year(int year) {
        return colleagues
                .unitsWithCode()
                .collectList()
                .flatMapIterable(units -> units)
                .concatMap(unit -> together(unit, year));
    }

    /** Empty for a unit without a code. */
    private Mono<Together> together(UUID institution, int year) {
        return colleagues.count(institution).flatMap(count -> together(institution, year, count));
    }

    private Mono<Together> together(UUID institution, int year, Count count) {
        return colleagues
                .spells(institution, beginning(year), beginning(year + 1))
                .collectList()
                .flatMap(spending::of)
                .map(spent -> Together.of(institution, year, count, spent));
    }

    private static Instant beginning(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(ChinaTime.ZONE).toInstant();
    }

    @Override
    public Mono<Employer> behind(String code) {
        return colleagues.behind(UnitCode.plain(code)).switchIfEmpty(Mono.error(UnknownCode::new));
    }

    @Override
    @Transactional
    public Mono<Employer> join(String code, Person person) {
        return behind(code).delayUntil(unit -> move(person, unit));
    }

    private Mono<Void> move(Person person, Employer unit) {
        Instant now = clock.instant();
        return colleagues.leave(person.id(), now).then(colleagues.join(person.id(), unit, now));
    }

    @Override
    @Transactional
    public Mono<Void> leave(Person person) {
        return colleagues.leave(person.id(), clock.instant());
    }

    @Override
    public Mono<Employer> of(Person person) {
        return colleagues.of(person.id());
    }
}
