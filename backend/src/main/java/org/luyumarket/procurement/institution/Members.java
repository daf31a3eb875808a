package org.luyumarket.procurement.institution;

import java.time.LocalDate;
import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.procurement.institution.Member.Duties;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Who acts for which unit. People come in by a link that an administrator (or, for the first of a unit, staff) gave them. */
public interface Members {

    /** The seats somebody has today, by the name of the unit. */
    Flux<Seat> seats(Person person);

    /** The seat in this unit; refused as unknown for whoever has none. */
    Mono<Seat> seat(UUID institution, Person person);

    Flux<Member> of(UUID institution, Person viewer);

    /** A link's secret, which nobody can be shown again; good for one person and fourteen days. */
    Mono<String> invite(UUID institution, Duties duties, Person administrator);

    /** What the link offers; refused with the reason if it was never given, was used or is too old. */
    Mono<Invitation> invitation(String secret);

    /** Takes the seat that the link offers; a unit that was only listed is active from then on. */
    Mono<Seat> accept(String secret, Person person);

    /** Changes what a member may do; without a role they leave. The last administrator stays. */
    Mono<Void> change(UUID institution, UUID member, Duties duties, Person administrator);

    /** Another member does what this person may do there, from the first to the last day. */
    Mono<Void> delegate(UUID institution, Absence absence, Person person);

    /** Who is away now or soon, and who stands in for them. */
    Flux<Away> away(UUID institution, Person viewer);

    /** Whether somebody has a seat in a unit that purchases. */
    Mono<Boolean> actsForAUnit(Person person);

    /** Somebody's absence. */
    record Away(UUID person, String standIn, LocalDate firstDay, LocalDate lastDay) {}

    /** Who stands in, and on which days. */
    record Absence(UUID standIn, LocalDate firstDay, LocalDate lastDay) {}
}
