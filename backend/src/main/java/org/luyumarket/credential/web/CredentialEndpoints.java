package org.luyumarket.credential.web;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.credential.CredentialKind;
import org.luyumarket.credential.Credentials;
import org.luyumarket.credential.Credentials.NewCredential;
import org.luyumarket.identity.Person;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Credentials of producers, filed by them and decided by the staff of their county. */
@RestController
@RequestMapping("/api/v1")
class CredentialEndpoints {

    private final Credentials credentials;

    CredentialEndpoints(Credentials credentials) {
        this.credentials = credentials;
    }

    @PostMapping(path = "/supply/credentials", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Files a credential of a supplier", description = """
                    With a JSON part `credential` and one to four parts `photos` (JPEG or PNG, at most 6 MB each). A supplier files its own; staff
                    name the supplier. Without `sku` it covers all goods of the supplier, without `validTo` it holds for good.
                    Somebody else of the county's staff approves it.""")
    Mono<ResponseEntity<CredentialView>> file(
            @RequestPart("credential") CredentialBody credential,
            @RequestPart("photos") Flux<FilePart> photos,
            @AuthenticationPrincipal Person person) {
        return photos.concatMap(PhotoUpload::bytes)
                .collectList()
                .map(sent -> credential.of(person, sent))
                .flatMap(filed -> credentials.file(filed, person))
                .map(CredentialView::of)
                .map(view -> ResponseEntity.created(URI.create("/api/v1/supply/credentials/" + view.credentialId()))
                        .body(view));
    }

    @GetMapping("/supply/credentials")
    @Operation(
            summary = "Credentials that a supplier or staff look after",
            description = "`view` is ALL, WAITING (to be decided) or ENDING (ended, or ending within 90 days).")
    Mono<Page<CredentialView>> list(
            @RequestParam(defaultValue = "ALL") Credentials.View view,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "20") int size,
            @AuthenticationPrincipal Person viewer) {
        return credentials.of(view, viewer, new PageRequest(page, size)).map(found -> found.map(CredentialView::of));
    }

    @GetMapping("/supply/credentials/{id}")
    Mono<CredentialView> find(@PathVariable UUID id, @AuthenticationPrincipal Person viewer) {
        return credentials.find(id, viewer).map(CredentialView::of);
    }

    @GetMapping("/supply/credentials/{id}/photos/{photo}")
    Mono<ResponseEntity<byte[]>> photo(
            @PathVariable UUID id, @PathVariable UUID photo, @AuthenticationPrincipal Person viewer) {
        return credentials
                .photo(id, photo, viewer)
                .map(found -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(found.type()))
                        .cacheControl(CacheControl.noStore())
                        .body(found.content()));
    }

    @PostMapping("/staff/credentials/{id}/approve")
    @Operation(summary = "Approves a credential: what it covers may be sold until it ends")
    Mono<CredentialView> approve(@PathVariable UUID id, @AuthenticationPrincipal Person staff) {
        return credentials.approve(id, staff).map(CredentialView::of);
    }

    @PostMapping("/staff/credentials/{id}/refuse")
    Mono<CredentialView> refuse(
            @PathVariable UUID id, @RequestBody ReasonBody body, @AuthenticationPrincipal Person staff) {
        return credentials.refuse(id, body.given(), staff).map(CredentialView::of);
    }

    @PostMapping("/staff/credentials/{id}/withdraw")
    @Operation(summary = "Takes back an approval: what no other credential of its kind covers is off the shelf at once")
    Mono<CredentialView> withdraw(
            @PathVariable UUID id, @RequestBody ReasonBody body, @AuthenticationPrincipal Person staff) {
        return credentials.withdraw(id, body.given(), staff).map(CredentialView::of);
    }

    /** Why. */
    record ReasonBody(@Nullable String reason) {

        String given() {
            return reason == null ? "" : reason;
        }
    }

    /** A credential as it is filed. */
    record CredentialBody(
            @Nullable String supplierId,
            @Nullable CredentialKind kind,
            @Nullable String sku,
            @Nullable String number,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {

        NewCredential of(Person person, List<byte[]> photos) {
            String supplier = person.supplierId() == null ? supplierId : person.supplierId();
            new FieldChecks()
                    .required("supplierId", supplier)
                    .required("kind", kind)
                    .required("number", number)
                    .required("validFrom", validFrom)
                    .refuseIfAny();
            return new NewCredential(
                    requireNonNull(supplier),
                    requireNonNull(kind),
                    sku,
                    requireNonNull(number),
                    requireNonNull(validFrom),
                    validTo,
                    photos);
        }
    }
}
