package org.luyumarket.procurement.delivery.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Download;
import org.luyumarket.platform.ReadVersion;
import org.luyumarket.platform.photo.PhotoUpload;
import org.luyumarket.platform.photo.PlainPhoto;
import org.luyumarket.procurement.delivery.Deliveries;
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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What is found at the site. An acceptance has the id of its delivery. */
@RestController
@RequestMapping("/api/v1/acceptances")
class AcceptanceEndpoints {

    private final Deliveries deliveries;

    AcceptanceEndpoints(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @PostMapping
    @Operation(summary = "Accepts a delivery that was sent", description = """
                    By the unit's receiver, once. Each line has one count: boxes counted (never more than were sent), boxes of them
                    that are damaged and not taken, the weight of those taken, and a reason where the weight is outside the
                    tolerance. Lighter goods are owed for by their weight, others by the box. What is missing is then redelivered
                    or struck off.""")
    Mono<ResponseEntity<DeliveryView>> accept(
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody AcceptanceBody body,
            @AuthenticationPrincipal Person receiver) {
        return Mono.fromSupplier(() -> ReadVersion.of(ifMatch))
                .flatMap(seen -> deliveries.accept(
                        body.requiredDelivery(), seen.number(), body.sheet(receiver.displayName()), receiver))
                .map(DeliveryEndpoints::answer);
    }

    @GetMapping("/{id}")
    @Operation(summary = "What was counted, weighed and signed for")
    Mono<ResponseEntity<DeliveryView>> find(@PathVariable UUID id, @AuthenticationPrincipal Person viewer) {
        return deliveries.find(id, viewer).map(DeliveryEndpoints::answer);
    }

    @GetMapping(path = "/{id}/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(summary = "The acceptance sheet as it was filled in, to be signed")
    Mono<ResponseEntity<byte[]>> pdf(@PathVariable UUID id, @AuthenticationPrincipal Person viewer) {
        return deliveries.sheet(id, viewer).map(paper -> Download.pdf(paper.fileName(), paper.pdf()));
    }

    @PostMapping(path = "/{id}/photos", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Adds a photo, JPEG or PNG of at most 6 MB; where it was taken is forgotten")
    Mono<Void> addPhoto(
            @PathVariable UUID id, @RequestPart("photo") FilePart photo, @AuthenticationPrincipal Person receiver) {
        return PhotoUpload.bytes(photo)
                .map(PlainPhoto::of)
                .flatMap(plain -> deliveries.addPhoto(id, plain, receiver))
                .then();
    }

    @GetMapping("/{id}/photos/{photo}")
    @Operation(summary = "A photo of an acceptance")
    Mono<ResponseEntity<byte[]>> photo(
            @PathVariable UUID id, @PathVariable UUID photo, @AuthenticationPrincipal Person viewer) {
        return deliveries
                .photo(id, photo, viewer)
                .map(found -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(found.type()))
                        .cacheControl(CacheControl.noStore())
                        .body(found.content()));
    }
}
