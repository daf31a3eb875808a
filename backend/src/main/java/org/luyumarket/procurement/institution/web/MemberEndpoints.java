package org.luyumarket.procurement.institution.web;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.procurement.institution.Member;
import org.luyumarket.procurement.institution.Member.Duties;
import org.luyumarket.procurement.institution.MemberRole;
import org.luyumarket.procurement.institution.Members;
import org.luyumarket.procurement.institution.Members.Absence;
import org.luyumarket.procurement.institution.Seat;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Who acts for a unit, how they come in, and who stands in for them. */
@RestController
@RequestMapping("/api/v1/institutions")
class MemberEndpoints {

    private final Members members;

    MemberEndpoints(Members members) {
        this.members = members;
    }

    /** The units that the caller acts for. */
    @GetMapping("/mine")
    @Operation(summary = "The seats that whoever asks has in units")
    Mono<List<SeatView>> seats(@AuthenticationPrincipal Person person) {
        return members.seats(person).map(SeatView::of).collectList();
    }

    @GetMapping("/{id}/members")
    @Operation(summary = "Who acts for a unit")
    Mono<List<Member>> of(@PathVariable UUID id, @AuthenticationPrincipal Person viewer) {
        return members.of(id, viewer).collectList();
    }

    @PutMapping("/{id}/members/{personId}")
    @Operation(summary = "Changes what a member may do; without a role they leave")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> change(
            @PathVariable UUID id,
            @PathVariable UUID personId,
            @RequestBody DutiesBody body,
            @AuthenticationPrincipal Person administrator) {
        return members.change(id, personId, body.duties(), administrator);
    }

    /** A link's secret, which is shown this once. */
    @PostMapping("/{id}/invitations")
    @Operation(summary = "A link by which one person joins with these duties")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Invitation> invite(
            @PathVariable UUID id, @RequestBody DutiesBody body, @AuthenticationPrincipal Person administrator) {
        return members.invite(id, body.duties(), administrator).map(Invitation::new);
    }

    @PostMapping("/invitations/acceptance")
    @Operation(summary = "Takes the seat that an invitation offers")
    Mono<SeatView> accept(@RequestBody Invitation invitation, @AuthenticationPrincipal Person person) {
        return members.accept(requireNonNullElse(invitation.secret, ""), person).map(SeatView::of);
    }

    @PostMapping("/{id}/absences")
    @Operation(summary = "Says who stands in while one is away")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> delegate(@PathVariable UUID id, @RequestBody AbsenceBody body, @AuthenticationPrincipal Person person) {
        return Mono.fromSupplier(body::absence).flatMap(absence -> members.delegate(id, absence, person));
    }

    /** What makes a link an invitation. */
    record Invitation(@Nullable String secret) {}

    /** Somebody's place in a unit, with all they may do there today. */
    record SeatView(InstitutionView institution, Set<MemberRole> roles, int level, List<String> standsInFor) {

        static SeatView of(Seat seat) {
            return new SeatView(
                    InstitutionView.of(seat.institution()),
                    seat.duties().roles(),
                    seat.duties().level(),
                    seat.absent().stream().map(Member::name).toList());
        }
    }

    /** What a member may do. */
    record DutiesBody(
            @Nullable Set<MemberRole> roles, @Nullable Integer level) {

        Duties duties() {
            return new Duties(requireNonNullElse(roles, Set.of()), requireNonNullElse(level, 0));
        }
    }

    /** Days on which another stands in. */
    record AbsenceBody(
            @Nullable UUID standIn,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay) {

        Absence absence() {
            new FieldChecks()
                    .required("standIn", standIn)
                    .required("firstDay", firstDay)
                    .required("lastDay", lastDay)
                    .refuseIfAny();
            return new Absence(requireNonNull(standIn), requireNonNull(firstDay), requireNonNull(lastDay));
        }
    }
}
