package org.luyumarket.procurement.institution;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.InvitationSecret;
import org.luyumarket.procurement.institution.InvitationRepository.Offer;
import org.luyumarket.procurement.institution.Member.Duties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Service
class MemberService implements Members {

    private static final Duration GOOD_FOR = Duration.ofDays(14);
    private static final int LONGEST_ABSENCE_DAYS = 366;

    private final InstitutionRepository institutions;
    private final ChronicleRepository chronicle;
    private final MemberRepository members;
    private final AbsenceRepository absences;
    private final InvitationRepository invitations;
    private final Institutions units;
    private final Clock clock;

    MemberService(
            InstitutionRepository institutions,
            ChronicleRepository chronicle,
            MemberRepository members,
            AbsenceRepository absences,
            InvitationRepository invitations,
            Institutions units,
            Clock clock) {
        this.institutions = institutions;
        this.chronicle = chronicle;
        this.members = members;
        this.absences = absences;
        this.invitations = invitations;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public Flux<Seat> seats(Person person) {
        return members.seats(person.id(), clock.instant());
    }

    @Override
    public Mono<Seat> seat(UUID institution, Person person) {
        return members.seat(institution, person.id(), clock.instant())
                .switchIfEmpty(Mono.error(UnknownInstitution::new));
    }

    @Override
    public Flux<Member> of(UUID institution, Person viewer) {
        return units.find(institution, viewer).flatMapMany(seen -> members.of(institution));
    }

    @Override
    @Transactional
    public Mono<String> invite(UUID institution, Duties duties, Person administrator) {
        String secret = InvitationSecret.random();
        return units.find(institution, administrator)
                .delayUntil(unit -> mustInvite(unit, administrator))
                .doOnNext(unit -> check(duties, unit))
                .flatMap(unit -> invitations.add(
                        institution,
                        duties,
                        InvitationSecret.hash(secret),
                        clock.instant().plus(GOOD_FOR)))
                .thenReturn(secret);
    }

    /** The first of a unit is let in by those who listed it, everybody else by its own administrators. */
    private Mono<?> mustInvite(Institution unit, Person person) {
        boolean first = unit.status() == InstitutionStatus.LISTED
                && Institution.isKeptIn(unit.terms().division(), person);
        return first ? Mono.empty() : seat(unit.id(), person).map(seat -> seat.mustBe(MemberRole.ADMINISTRATOR));
    }

    @Override
    public Mono<Invitation> invitation(String secret) {
        return open(InvitationSecret.hash(secret))
                .flatMap(offer -> institutions
                        .find(offer.institution())
                        .map(unit -> new Invitation(unit, offer.duties(), offer.expiresAt())));
    }

    /** Refused with the reason why it is no longer good. */
    private Mono<Offer> open(String hash) {
        return invitations
                .find(hash)
                .switchIfEmpty(Mono.error(InvitationGone::unknown))
                .doOnNext(offer -> {
                    if (offer.acceptedBy() != null) {
                        throw InvitationGone.used();
                    }
                    if (!offer.expiresAt().isAfter(clock.instant())) {
                        throw InvitationGone.expired();
                    }
                });
    }

    @Override
    @Transactional
    public Mono<Seat> accept(String secret, Person person) {
        String hash = InvitationSecret.hash(secret);
        return open(hash)
                .then(invitations.accept(hash, person.id(), clock.instant()))
                .switchIfEmpty(Mono.error(InvitationGone::used))
                .delayUntil(offer -> members.put(offer.institution(), person, offer.duties()))
                .delayUntil(offer -> activate(offer, person))
                .flatMap(offer -> seat(offer.institution(), person));
    }

    private Mono<Void> activate(Offer offer, Person person) {
        return institutions
                .find(offer.institution())
                .filter(unit -> unit.status() == InstitutionStatus.LISTED)
                .flatMap(unit -> institutions.change(unit, unit.terms(), InstitutionStatus.ACTIVE))
                .filter(rows -> rows == 1)
                .flatMap(rows -> chronicle.addStep(
                        offer.institution(), InstitutionStatus.ACTIVE.name(), "", person, clock.instant()));
    }

    @Override
    @Transactional
    public Mono<Void> change(UUID institution, UUID member, Duties duties, Person administrator) {
        return seat(institution, administrator)
                .map(seat -> seat.mustBe(MemberRole.ADMINISTRATOR).institution())
                .doOnNext(unit -> check(duties, unit))
                .then(mustLeaveAnAdministrator(institution, member, duties))
                .then(Mono.defer(() -> duties.roles().isEmpty()
                        ? members.remove(institution, member)
                        : members.change(institution, member, duties)))
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(UnknownInstitution::new))
                .then();
    }

    private Mono<Void> mustLeaveAnAdministrator(UUID institution, UUID member, Duties duties) {
        return members.administrators(institution)
                .any(other -> !other.equals(member) || duties.roles().contains(MemberRole.ADMINISTRATOR))
                .filter(left -> left)
                .switchIfEmpty(Mono.error(LastAdministrator::new))
                .then();
    }

    @Override
    @Transactional
    public Mono<Void> delegate(UUID institution, Absence absence, Person person) {
        return seat(institution, person)
                .doOnNext(seat -> check(absence, person))
                .then(members.find(institution, absence.standIn()))
                .switchIfEmpty(Mono.error(UnknownInstitution::new))
                .flatMap(standIn -> absences.delegate(institution, person.id(), absence));
    }

    @Override
    public Flux<Away> away(UUID institution, Person viewer) {
        return units.find(institution, viewer).flatMapMany(seen -> absences.away(institution, clock.instant()));
    }

    @Override
    public Mono<Boolean> actsForAUnit(Person person) {
        return members.actsForAUnit(person.id());
    }

    private static void check(Absence absence, Person person) {
        boolean ordered = !absence.lastDay().isBefore(absence.firstDay())
                && absence.lastDay().isBefore(absence.firstDay().plusDays(LONGEST_ABSENCE_DAYS));
        new FieldChecks()
                .check(!absence.standIn().equals(person.id()), "standIn", "stand-in")
                .check(ordered, "lastDay", "days-of-absence", LONGEST_ABSENCE_DAYS)
                .refuseIfAny();
    }

    private static void check(Duties duties, Institution unit) {
        int highest = unit.ladder().height();
        int least = duties.roles().contains(MemberRole.APPROVER) ? 1 : 0;
        new FieldChecks()
                .check(duties.level() >= least && duties.level() <= least * highest, "level", "approval-level", highest)
                .refuseIfAny();
    }
}
