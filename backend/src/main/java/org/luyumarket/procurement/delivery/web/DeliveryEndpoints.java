package org.luyumarket.procurement.delivery.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Download;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.ReadVersion;
import org.luyumarket.procurement.delivery.Deliveries;
import org.luyumarket.procurement.delivery.Deliveries.Filter;
import org.luyumarket.procurement.delivery.Delivery;
import org.luyumarket.procurement.delivery.DeliveryStatus;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
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

/** Deliveries on their way from being wanted to being accepted. Whoever acts sends the ETag they read as `If-Match`. */
@RestController
@RequestMapping("/api/v1/deliveries")
class DeliveryEndpoints {

    private final Deliveries deliveries;

    DeliveryEndpoints(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @GetMapping
    @Operation(summary = "Deliveries by the day they are due, latest first")
    Mono<Page<DeliveryView>> of(
            @RequestParam @Nullable UUID institution,
            @RequestParam @Nullable DeliveryStatus status,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "20") int size,
            @AuthenticationPrincipal Person viewer) {
        return deliveries
                .of(new Filter(institution, status), viewer, new PageRequest(page, size))
                .map(found -> found.map(DeliveryView::of));
    }

    @GetMapping("/{id}")
    @Operation(summary = "A delivery with its goods and how it went")
    Mono<ResponseEntity<DeliveryView>> find(@PathVariable UUID id, @AuthenticationPrincipal Person viewer) {
        return deliveries.find(id, viewer).map(DeliveryEndpoints::answer);
    }

    @GetMapping(path = "/{id}/note", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(summary = "The note that travels with the goods; its QR code opens the acceptance sheet")
    Mono<ResponseEntity<byte[]>> note(@PathVariable UUID id, @AuthenticationPrincipal Person viewer) {
        return deliveries.note(id, viewer).map(paper -> Download.pdf(paper.fileName(), paper.pdf()));
    }

    @PostMapping("/{id}/confirmation")
    @Operation(summary = "The supplier says that it will come")
    Mono<ResponseEntity<DeliveryView>> confirm(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @AuthenticationPrincipal Person supplier) {
        return act(ifMatch, seen -> deliveries.confirm(id, seen, supplier));
    }

    @PostMapping("/{id}/dispatch")
    @Operation(
            summary = "The supplier sends it",
            description = "`boxes` says how many of which product; what is not named goes as it was called off.")
    Mono<ResponseEntity<DeliveryView>> send(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody DispatchBody body,
            @AuthenticationPrincipal Person supplier) {
        return act(ifMatch, seen -> deliveries.send(id, seen, body.dispatch(), supplier));
    }

    @PostMapping("/{id}/redelivery")
    @Operation(summary = "What was missing comes on another day: answers with the delivery that brings it")
    Mono<ResponseEntity<DeliveryView>> redeliver(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody ShortageBody body,
            @AuthenticationPrincipal Person buyer) {
        return act(ifMatch, seen -> deliveries.redeliver(id, seen, body.requiredDay(), buyer));
    }

    @PostMapping("/{id}/strike-off")
    @Operation(summary = "What was missing never comes, and is never paid for")
    Mono<ResponseEntity<DeliveryView>> strikeOff(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody ShortageBody body,
            @AuthenticationPrincipal Person buyer) {
        return act(ifMatch, seen -> deliveries.strikeOff(id, seen, body.givenReason(), buyer));
    }

    @PostMapping("/{id}/cancellation")
    @Operation(summary = "Gives a delivery up before it is sent; its boxes may be called off again")
    Mono<ResponseEntity<DeliveryView>> cancel(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody ShortageBody body,
            @AuthenticationPrincipal Person person) {
        return act(ifMatch, seen -> deliveries.cancel(id, seen, body.givenReason(), person));
    }

    private static Mono<ResponseEntity<DeliveryView>> act(
            @Nullable String ifMatch, Function<Long, Mono<Delivery>> deed) {
        return Mono.fromSupplier(() -> ReadVersion.of(ifMatch))
                .flatMap(seen -> deed.apply(seen.number()))
                .map(DeliveryEndpoints::answer);
    }

    static ResponseEntity<DeliveryView> answer(Delivery delivery) {
        return ResponseEntity.ok().eTag("\"" + delivery.version() + "\"").body(DeliveryView.of(delivery));
    }
}
