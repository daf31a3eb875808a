package org.luyumarket.procurement.institution;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.procurement.institution.Institution.Terms;
import org.luyumarket.procurement.institution.Institutions.Correction;
import org.luyumarket.procurement.institution.Institutions.Renaming;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/** Gives units other names and codes, and keeps those they had. */
@Service
class NamingService {

    private final InstitutionRepository institutions;
    private final ChronicleRepository chronicle;
    private final InstitutionSight sight;
    private final InstitutionRules rules;
    private final InstitutionMoves moves;
    private final Clock clock;

    NamingService(
            InstitutionRepository institutions,
            ChronicleRepository chronicle,
            InstitutionSight sight,
            InstitutionRules rules,
            InstitutionMoves moves,
            Clock clock) {
        this.institutions = institutions;
        this.chronicle = chronicle;
        this.sight = sight;
        this.rules = rules;
        this.moves = moves;
        this.clock = clock;
    }

    @Transactional
    public Mono<Institution> rename(UUID id, long version, Renaming renaming, Person staff) {
        return sight.kept(id, version, staff)
                .doOnNext(before -> rules.check(renaming))
                .delayUntil(before -> chronicle.keepName(id, renaming.from().minusDays(1)))
                .flatMap(before -> institutions
                        .change(before, renamed(before.terms(), renaming.name()), before.status())
                        .flatMap(rows -> moves.moved(rows, before, "RENAMED", renaming.note(), staff)))
                .delayUntil(unit -> moves.audit(staff, "institution.renamed", unit, unit.name()));
    }

    private static Terms renamed(Terms before, String name) {
        return new Terms(
                before.creditCode(), before.codeReason(), name, before.kind(), before.division(), before.parent());
    }

    /** Papers that were signed under the former code keep it. */
    @Transactional
    public Mono<Institution> correctCode(UUID id, long version, Correction correction, Person staff) {
        return sight.kept(id, version, staff)
                .doOnNext(before -> rules.check(before, correction))
                .delayUntil(before -> chronicle.keepCode(id, LocalDate.now(clock.withZone(ChinaTime.ZONE))))
                .flatMap(before -> institutions
                        .change(before, corrected(before.terms(), correction), before.status())
                        .flatMap(rows -> moves.moved(rows, before, "CODE_CORRECTED", correction.note(), staff))
                        .delayUntil(unit -> moves.audit(staff, "institution.code-corrected", unit, told(before, unit))))
                .onErrorMap(
                        DuplicateKeyException.class,
                        taken -> new InstitutionTaken(correction.code().value()));
    }

    private static Terms corrected(Terms before, Correction correction) {
        return new Terms(
                correction.code(),
                correction.codeReason(),
                before.name(),
                before.kind(),
                before.division(),
                before.parent());
    }

    private static String told(Institution before, Institution after) {
        return before.terms().creditCode() + " → " + after.terms().creditCode();
    }
}
