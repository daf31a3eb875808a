package org.luyumarket.aftersale.web;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.aftersale.Claims;
import org.luyumarket.aftersale.Claims.Grant;
import org.luyumarket.aftersale.Claims.NewClaim;
import org.luyumarket.identity.Person;
import org.luyumarket.ordering.Viewer;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.photo.PhotoUpload;
import org.springframework.http.CacheControl;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Bad fruit is paid for. A guest shows the access key of the order. */
@RestController
@RequestMapping("/api/v1")
class ClaimEndpoints {

    private static final String ACCESS_KEY = "X-Order-Access-Key";

    private final Claims claims;

    ClaimEndpoints(Claims claims) {
        this.claims = claims;
    }

    @PostMapping(path = "/orders/{number}/claims", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Claims bad fruit of an order line", description = """
                    By its buyer, once a line, from when it was sent until 24 hours (a setting) after it was received, with a JSON
                    part `claim` and one to six parts `photos` (JPEG or PNG, at most 6 MB each). Proposed is the unit price ÷
                    fruit in a unit × bad, to the nearest fen, and never more than is left of what was paid for the line. What is not counted by fruit counts as one piece.
                    The supplier judges within a day, after that staff do.""")
    Mono<ResponseEntity<ClaimView>> open(
            @PathVariable String number,
            @RequestPart("claim") ClaimBody claim,
            @RequestPart("photos") Flux<FilePart> photos,
            @AuthenticationPrincipal @Nullable Person person,
            @RequestHeader(name = ACCESS_KEY, required = false) @Nullable String accessKey) {
        return photos.concatMap(PhotoUpload::bytes)
                .collectList()
                .map(sent -> claim.of(number, sent))
                .flatMap(made -> claims.open(made, new Viewer(person, accessKey)))
                .map(ClaimView::of)
                .map(view -> ResponseEntity.created(URI.create("/api/v1/claims/" + view.claimId()))
                        .body(view));
    }

    @GetMapping("/orders/{number}/claims")
    @Operation(summary = "The claims of an order, for its buyer")
    Mono<List<ClaimView>> ofOrder(
            @PathVariable String number,
            @AuthenticationPrincipal @Nullable Person person,
            @RequestHeader(name = ACCESS_KEY, required = false) @Nullable String accessKey) {
        return claims.ofOrder(number, new Viewer(person, accessKey))
                .map(ClaimView::of)
                .collectList();
    }

    @GetMapping("/claims")
    @Operation(summary = "Claims that a supplier or staff look after; waiting=true leaves those whose turn it is")
    Mono<Page<ClaimView>> list(
            @RequestParam(defaultValue = "false") boolean waiting,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "20") int size,
            @AuthenticationPrincipal Person viewer) {
        return claims.of(new Claims.Filter(waiting), viewer, new PageRequest(page, size))
                .map(found -> found.map(ClaimView::of));
    }

    @GetMapping("/claims/{id}")
    Mono<ClaimView> find(
            @PathVariable UUID id,
            @AuthenticationPrincipal @Nullable Person person,
            @RequestHeader(name = ACCESS_KEY, required = false) @Nullable String accessKey) {
        return claims.find(id, new Viewer(person, accessKey)).map(ClaimView::of);
    }

    @GetMapping("/claims/{id}/photos/{photo}")
    Mono<ResponseEntity<byte[]>> photo(
            @PathVariable UUID id,
            @PathVariable UUID photo,
            @AuthenticationPrincipal @Nullable Person person,
            @RequestHeader(name = ACCESS_KEY, required = false) @Nullable String accessKey) {
        return claims.photo(id, photo, new Viewer(person, accessKey))
                .map(found -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(found.type()))
                        .cacheControl(CacheControl.noStore())
                        .body(found.content()));
    }

    @PostMapping("/claims/{id}/grant")
    @Operation(summary = "Grants a claim, whole or for fewer pieces; the money goes back the way it came")
    Mono<ClaimView> grant(@PathVariable UUID id, @RequestBody GrantBody body, @AuthenticationPrincipal Person judge) {
        return claims.grant(id, body.given(), judge).map(ClaimView::of);
    }

    @PostMapping("/claims/{id}/refuse")
    @Operation(summary = "Refuses a claim; the supplier's no can be appealed against, that of staff cannot")
    Mono<ClaimView> refuse(@PathVariable UUID id, @RequestBody ReasonBody body, @AuthenticationPrincipal Person judge) {
        return claims.refuse(id, body.given(), judge).map(ClaimView::of);
    }

    @PostMapping("/claims/{id}/appeal")
    @Operation(summary = "The buyer asks staff to judge what the supplier refused")
    Mono<ClaimView> appeal(
            @PathVariable UUID id,
            @RequestBody ReasonBody body,
            @AuthenticationPrincipal @Nullable Person person,
            @RequestHeader(name = ACCESS_KEY, required = false) @Nullable String accessKey) {
        return claims.appeal(id, body.given(), new Viewer(person, accessKey)).map(ClaimView::of);
    }

    /** The line by its position in the order, and how many pieces of it were bad. */
    record ClaimBody(
            @Nullable Integer position,
            @Nullable Integer bad,
            @Nullable String note) {

        NewClaim of(String orderNumber, List<byte[]> photos) {
            new FieldChecks()
                    .required("position", position)
                    .required("bad", bad)
                    .refuseIfAny();
            return new NewClaim(
                    orderNumber, requireNonNull(position), requireNonNull(bad), note == null ? "" : note, photos);
        }
    }

    /** For how many of the pieces, and why; without a number for all. */
    record GrantBody(@Nullable Integer bad, @Nullable String reason) {

        Grant given() {
            return new Grant(bad, reason == null ? "" : reason);
        }
    }

    /** Why. */
    record ReasonBody(@Nullable String reason) {

        String given() {
            return reason == null ? "" : reason;
        }
    }
}
