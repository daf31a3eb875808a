package org.luyumarket.admission.web;

import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.admission.Admission;
import org.luyumarket.admission.Admission.NewApplication;
import org.luyumarket.identity.Caller;
import org.luyumarket.identity.Person;
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
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Producers apply to sell here; their county recommends them and the platform admits them. */
@RestController
@RequestMapping("/api/v1")
class ApplicationEndpoints {

    private final Admission admission;

    ApplicationEndpoints(Admission admission) {
        this.admission = admission;
    }

    @PostMapping(path = "/supplier-applications", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Applies to sell here", description = """
                    By anybody, with a JSON part `application` and one to six parts `photos` of licence and certificates (JPEG or PNG, at
                    most 6 MB each). A credit code (GB 32100) with a wrong check character is taken with a `codeReason` only. Remember
                    the number: with it and the phone you can see where the application stands.""")
    Mono<ResponseEntity<ApplicationView>> apply(
            @RequestPart("application") ApplicationBody application,
            @RequestPart("photos") Flux<FilePart> photos,
            ServerWebExchange exchange) {
        return photos.concatMap(PhotoUpload::bytes)
                .collectList()
                .map(sent -> new NewApplication(application.terms(), sent))
                .flatMap(given -> admission.apply(given, Caller.of(exchange, null)))
                .map(ApplicationView::of)
                .map(view -> ResponseEntity.created(URI.create("/api/v1/supplier-applications/" + view.number()))
                        .body(view));
    }

    @PostMapping("/supplier-applications/{number}")
    @Operation(summary = "Where an application stands, for whoever knows its number and the phone")
    Mono<ApplicationView> standing(
            @PathVariable String number, @RequestBody PhoneBody body, ServerWebExchange exchange) {
        return admission.find(number, body.given(), Caller.of(exchange, null)).map(ApplicationView::of);
    }

    @GetMapping("/staff/supplier-applications")
    @Operation(summary = "Applications of a county or of all; waiting=true leaves those whose turn it is")
    Mono<Page<ApplicationView>> list(
            @RequestParam(defaultValue = "true") boolean waiting,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "20") int size,
            @AuthenticationPrincipal Person staff) {
        return admission.of(waiting, staff, new PageRequest(page, size)).map(found -> found.map(ApplicationView::of));
    }

    @GetMapping("/staff/supplier-applications/{id}")
    Mono<ApplicationView> find(@PathVariable UUID id, @AuthenticationPrincipal Person staff) {
        return admission.find(id, staff).map(ApplicationView::of);
    }

    @GetMapping("/staff/supplier-applications/{id}/photos/{photo}")
    Mono<ResponseEntity<byte[]>> photo(
            @PathVariable UUID id, @PathVariable UUID photo, @AuthenticationPrincipal Person staff) {
        return admission
                .photo(id, photo, staff)
                .map(found -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(found.type()))
                        .cacheControl(CacheControl.noStore())
                        .body(found.content()));
    }

    @PostMapping("/staff/supplier-applications/{id}/recommend")
    @Operation(summary = "The county recommends an applicant")
    Mono<ApplicationView> recommend(
            @PathVariable UUID id, @RequestBody ReasonBody body, @AuthenticationPrincipal Person staff) {
        return admission.recommend(id, body.given(), staff).map(ApplicationView::of);
    }

    @PostMapping("/staff/supplier-applications/{id}/refuse")
    @Operation(summary = "The county or, once recommended, the platform refuses an applicant, and says why")
    Mono<ApplicationView> refuse(
            @PathVariable UUID id, @RequestBody ReasonBody body, @AuthenticationPrincipal Person staff) {
        return admission.refuse(id, body.given(), staff).map(ApplicationView::of);
    }

    @PostMapping("/staff/supplier-applications/{id}/admit")
    @Operation(
            summary = "The platform admits an applicant",
            description = "By somebody who did not recommend it; an invitation goes to the applicant's phone.")
    Mono<ApplicationView> admit(@PathVariable UUID id, @AuthenticationPrincipal Person staff) {
        return admission.admit(id, staff).map(ApplicationView::of);
    }

    @PostMapping("/staff/supplier-applications/{id}/invitation")
    @Operation(summary = "Sends the invitation of an admitted supplier once more")
    Mono<ApplicationView> inviteAgain(@PathVariable UUID id, @AuthenticationPrincipal Person staff) {
        return admission.inviteAgain(id, staff).map(ApplicationView::of);
    }

    /** The phone that the application was made with. */
    record PhoneBody(@Nullable String phone) {

        String given() {
            return phone == null ? "" : phone.strip();
        }
    }

    /** Why. */
    record ReasonBody(@Nullable String reason) {

        String given() {
            return reason == null ? "" : reason;
        }
    }
}
