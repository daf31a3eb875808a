package org.luyumarket.procurement.quotation.web;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Download;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.procurement.quotation.ReferencePrice;
import org.luyumarket.procurement.quotation.ReferencePrices;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What goods cost at markets, beside which offers are compared. */
@RestController
@RequestMapping("/api/v1/quotations/reference-prices")
class ReferencePriceEndpoints {

    private final ReferencePrices references;

    ReferencePriceEndpoints(ReferencePrices references) {
        this.references = references;
    }

    @GetMapping
    @Operation(summary = "What goods cost at markets, latest first")
    Mono<List<ReferencePrice>> references(@RequestParam String category) {
        return references.latest(category).collectList();
    }

    @PostMapping
    @Operation(summary = "Staff note what goods cost at a market")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> note(@RequestBody ReferenceBody body, @AuthenticationPrincipal Person staff) {
        return Mono.fromSupplier(() -> body.price(staff)).flatMap(price -> references.note(price, staff));
    }

    @GetMapping("/template.xlsx")
    @Operation(summary = "The workbook in which many market prices are filled in")
    ResponseEntity<byte[]> template() {
        return Download.workbook("market-prices.xlsx", references.template().workbook());
    }

    @GetMapping("/template.csv")
    @Operation(summary = "The same form as CSV")
    ResponseEntity<byte[]> csv() {
        return Download.csv("market-prices.csv", references.template().csv());
    }

    /** What a kilogram of which goods cost where and when. */
    record ReferenceBody(
            @Nullable String category,
            @Nullable String place,
            @Nullable LocalDate day,
            @Nullable Money perKilogram,
            @Nullable String source) {

        ReferencePrice price(Person staff) {
            new FieldChecks()
                    .required("category", category)
                    .required("place", place)
                    .required("day", day)
                    .required("perKilogram", perKilogram)
                    .required("source", source)
                    .refuseIfAny();
            return new ReferencePrice(
                    requireNonNull(category),
                    requireNonNull(place),
                    requireNonNull(day),
                    requireNonNull(perKilogram),
                    requireNonNull(source),
                    staff.displayName());
        }
    }
}
