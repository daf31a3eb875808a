package org.luyumarket.procurement.institution;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.CreditCode;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The units that purchase. Who may not see one is told that there is none. */
public interface Institutions {

    /** Which units are looked for; what is null does not limit. */
    record Filter(
            @Nullable String text,
            @Nullable InstitutionStatus status,
            @Nullable DivisionCode division) {}

    /** By name, for those who look after units. */
    Mono<Page<Institution>> search(Filter filter, Person staff, PageRequest page);

    /** All that somebody looks after, however many, by name; none for who looks after none. */
    Flux<Institution> lookedAfterBy(Person staff);

    Mono<Institution> find(UUID id, Person viewer);

    /** A unit with its former names and codes and its history. */
    Mono<Institution.File> file(UUID id, Person viewer);

    /** Which unit has this code; refused as unknown if none has. */
    Mono<UUID> idOf(CreditCode code);

    /** Signs a unit up, or again after it was refused; whoever does becomes its administrator. */
    Mono<Institution> apply(Institution.Terms terms, Person applicant);

    /** Lists a unit that somebody of it may activate. */
    Mono<Institution> list(Institution.Terms terms, Person staff);

    /** What staff decide of a unit at the version they saw. */
    Mono<Institution> decide(UUID id, long version, Decision decision, Person staff);

    /** From this day on a unit has another name. */
    Mono<Institution> rename(UUID id, long version, Renaming renaming, Person staff);

    /** Another credit code in the place of one that was wrong; the unit's file keeps the former one. */
    Mono<Institution> correctCode(UUID id, long version, Correction correction, Person staff);

    /** How many approvals an amount needs; for the unit's administrator. */
    Mono<Institution> setLadder(UUID id, long version, ApprovalLadder ladder, Person administrator);

    /** A new name, and the first day of it. */
    record Renaming(String name, LocalDate from, String note) {}

    /** The code that is right, why it is although its check character is not, and how the wrong one came about. */
    record Correction(CreditCode code, @Nullable String codeReason, String note) {}

    /** What becomes of a unit: accepted, refused, merged into another or dissolved, on this day. */
    record Decision(
            InstitutionStatus status,
            @Nullable UUID mergedInto,
            @Nullable LocalDate on,
            String note) {}
}
