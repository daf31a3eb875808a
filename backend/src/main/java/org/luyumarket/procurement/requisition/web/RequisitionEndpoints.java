package org.luyumarket.procurement.requisition.web;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.procurement.requisition.RequisitionStatus;
import org.luyumarket.procurement.requisition.Requisitions;
import org.luyumarket.procurement.requisition.TenderWarning;
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

/** What units want to buy. */
@RestController
@RequestMapping("/api/v1/requisitions")
class RequisitionEndpoints {

    private final Requisitions requisitions;

    RequisitionEndpoints(Requisitions requisitions) {
        this.requisitions = requisitions;
    }

    @GetMapping
    @Operation(summary = "Requisitions of a unit, newest first")
    Mono<Page<RequisitionView>> of(
            @RequestParam UUID institution,
            @RequestParam @Nullable RequisitionStatus status,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "20") int size,
            @AuthenticationPrincipal Person viewer) {
        return requisitions
                .of(institution, status, viewer, new PageRequest(page, size))
                .map(found -> found.map(RequisitionView::of));
    }

    @GetMapping("/{id}")
    @Operation(summary = "A requisition with its lines, plan and approvals")
    Mono<RequisitionView> find(@PathVariable UUID id, @AuthenticationPrincipal Person viewer) {
        return requisitions.find(id, viewer).map(RequisitionView::of);
    }

    /** Categories of this requisition that come near the tender limit. */
    @GetMapping("/{id}/warnings")
    @Operation(summary = "Where the year's purchases of a kind come near the limit for a tender")
    Mono<List<TenderWarning>> warnings(@PathVariable UUID id, @AuthenticationPrincipal Person viewer) {
        return requisitions.find(id, viewer).flatMapMany(requisitions::warnings).collectList();
    }

    @PostMapping
    @Operation(summary = "Writes a requisition at the prices of the catalogue or of a quotation")
    Mono<ResponseEntity<RequisitionView>> draw(
            @RequestBody RequisitionBody body, @AuthenticationPrincipal Person requester) {
        return Mono.fromSupplier(body::draft)
                .flatMap(draft -> requisitions.draw(draft, requester))
                .map(RequisitionView::of)
                .map(drawn -> ResponseEntity.created(URI.create("/api/v1/requisitions/" + drawn.id()))
                        .body(drawn));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Changes a requisition that was not submitted or was sent back")
    Mono<RequisitionView> change(
            @PathVariable UUID id,
            @RequestParam long version,
            @RequestBody RequisitionBody body,
            @AuthenticationPrincipal Person requester) {
        return Mono.fromSupplier(body::draft)
                .flatMap(draft -> requisitions.change(id, version, draft, requester))
                .map(RequisitionView::of);
    }

    @PostMapping("/{id}/submission")
    @Operation(summary = "Submits a requisition for approval")
    Mono<RequisitionView> submit(
            @PathVariable UUID id, @RequestParam long version, @AuthenticationPrincipal Person requester) {
        return requisitions.submit(id, version, requester).map(RequisitionView::of);
    }

    /** Takes it back, or gives it up after it was approved. */
    @PostMapping("/{id}/withdrawal")
    @Operation(summary = "Withdraws a requisition, or cancels an approved one")
    Mono<RequisitionView> giveUp(
            @PathVariable UUID id,
            @RequestParam long version,
            @RequestBody Note note,
            @AuthenticationPrincipal Person requester) {
        return requisitions
                .giveUp(id, version, requireNonNullElse(note.note, ""), requester)
                .map(RequisitionView::of);
    }

    /** Why. */
    record Note(@Nullable String note) {}
}
