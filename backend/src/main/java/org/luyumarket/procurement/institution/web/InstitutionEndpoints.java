package org.luyumarket.procurement.institution.web;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.CreditCode;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.procurement.institution.ApprovalLadder;
import org.luyumarket.procurement.institution.Institution;
import org.luyumarket.procurement.institution.InstitutionStatus;
import org.luyumarket.procurement.institution.Institutions;
import org.luyumarket.procurement.institution.Institutions.Correction;
import org.luyumarket.procurement.institution.Institutions.Decision;
import org.luyumarket.procurement.institution.Institutions.Filter;
import org.luyumarket.procurement.institution.Institutions.Renaming;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Units sign up, staff review, rename, correct and end them. */
@RestController
@RequestMapping("/api/v1/institutions")
class InstitutionEndpoints {

    private final Institutions institutions;

    InstitutionEndpoints(Institutions institutions) {
        this.institutions = institutions;
    }

    @GetMapping
    @Operation(summary = "Units by name, credit code or state")
    Mono<Page<InstitutionView>> search(
            @RequestParam @Nullable String q,
            @RequestParam @Nullable InstitutionStatus status,
            @RequestParam @Nullable DivisionCode division,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "20") int size,
            @AuthenticationPrincipal Person staff) {
        return institutions
                .search(new Filter(q, status, division), staff, new PageRequest(page, size))
                .map(found -> found.map(InstitutionView::of));
    }

    @GetMapping("/{id}")
    @Operation(summary = "A unit with its history")
    Mono<InstitutionView.File> file(@PathVariable UUID id, @AuthenticationPrincipal Person viewer) {
        return institutions.file(id, viewer).map(InstitutionView.File::of);
    }

    /** Signs a unit up; whoever does is its administrator. */
    @PostMapping
    @Operation(summary = "Signs a unit up; staff review it")
    Mono<ResponseEntity<InstitutionView>> apply(
            @RequestBody InstitutionBody body, @AuthenticationPrincipal Person applicant) {
        return Mono.fromSupplier(body::terms)
                .flatMap(terms -> institutions.apply(terms, applicant))
                .map(InstitutionEndpoints::created);
    }

    /** Lists a unit for its finance bureau; it is active once somebody of it has followed a link. */
    @PostMapping("/listed")
    @Operation(summary = "Staff list a unit, which its head activates by link")
    Mono<ResponseEntity<InstitutionView>> list(
            @RequestBody InstitutionBody body, @AuthenticationPrincipal Person staff) {
        return Mono.fromSupplier(body::terms)
                .flatMap(terms -> institutions.list(terms, staff))
                .map(InstitutionEndpoints::created);
    }

    @PostMapping("/{id}/decisions")
    @Operation(summary = "Staff accept a unit that signed up, or send it back")
    Mono<InstitutionView> decide(
            @PathVariable UUID id,
            @RequestParam long version,
            @RequestBody DecisionBody body,
            @AuthenticationPrincipal Person staff) {
        return institutions.decide(id, version, body.decision(), staff).map(InstitutionView::of);
    }

    @PostMapping("/{id}/names")
    @Operation(summary = "Staff record a new name, a merger or a dissolution")
    Mono<InstitutionView> rename(
            @PathVariable UUID id,
            @RequestParam long version,
            @RequestBody NameBody body,
            @AuthenticationPrincipal Person staff) {
        return institutions.rename(id, version, body.renaming(), staff).map(InstitutionView::of);
    }

    /** Puts a wrong credit code right; the unit's file keeps the former one. */
    @PostMapping("/{id}/credit-codes")
    @Operation(summary = "Staff put a credit code right")
    Mono<InstitutionView> correctCode(
            @PathVariable UUID id,
            @RequestParam long version,
            @RequestBody CodeBody body,
            @AuthenticationPrincipal Person staff) {
        return Mono.fromSupplier(body::correction)
                .flatMap(correction -> institutions.correctCode(id, version, correction, staff))
                .map(InstitutionView::of);
    }

    @PutMapping("/{id}/approval-limits")
    @Operation(summary = "Says how many levels approve which amount")
    Mono<InstitutionView> setLadder(
            @PathVariable UUID id,
            @RequestParam long version,
            @RequestBody LadderBody body,
            @AuthenticationPrincipal Person administrator) {
        return institutions.setLadder(id, version, body.ladder(), administrator).map(InstitutionView::of);
    }

    private static ResponseEntity<InstitutionView> created(Institution unit) {
        return ResponseEntity.created(URI.create("/api/v1/institutions/" + unit.id()))
                .body(InstitutionView.of(unit));
    }

    /** What staff decide. */
    record DecisionBody(
            @Nullable InstitutionStatus status,
            @Nullable UUID mergedInto,
            @Nullable LocalDate on,
            @Nullable String note) {

        Decision decision() {
            new FieldChecks().required("status", status).refuseIfAny();
            return new Decision(requireNonNull(status), mergedInto, on, requireNonNullElse(note, ""));
        }
    }

    /** A new name and its first day. */
    record NameBody(
            @Nullable String name,
            @Nullable LocalDate from,
            @Nullable String note) {

        Renaming renaming() {
            new FieldChecks().required("name", name).required("from", from).refuseIfAny();
            return new Renaming(requireNonNull(name), requireNonNull(from), requireNonNullElse(note, ""));
        }
    }

    /** The code that is right. */
    record CodeBody(
            @Nullable String creditCode,
            @Nullable String codeReason,
            @Nullable String note) {

        Correction correction() {
            Optional<CreditCode> code = CreditCode.read(requireNonNullElse(creditCode, ""));
            new FieldChecks()
                    .check(code.isPresent(), "creditCode", "credit-code")
                    .refuseIfAny();
            return new Correction(code.orElseThrow(), codeReason, requireNonNullElse(note, ""));
        }
    }

    /** Up to how much each level of approval but the last is enough. */
    record LadderBody(@Nullable List<Money> limits) {

        ApprovalLadder ladder() {
            return new ApprovalLadder(requireNonNullElse(limits, List.of()));
        }
    }
}
