package org.luyumarket.procurement.institution;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.luyumarket.identity.AuditTrail;
import org.luyumarket.identity.AuditedAction;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.platform.CreditCode;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Ids;
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

    /** What staff may make of a unit; it becomes anything else by what its own people do. */
    private static final Set<InstitutionStatus> DECIDED_BY_STAFF = EnumSet.of(
            InstitutionStatus.ACTIVE, InstitutionStatus.REFUSED, InstitutionStatus.MERGED, InstitutionStatus.DISSOLVED);

    private static final Duties FIRST_OF_A_UNIT = new Duties(Set.of(MemberRole.ADMINISTRATOR), 0);

    private final InstitutionRepository institutions;
    private final MemberRepository members;
    private final InstitutionRules rules;
    private final AuditTrail audit;
    private final Ids ids;
    private final Clock clock;

    InstitutionService(
            InstitutionRepository institutions,
            MemberRepository members,
            InstitutionRules rules,
            AuditTrail audit,
            Ids ids,
            Clock clock) {
        this.institutions = institutions;
        this.members = members;
        this.rules = rules;
        this.audit = audit;
        this.ids = ids;
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
        return institutions
                .find(id)
                .filterWhen(found -> isSeen(found, viewer))
                .switchIfEmpty(Mono.error(UnknownInstitution::new));
    }

    private Mono<Boolean> isSeen(Institution found, Person viewer) {
        return found.isSeenBy(viewer) ? Mono.just(true) : members.isOfItOrItsParent(found.id(), viewer.id());
    }

    @Override
    public Mono<Institution.File> file(UUID id, Person viewer) {
        return find(id, viewer)
                .flatMap(found -> Mono.zip(
                                institutions.formerNames(id).collectList(),
                                institutions.steps(id).collectList())
                        .map(parts -> new Institution.File(found, parts.getT1(), parts.getT2())));
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
                .switchIfEmpty(Mono.defer(() -> add(terms, InstitutionStatus.APPLIED, applicant)))
                .delayUntil(unit -> members.put(unit.id(), applicant, FIRST_OF_A_UNIT));
    }

    /** Only those whom staff refused may try again. */
    private Mono<Institution> applyAgain(Institution known, Terms terms, Person applicant) {
        return members.find(known.id(), applicant.id())
                .filter(member -> known.status() == InstitutionStatus.REFUSED)
                .switchIfEmpty(
                        Mono.error(() -> new InstitutionTaken(terms.creditCode().value())))
                .flatMap(member -> institutions.change(known, terms, InstitutionStatus.APPLIED))
                .flatMap(rows -> moved(rows, known, InstitutionStatus.APPLIED.name(), "", applicant));
    }

    @Override
    @Transactional
    public Mono<Institution> list(Terms terms, Person staff) {
        return Mono.fromRunnable(() -> {
                    rules.check(terms);
                    mustKeep(terms.division(), staff);
                })
                .then(Mono.defer(() -> add(terms, InstitutionStatus.LISTED, staff)))
                .delayUntil(unit -> audit(staff, "institution.listed", unit, terms.name()));
    }

    private Mono<Institution> add(Terms terms, InstitutionStatus status, Person person) {
        UUID id = ids.next();
        return institutions
                .add(id, terms, status, false)
                .filter(rows -> rows == 1)
                .switchIfEmpty(
                        Mono.error(() -> new InstitutionTaken(terms.creditCode().value())))
                .then(institutions.addStep(id, status.name(), "", person, clock.instant()))
                .then(Mono.defer(() -> institutions.find(id)));
    }

    @Override
    @Transactional
    public Mono<Institution> decide(UUID id, long version, Decision decision, Person staff) {
        return kept(id, version, staff)
                .doOnNext(before -> mustAllow(before, decision))
                .delayUntil(before -> mustTakeOver(decision))
                .flatMap(before -> institutions
                        .decide(before, decision)
                        .flatMap(rows -> moved(rows, before, decision.status().name(), decision.note(), staff)))
                .delayUntil(unit -> audit(staff, "institution." + unit.status(), unit, decision.note()));
    }

    private void mustAllow(Institution before, Decision decision) {
        rules.check(decision);
        before.mustBecome(decision.status());
        boolean activatedByItself =
                before.status() == InstitutionStatus.LISTED && decision.status() == InstitutionStatus.ACTIVE;
        if (!DECIDED_BY_STAFF.contains(decision.status()) || activatedByItself) {
            throw new InstitutionHasMoved(before.name());
        }
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
    @Transactional
    public Mono<Institution> rename(UUID id, long version, Renaming renaming, Person staff) {
        return kept(id, version, staff)
                .doOnNext(before -> rules.check(renaming))
                .delayUntil(before -> institutions.keepName(id, renaming.from().minusDays(1)))
                .flatMap(before -> institutions
                        .change(before, renamed(before.terms(), renaming.name()), before.status())
                        .flatMap(rows -> moved(rows, before, "RENAMED", renaming.note(), staff)))
                .delayUntil(unit -> audit(staff, "institution.renamed", unit, unit.name()));
    }

    private static Terms renamed(Terms before, String name) {
        return new Terms(
                before.creditCode(), before.codeReason(), name, before.kind(), before.division(), before.parent());
    }

    @Override
    @Transactional
    public Mono<Institution> setLadder(UUID id, long version, ApprovalLadder ladder, Person administrator) {
        return members.seat(id, administrator.id(), clock.instant())
                .switchIfEmpty(Mono.error(UnknownInstitution::new))
                .map(seat -> seat.mustBe(MemberRole.ADMINISTRATOR).institution())
                .flatMap(before -> institutions
                        .setLadder(id, version, ladder)
                        .flatMap(rows ->
                                moved(rows, before, "LADDER", ladder.limits().toString(), administrator)));
    }

    private Mono<Institution> kept(UUID id, long version, Person staff) {
        return find(id, staff).doOnNext(found -> {
            mustKeep(found.terms().division(), staff);
            if (found.version() != version) {
                throw new InstitutionHasMoved(found.name());
            }
        });
    }

    private static void mustKeep(DivisionCode division, Person staff) {
        if (!Institution.isKeptIn(division, staff)) {
            throw staff.role() == Role.CONSUMER ? new UnknownInstitution() : new NotYourDuty();
        }
    }

    /** The unit after a step that one row tells of; without it somebody was faster. */
    private Mono<Institution> moved(long rows, Institution before, String action, String note, Person person) {
        return rows == 0
                ? Mono.error(() -> new InstitutionHasMoved(before.name()))
                : institutions
                        .addStep(before.id(), action, note, person, clock.instant())
                        .then(Mono.defer(() -> institutions.find(before.id())));
    }

    private Mono<Void> audit(Person staff, String verb, Institution unit, String detail) {
        return audit.record(staff, new AuditedAction(verb, unit.id().toString(), detail));
    }
}
