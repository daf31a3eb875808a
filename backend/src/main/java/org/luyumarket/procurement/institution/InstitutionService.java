package org.luyumarket.procurement.institution;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.CreditCode;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.procurement.institution.Institution.Terms;
import org.luyumarket.procurement.institution.Member.Duties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Service
class InstitutionService implements Institutions {

    private static final Duties FIRST_OF_A_UNIT = new Duties(Set.of(MemberRole.ADMINISTRATOR), 0);

    private final InstitutionRepository institutions;
    private final ChronicleRepository chronicle;
    private final MemberRepository members;
    private final InstitutionRules rules;
    private final InstitutionMoves moves;
    private final InstitutionSight sight;
    private final NamingService naming;
    private final Clock clock;

    InstitutionService(
            InstitutionRepository institutions,
            ChronicleRepository chronicle,
            MemberRepository members,
            InstitutionRules rules,
            InstitutionMoves moves,
            InstitutionSight sight,
            NamingService naming,
            Clock clock) {
        this.institutions = institutions;
        this.chronicle = chronicle;
        this.members = members;
        this.rules = rules;
        this.moves = moves;
        this.sight = sight;
        this.naming = naming;
        this.clock = clock;
    }

    @Override
    public Mono<Page<Institution>> search(Filter filter, Person staff, PageRequest page) {
        return Mono.fromSupplier(() -> withinSight(filter, staff)).flatMap(seen -> institutions.search(seen, page));
    }

    @Override
    public Flux<Institution> lookedAfterBy(Person staff) {
        return Mono.fromSupplier(() -> withinSight(new Filter(null, null, null), staff))
                .flatMapMany(institutions::every)
                .onErrorResume(UnknownInstitution.class, none -> Flux.empty());
    }

    private static Filter withinSight(Filter filter, Person staff) {
        DivisionCode asked = filter.division();
        DivisionCode own = staff.city();
        return switch (staff.role()) {
            case CITY_STAFF, ADMINISTRATOR, AUDITOR -> filter;
            case PARTNER_CITY_STAFF ->
                own != null && asked != null && asked.isIn(own)
                        ? filter
                        : new Filter(filter.text(), filter.status(), own);
            case COUNTY_STAFF, CONSUMER, SUPPLIER, CHANNEL_PARTNER -> throw new UnknownInstitution();
        };
    }

    @Override
    public Mono<Institution> find(UUID id, Person viewer) {
        return sight.find(id, viewer);
    }

    @Override
    public Mono<Institution.File> file(UUID id, Person viewer) {
        return find(id, viewer)
                .flatMap(found -> Mono.zip(
                                chronicle.formerNames(id).collectList(),
                                chronicle.formerCodes(id).collectList(),
                                chronicle.steps(id).collectList())
                        .map(parts -> new Institution.File(found, parts.getT1(), parts.getT2(), parts.getT3())));
    }

    @Override
    public Mono<UUID> idOf(CreditCode code) {
        return institutions.find(code).map(Institution::id).switchIfEmpty(Mono.error(UnknownInstitution::new));
    }

    @Override
    @Transactional
    public Mono<Institution> apply(Terms terms, Person applicant) {
        return Mono.fromRunnable(() -> rules.check(terms))
                .then(institutions.find(terms.creditCode()))
                .flatMap(known -> applyAgain(known, terms, applicant))
                .switchIfEmpty(Mono.defer(() -> moves.add(terms, InstitutionStatus.APPLIED, applicant)))
                .delayUntil(unit -> members.put(unit.id(), applicant, FIRST_OF_A_UNIT));
    }

    /** Only those whom staff refused may try again. */
    private Mono<Institution> applyAgain(Institution known, Terms terms, Person applicant) {
        return members.find(known.id(), applicant.id())
                .filter(member -> known.status() == InstitutionStatus.REFUSED)
                .switchIfEmpty(
                        Mono.error(() -> new InstitutionTaken(terms.creditCode().value())))
                .flatMap(member -> institutions.change(known, terms, InstitutionStatus.APPLIED))
                .flatMap(rows -> moves.moved(rows, known, InstitutionStatus.APPLIED.name(), "", applicant));
    }

    @Override
    @Transactional
    public Mono<Institution> list(Terms terms, Person staff) {
        return Mono.fromRunnable(() -> {
                    rules.check(terms);
                    InstitutionSight.mustKeep(terms.division(), staff);
                })
                .then(Mono.defer(() -> moves.add(terms, InstitutionStatus.LISTED, staff)))
                .delayUntil(unit -> moves.audit(staff, "institution.listed", unit, terms.name()));
    }

    @Override
    @Transactional
    public Mono<Institution> decide(UUID id, long version, Decision decision, Person staff) {
        return sight.kept(id, version, staff)
                .doOnNext(before -> rules.check(before, decision))
                .delayUntil(before -> mustTakeOver(decision))
                .flatMap(before -> institutions
                        .decide(before, decision)
                        .flatMap(rows ->
                                moves.moved(rows, before, decision.status().name(), decision.note(), staff)))
                .delayUntil(unit -> moves.audit(staff, "institution." + unit.status(), unit, decision.note()));
    }

    private Mono<Institution> mustTakeOver(Decision decision) {
        UUID successor = decision.mergedInto();
        return successor == null
                ? Mono.empty()
                : institutions
                        .find(successor)
                        .filter(Institution::isActive)
                        .switchIfEmpty(Mono.error(UnknownInstitution::new));
    }

    @Override
    public Mono<Institution> rename(UUID id, long version, Renaming renaming, Person staff) {
        return naming.rename(id, version, renaming, staff);
    }

    @Override
    public Mono<Institution> correctCode(UUID id, long version, Correction correction, Person staff) {
        return naming.correctCode(id, version, correction, staff);
    }

    @Override
    @Transactional
    public Mono<Institution> setLadder(UUID id, long version, ApprovalLadder ladder, Person administrator) {
        return members.seat(id, administrator.id(), clock.instant())
                .switchIfEmpty(Mono.error(UnknownInstitution::new))
                .map(seat -> seat.mustBe(MemberRole.ADMINISTRATOR).institution())
                .flatMap(before -> institutions
                        .setLadder(id, version, ladder)
                        .flatMap(rows -> moves.moved(
                                rows, before, "LADDER", ladder.limits().toString(), administrator)));
    }
}
