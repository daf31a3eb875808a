package org.luyumarket.channel.web;

import static java.util.Objects.requireNonNullElse;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luyumarket.channel.Deal;
import org.luyumarket.channel.DealReviews;
import org.luyumarket.channel.Deals;
import org.luyumarket.channel.Likeness;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.Page;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Offline deals, for staff: entered by one, reviewed by another. Every step names the version that was looked at. */
@RestController
@RequestMapping("/api/v1/staff/deals")
class DealEndpoints {

    private final Deals deals;
    private final DealReviews reviews;
    private final Clock clock;

    DealEndpoints(Deals deals, DealReviews reviews, Clock clock) {
        this.deals = deals;
        this.reviews = reviews;
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
                lateAccepted
                        ? reviews.confirmLate(number, version, reviewer)
                        : reviews.confirm(number, version, reviewer),
                reviewer);
    }

    @PostMapping("/{number}/objection")
    Mono<DealView.File> sendBack(
            @PathVariable String number,
            @RequestParam long version,
            @RequestBody Objection body,
            @AuthenticationPrincipal Person reviewer) {
        return shown(reviews.sendBack(number, version, requireNonNullElse(body.note, ""), reviewer), reviewer);
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
        return reviews.decide(number, other, decision, reviewer);
    }

    private Mono<DealView.File> shown(Mono<Deal> step, Person person) {
        return step.flatMap(deal -> deals.file(deal.number(), person)).map(DealView.File::of);
    }

    /** Why a deal goes back. */
    record Objection(@Nullable String note) {}

    /** What somebody decided of two deals that look alike. */
    record DecisionBody(
            Likeness.@Nullable Answer answer, @Nullable String reason) {}
}
