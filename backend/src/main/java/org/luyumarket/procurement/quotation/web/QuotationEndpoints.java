package org.luyumarket.procurement.quotation.web;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.Weight;
import org.luyumarket.procurement.quotation.Comparison;
import org.luyumarket.procurement.quotation.Quotation;
import org.luyumarket.procurement.quotation.Quotations;
import org.luyumarket.procurement.quotation.Quotations.Question;
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

/** What units ask several suppliers. */
@RestController
@RequestMapping("/api/v1/quotations")
class QuotationEndpoints {

    private final Quotations quotations;

    QuotationEndpoints(Quotations quotations) {
        this.quotations = quotations;
    }

    @GetMapping("/{id}")
    Mono<Quotation> find(@PathVariable UUID id, @AuthenticationPrincipal Person viewer) {
        return quotations.find(id, viewer);
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

    @PostMapping("/{id}/award")
    Mono<Quotation> award(
            @PathVariable UUID id,
            @RequestParam long version,
            @RequestParam String supplier,
            @AuthenticationPrincipal Person requester) {
        return quotations.award(id, version, supplier, requester);
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
