package org.luyumarket.procurement.gift;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.luyumarket.identity.AuditTrail;
import org.luyumarket.identity.AuditedAction;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Divisions;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.procurement.institution.Institution;
import org.luyumarket.procurement.institution.Institutions;
import org.luyumarket.procurement.institution.MemberRole;
import org.luyumarket.procurement.institution.Members;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Service
class CapService implements Caps {

    private static final int FIRST_YEAR = 2018;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST_SOURCE = 200;
    private static final long MOST_FEN = 10_000_000;

    private final CapRepository caps;
    private final Institutions institutions;
    private final Members members;
    private final Divisions divisions;
    private final AuditTrail audit;
    private final Clock clock;

    CapService(
            CapRepository caps,
            Institutions institutions,
            Members members,
            Divisions divisions,
            AuditTrail audit,
            Clock clock) {
        this.caps = caps;
        this.institutions = institutions;
        this.members = members;
        this.divisions = divisions;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Flux<Cap> of(UUID institution, int year, Person viewer) {
        return institutions.find(institution, viewer).flatMapMany(unit -> caps.of(scopes(unit), year));
    }

    /** Its own, and those of the places it is in. */
    static List<String> scopes(Institution unit) {
        DivisionCode division = unit.terms().division();
        return List.of(
                unit.id().toString(),
                division.value(),
                division.city().value(),
                division.province().value());
    }

    @Override
    public Flux<Cap> ofRegions(Person staff) {
        return Mono.fromRunnable(() -> refuseUnless(isKeeper(staff))).thenMany(Flux.defer(caps::ofRegions));
    }

    @Override
    @Transactional
    public Mono<Cap> set(DivisionCode region, Limit limit, Person staff) {
        return Mono.fromRunnable(() -> {
                    refuseUnless(mayDecideFor(region, staff));
                    checks(limit)
                            .check(divisions.find(region).isPresent(), "region", "no-such-division", region)
                            .refuseIfAny();
                })
                .then(Mono.defer(() -> set(region.value(), limit, staff)));
    }

    @Override
    @Transactional
    public Mono<Cap> set(UUID institution, Limit limit, Person person) {
        return members.seat(institution, person)
                .map(seat -> seat.mustBe(MemberRole.ADMINISTRATOR, MemberRole.FINANCE))
                .doOnNext(seat -> checks(limit).refuseIfAny())
                .flatMap(seat -> set(institution.toString(), limit, person));
    }

    private Mono<Cap> set(String scope, Limit limit, Person person) {
        Cap cap = new Cap(
                scope, limit.year(), limit.most(), limit.source().strip(), person.displayName(), clock.instant());
        return caps.set(cap)
                .then(audit.record(
                        person,
                        new AuditedAction(
                                "gift.cap-set", scope, limit.year() + ": " + limit.most() + ", " + cap.source())))
                .thenReturn(cap);
    }

    private static FieldChecks checks(Limit limit) {
        return new FieldChecks()
                .range("year", limit.year(), FIRST_YEAR, LAST_YEAR)
                .check(limit.most().isPositive() && limit.most().getAmountMinorLong() <= MOST_FEN, "amount", "cap")
                .text("source", limit.source(), LONGEST_SOURCE);
    }

    private static boolean isKeeper(Person staff) {
        return mayDecideFor(DivisionCode.SHANDONG, staff) || staff.role() == Role.PARTNER_CITY_STAFF;
    }

    private static boolean mayDecideFor(DivisionCode region, Person staff) {
        return switch (staff.role()) {
            case CITY_STAFF, ADMINISTRATOR -> true;
            case PARTNER_CITY_STAFF -> region.city().equals(staff.city());
            case AUDITOR, COUNTY_STAFF, CONSUMER, SUPPLIER, CHANNEL_PARTNER -> false;
        };
    }

    private static void refuseUnless(boolean may) {
        if (!may) {
            throw new UnknownGiftList();
        }
    }
}
