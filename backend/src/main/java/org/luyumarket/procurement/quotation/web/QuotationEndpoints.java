package org.luyumarket.procurement.quotation.web;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.ReadVersion;
import org.luyumarket.platform.Weight;
import org.luyumarket.procurement.quotation.Comparison;
import org.luyumarket.procurement.quotation.Quotation;
import org.luyumarket.procurement.quotation.Quotations;
import org.luyumarket.procurement.quotation.Quotations.Question;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What units ask several suppliers. */
@RestController
@RequestMapping("/api/v1/quotations")
class QuotationEndpoints {

    private final Quotations quotations;

    QuotationEndpoints(Quotations quotations) {
        this.quotations = quotations;
    }

    /** A unit's, or without one those that the calling supplier is asked in. */
    @GetMapping
    @Operation(summary = "Requests for quotations that one asked or is asked")
    Mono<Page<Quotation>> of(
            @RequestParam @Nullable UUID institution,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "20") int size,
            @AuthenticationPrincipal Person viewer) {
        PageRequest wanted = new PageRequest(page, size);
        return institution == null ? quotations.asked(viewer, wanted) : quotations.of(institution, viewer, wanted);
    }

    @GetMapping("/{id}")
    @Operation(summary = "A request; its offers stay sealed until the deadline")
    Mono<ResponseEntity<Quotation>> find(@PathVariable UUID id, @AuthenticationPrincipal Person viewer) {
        return quotations.find(id, viewer).map(QuotationEndpoints::answer);
    }

    @PostMapping
    @Operation(summary = "Asks several suppliers for sealed offers")
    Mono<ResponseEntity<Quotation>> ask(@RequestBody QuestionBody body, @AuthenticationPrincipal Person requester) {
        return Mono.fromSupplier(body::question)
                .flatMap(question -> quotations.ask(question, requester))
                .map(asked -> ResponseEntity.created(URI.create("/api/v1/quotations/" + asked.id()))
                        .body(asked));
    }

    /** The caller's own offer; sealed until the deadline, until which it can be replaced. */
    @PutMapping("/{id}/offer")
    @Operation(summary = "Makes or changes an offer before the deadline")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> offer(@PathVariable UUID id, @RequestBody OfferBody body, @AuthenticationPrincipal Person supplier) {
        return Mono.fromSupplier(body::checked)
                .flatMap(sent ->
                        quotations.offer(id, requireNonNull(sent.sku), requireNonNull(sent.unitPrice), supplier));
    }

    @GetMapping("/{id}/comparison")
    @Operation(summary = "Offers by the price of a kilogram, once they may be opened")
    Mono<Comparison> compare(@PathVariable UUID id, @AuthenticationPrincipal Person viewer) {
        return quotations.compare(id, viewer);
    }

    /** Takes an offer; the version of the request that was seen stands in {@code If-Match}. */
    @PostMapping("/{id}/award")
    @Operation(summary = "Takes an offer")
    Mono<ResponseEntity<Quotation>> award(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestParam String supplier,
            @AuthenticationPrincipal Person requester) {
        return Mono.fromSupplier(() -> ReadVersion.of(ifMatch))
                .flatMap(seen -> quotations.award(id, seen.number(), supplier, requester))
                .map(QuotationEndpoints::answer);
    }

    @PostMapping("/{id}/cancellation")
    @Operation(summary = "Withdraws a request")
    Mono<ResponseEntity<Quotation>> cancel(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @AuthenticationPrincipal Person requester) {
        return Mono.fromSupplier(() -> ReadVersion.of(ifMatch))
                .flatMap(seen -> quotations.cancel(id, seen.number(), requester))
                .map(QuotationEndpoints::answer);
    }

    private static ResponseEntity<Quotation> answer(Quotation quotation) {
        return ResponseEntity.ok().eTag("\"" + quotation.version() + "\"").body(quotation);
    }

    /** What a unit asks whom. */
    record QuestionBody(
            @Nullable UUID institution,
            @Nullable String goods,
            @Nullable String category,
            @Nullable Weight weight,
            @Nullable Instant deadline,
            @Nullable List<String> suppliers) {

        Question question() {
            new FieldChecks()
                    .required("institution", institution)
                    .required("category", category)
                    .required("weight", weight)
                    .required("deadline", deadline)
                    .refuseIfAny();
            return new Question(
                    requireNonNull(institution),
                    requireNonNullElse(goods, ""),
                    requireNonNull(category),
                    requireNonNull(weight),
                    requireNonNull(deadline),
                    requireNonNullElse(suppliers, List.of()));
        }
    }

    /** Which product at which price. */
    record OfferBody(@Nullable String sku, @Nullable Money unitPrice) {

        OfferBody checked() {
            new FieldChecks()
                    .required("sku", sku)
                    .required("unitPrice", unitPrice)
                    .refuseIfAny();
            return this;
        }
    }
}
