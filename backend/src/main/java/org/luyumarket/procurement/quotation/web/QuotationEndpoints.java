package org.luyumarket.procurement.quotation.web;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
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
import org.luyumarket.procurement.quotation.ReferencePrice;
import org.luyumarket.procurement.quotation.ReferencePrices;
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
    private final ReferencePrices references;

    QuotationEndpoints(Quotations quotations, ReferencePrices references) {
        this.quotations = quotations;
        this.references = references;
    }

    /** A unit's, or without one those that the calling supplier is asked in. */
    @GetMapping
    Mono<Page<Quotation>> of(
            @RequestParam @Nullable UUID institution,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "20") int size,
            @AuthenticationPrincipal Person viewer) {
        PageRequest wanted = new PageRequest(page, size);
        return institution == null ? quotations.asked(viewer, wanted) : quotations.of(institution, viewer, wanted);
    }

    @GetMapping("/{id}")
    Mono<ResponseEntity<Quotation>> find(@PathVariable UUID id, @AuthenticationPrincipal Person viewer) {
        return quotations.find(id, viewer).map(QuotationEndpoints::answer);
    }

    @PostMapping
    Mono<ResponseEntity<Quotation>> ask(@RequestBody QuestionBody body, @AuthenticationPrincipal Person requester) {
        return Mono.fromSupplier(body::question)
                .flatMap(question -> quotations.ask(question, requester))
                .map(asked -> ResponseEntity.created(URI.create("/api/v1/quotations/" + asked.id()))
                        .body(asked));
    }

    /** The caller's own offer; sealed until the deadline, until which it can be replaced. */
    @PutMapping("/{id}/offer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> offer(@PathVariable UUID id, @RequestBody OfferBody body, @AuthenticationPrincipal Person supplier) {
        return Mono.fromSupplier(body::checked)
                .flatMap(sent ->
                        quotations.offer(id, requireNonNull(sent.sku), requireNonNull(sent.unitPrice), supplier));
    }

    /** All offers by their price per kilogram, from the deadline on. */
    @GetMapping("/{id}/comparison")
    Mono<Comparison> compare(@PathVariable UUID id, @AuthenticationPrincipal Person viewer) {
        return quotations.compare(id, viewer);
    }

    /** Takes an offer; the version of the request that was seen stands in {@code If-Match}. */
    @PostMapping("/{id}/award")
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
    Mono<ResponseEntity<Quotation>> cancel(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @AuthenticationPrincipal Person requester) {
        return Mono.fromSupplier(() -> ReadVersion.of(ifMatch))
                .flatMap(seen -> quotations.cancel(id, seen.number(), requester))
                .map(QuotationEndpoints::answer);
    }

    /** What such goods cost at markets lately. */
    @GetMapping("/reference-prices")
    Mono<List<ReferencePrice>> references(@RequestParam String category) {
        return references.latest(category).collectList();
    }

    /** Notes what a kilogram cost at a market; for staff. */
    @PostMapping("/reference-prices")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> note(@RequestBody ReferenceBody body, @AuthenticationPrincipal Person staff) {
        return Mono.fromSupplier(() -> body.price(staff)).flatMap(price -> references.note(price, staff));
    }

    private static ResponseEntity<Quotation> answer(Quotation quotation) {
        return ResponseEntity.ok().eTag("\"" + quotation.version() + "\"").body(quotation);
    }

    /** What a kilogram of which goods cost where and when. */
    record ReferenceBody(
            @Nullable String category,
            @Nullable String place,
            @Nullable LocalDate day,
            @Nullable Money perKilogram) {

        ReferencePrice price(Person staff) {
            new FieldChecks()
                    .required("category", category)
                    .required("place", place)
                    .required("day", day)
                    .required("perKilogram", perKilogram)
                    .refuseIfAny();
            return new ReferencePrice(
                    requireNonNull(category),
                    requireNonNull(place),
                    requireNonNull(day),
                    requireNonNull(perKilogram),
                    staff.displayName());
        }
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
