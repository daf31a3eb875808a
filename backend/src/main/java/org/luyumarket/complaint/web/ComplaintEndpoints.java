package org.luyumarket.complaint.web;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.complaint.Complaint.Outcome;
import org.luyumarket.complaint.Complaint.Topic;
import org.luyumarket.complaint.Complaints;
import org.luyumarket.complaint.Complaints.NewComplaint;
import org.luyumarket.complaint.Complaints.Verdict;
import org.luyumarket.identity.Person;
import org.luyumarket.ordering.Viewer;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Complaints are answered in time. A guest shows the access key of the order. */
@RestController
@RequestMapping("/api/v1")
class ComplaintEndpoints {

    private static final String ACCESS_KEY = "X-Order-Access-Key";

    private final Complaints complaints;

    ComplaintEndpoints(Complaints complaints) {
        this.complaints = complaints;
    }

    @PostMapping("/orders/{number}/complaints")
    @Operation(summary = "Complains about a line of an order", description = """
                    By its buyer, once the order is paid, one at a time about a line. The supplier answers within 48 hours (a setting),
                    else the complaint goes to staff, as it does when the buyer says that the answer does not help. Staff settle it
                    within 72 hours. What a buyer leaves standing for a week after an answer is settled.""")
    Mono<ResponseEntity<ComplaintView>> open(
            @PathVariable String number,
            @RequestBody ComplaintBody body,
            @AuthenticationPrincipal @Nullable Person person,
            @RequestHeader(name = ACCESS_KEY, required = false) @Nullable String accessKey) {
        return Mono.defer(() -> complaints.open(body.of(number), new Viewer(person, accessKey)))
                .map(ComplaintView::of)
                .map(view -> ResponseEntity.created(URI.create("/api/v1/complaints/" + view.complaintId()))
                        .body(view));
    }

    @GetMapping("/orders/{number}/complaints")
    @Operation(summary = "The complaints about an order, for its buyer")
    Mono<List<ComplaintView>> ofOrder(
            @PathVariable String number,
            @AuthenticationPrincipal @Nullable Person person,
            @RequestHeader(name = ACCESS_KEY, required = false) @Nullable String accessKey) {
        return complaints
                .ofOrder(number, new Viewer(person, accessKey))
                .map(ComplaintView::of)
                .collectList();
    }

    @GetMapping("/complaints")
    @Operation(summary = "Complaints that a supplier or staff look after; waiting=true leaves those whose turn it is")
    Mono<Page<ComplaintView>> list(
            @RequestParam(defaultValue = "false") boolean waiting,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "20") int size,
            @AuthenticationPrincipal Person viewer) {
        return complaints
                .of(new Complaints.Filter(waiting), viewer, new PageRequest(page, size))
                .map(found -> found.map(ComplaintView::of));
    }

    @GetMapping("/complaints/figures")
    @Operation(
            summary =
                    "How many are open and late, and how many of the last thirty days' were closed or answered in time")
    Mono<Complaints.Figures> figures(@AuthenticationPrincipal Person viewer) {
        return complaints.figures(viewer);
    }

    @GetMapping("/complaints/{id}")
    Mono<ComplaintView> find(
            @PathVariable UUID id,
            @AuthenticationPrincipal @Nullable Person person,
            @RequestHeader(name = ACCESS_KEY, required = false) @Nullable String accessKey) {
        return complaints.find(id, new Viewer(person, accessKey)).map(ComplaintView::of);
    }

    @PostMapping("/complaints/{id}/answer")
    @Operation(summary = "The supplier answers")
    Mono<ComplaintView> answer(@PathVariable UUID id, @RequestBody WordsBody body, @AuthenticationPrincipal Person by) {
        return Mono.defer(() -> complaints.answer(id, body.given(), by)).map(ComplaintView::of);
    }

    @PostMapping("/complaints/{id}/escalate")
    @Operation(summary = "The buyer asks staff to settle it, since the answer does not help")
    Mono<ComplaintView> escalate(
            @PathVariable UUID id,
            @RequestBody WordsBody body,
            @AuthenticationPrincipal @Nullable Person person,
            @RequestHeader(name = ACCESS_KEY, required = false) @Nullable String accessKey) {
        return Mono.defer(() -> complaints.escalate(id, body.given(), new Viewer(person, accessKey)))
                .map(ComplaintView::of);
    }

    @PostMapping("/complaints/{id}/settle")
    @Operation(summary = "The buyer is content")
    Mono<ComplaintView> settle(
            @PathVariable UUID id,
            @AuthenticationPrincipal @Nullable Person person,
            @RequestHeader(name = ACCESS_KEY, required = false) @Nullable String accessKey) {
        return complaints.settle(id, new Viewer(person, accessKey)).map(ComplaintView::of);
    }

    @PostMapping("/complaints/{id}/close")
    @Operation(summary = "Staff settle what came to them, with an outcome and a word to the buyer")
    Mono<ComplaintView> close(
            @PathVariable UUID id, @RequestBody VerdictBody body, @AuthenticationPrincipal Person by) {
        return Mono.defer(() -> complaints.close(id, body.given(), by)).map(ComplaintView::of);
    }

    /** What is wrong with the line at a position. */
    record ComplaintBody(
            @Nullable Integer position,
            @Nullable Topic topic,
            @Nullable String words) {

        NewComplaint of(String orderNumber) {
            new FieldChecks()
                    .required("position", position)
                    .required("topic", topic)
                    .refuseIfAny();
            return new NewComplaint(
                    orderNumber, requireNonNull(position), requireNonNull(topic), requireNonNullElse(words, ""));
        }
    }

    /** What is said. */
    record WordsBody(@Nullable String words) {

        String given() {
            return requireNonNullElse(words, "");
        }
    }

    /** How it ends, and what is said. */
    record VerdictBody(@Nullable Outcome outcome, @Nullable String words) {

        Verdict given() {
            new FieldChecks().required("outcome", outcome).refuseIfAny();
            return new Verdict(requireNonNull(outcome), requireNonNullElse(words, ""));
        }
    }
}
