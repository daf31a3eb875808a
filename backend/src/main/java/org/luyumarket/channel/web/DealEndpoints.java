package org.luyumarket.channel.web;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.channel.Deal;
import org.luyumarket.channel.DealKind;
import org.luyumarket.channel.Deals;
import org.luyumarket.channel.Follower;
import org.luyumarket.channel.Likeness;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.Weight;
import org.luyumarket.platform.photo.PhotoUpload;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Offline deals, for staff: entered by one, reviewed by another. Every step names the version that was looked at. */
@RestController
@RequestMapping("/api/v1/staff/deals")
class DealEndpoints {

    private final Deals deals;
    private final Clock clock;

    DealEndpoints(Deals deals, Clock clock) {
        this.deals = deals;
        this.clock = clock;
    }

    @GetMapping
    Mono<Page<DealView>> find(@ParameterObject DealQuery query, @AuthenticationPrincipal Person viewer) {
        DealQuery.Asked asked = query.read();
        return deals.find(asked.filter(), viewer, asked.page()).map(page -> page.map(DealView::of));
    }

    @GetMapping("/sums")
    Mono<List<DealView.SumView>> sums(@ParameterObject DealQuery query, @AuthenticationPrincipal Person viewer) {
        return deals.sums(query.read().filter(), viewer)
                .map(DealView.SumView::of)
                .collectList();
    }

    @GetMapping("/{number}")
    Mono<DealView.File> file(@PathVariable String number, @AuthenticationPrincipal Person viewer) {
        return deals.file(number, viewer).map(DealView.File::of);
    }

    @PostMapping
    Mono<ResponseEntity<DealView>> enter(@RequestBody DealBody body, @AuthenticationPrincipal Person staff) {
        return deals.enter(body.terms(), staff)
                .map(deal -> ResponseEntity.created(URI.create("/api/v1/staff/deals/" + deal.number()))
                        .body(DealView.of(deal)));
    }

    @PutMapping("/{number}")
    Mono<DealView> change(
            @PathVariable String number,
            @RequestParam long version,
            @RequestBody DealBody body,
            @AuthenticationPrincipal Person staff) {
        return deals.change(number, version, body.terms(), staff).map(DealView::of);
    }

    @PostMapping("/{number}/submission")
    Mono<DealView.File> submit(
            @PathVariable String number, @RequestParam long version, @AuthenticationPrincipal Person staff) {
        return shown(deals.submit(number, version, staff), staff);
    }

    /** {@code lateAccepted} lets a deal whose month was locked meanwhile stand in the first open one. */
    @PostMapping("/{number}/confirmation")
    Mono<DealView.File> confirm(
            @PathVariable String number,
            @RequestParam long version,
            @RequestParam(defaultValue = "false") boolean lateAccepted,
            @AuthenticationPrincipal Person reviewer) {
        return shown(
                lateAccepted ? deals.confirmLate(number, version, reviewer) : deals.confirm(number, version, reviewer),
                reviewer);
    }

    @PostMapping("/{number}/objection")
    Mono<DealView.File> sendBack(
            @PathVariable String number,
            @RequestParam long version,
            @RequestBody Objection body,
            @AuthenticationPrincipal Person reviewer) {
        return shown(deals.sendBack(number, version, requireNonNullElse(body.note, ""), reviewer), reviewer);
    }

    @PostMapping("/{number}/withdrawal")
    Mono<DealView.File> withdraw(
            @PathVariable String number, @RequestParam long version, @AuthenticationPrincipal Person staff) {
        return shown(deals.withdraw(number, version, staff), staff);
    }

    /** A return of some of it, or a correction to what should have stood there. */
    @PostMapping("/{number}/followers")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<DealView> follow(
            @PathVariable String number, @RequestBody FollowerBody body, @AuthenticationPrincipal Person staff) {
        return deals.follow(number, body.follower(), staff).map(DealView::of);
    }

    @PostMapping("/{number}/likenesses/{other}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> decide(
            @PathVariable String number,
            @PathVariable String other,
            @RequestBody DecisionBody body,
            @AuthenticationPrincipal Person reviewer) {
        new FieldChecks().required("answer", body.answer).refuseIfAny();
        Likeness.Answer answer = requireNonNullElse(body.answer, Likeness.Answer.TWO_DEALS);
        String reason = requireNonNullElse(body.reason, "");
        Likeness.Decision decision = new Likeness.Decision(answer, reason, reviewer.displayName(), clock.instant());
        return deals.decide(number, other, decision, reviewer);
    }

    /** The part {@code photo} is a JPEG or PNG picture; where it was taken is not kept. */
    @PostMapping(path = "/{number}/photos", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> addPhoto(
            @PathVariable String number, @RequestPart FilePart photo, @AuthenticationPrincipal Person staff) {
        return PhotoUpload.bytes(photo).flatMap(content -> deals.addPhoto(number, content, staff));
    }

    @GetMapping("/{number}/photos/{id}")
    Mono<ResponseEntity<byte[]>> photo(
            @PathVariable String number, @PathVariable UUID id, @AuthenticationPrincipal Person viewer) {
        return deals.photo(number, id, viewer)
                .map(photo -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(photo.type()))
                        .cacheControl(CacheControl.noStore())
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                        .body(photo.content()));
    }

    private Mono<DealView.File> shown(Mono<Deal> step, Person person) {
        return step.flatMap(deal -> deals.file(deal.number(), person)).map(DealView.File::of);
    }

    /** Why a deal goes back. */
    record Objection(@Nullable String note) {}

    /** What somebody decided of two deals that look alike. */
    record DecisionBody(
            Likeness.@Nullable Answer answer, @Nullable String reason) {}

    /** A return or a correction as staff send it. */
    record FollowerBody(
            @Nullable DealKind kind,
            @Nullable LocalDate day,
            @Nullable Money money,
            @Nullable Weight weight,
            @Nullable String reason,
            @Nullable Boolean lateAccepted) {

        Follower follower() {
            new FieldChecks()
                    .check(
                            kind == DealKind.RETURN || kind == DealKind.CORRECTION,
                            "kind",
                            "choice",
                            "RETURN, CORRECTION")
                    .required("day", day)
                    .required("money", money)
                    .required("weight", weight)
                    .refuseIfAny();
            return new Follower(
                    requireNonNull(kind),
                    requireNonNull(day),
                    requireNonNull(money),
                    requireNonNull(weight),
                    requireNonNullElse(reason, ""),
                    requireNonNullElse(lateAccepted, false));
        }
    }
}
