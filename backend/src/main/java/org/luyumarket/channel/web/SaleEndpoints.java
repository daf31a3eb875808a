package org.luyumarket.channel.web;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.channel.DealKind;
import org.luyumarket.channel.Partner;
import org.luyumarket.channel.Receipt;
import org.luyumarket.channel.Tills;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.Problem;
import org.luyumarket.platform.Problems;
import org.luyumarket.platform.Refusal;
import org.luyumarket.platform.Weight;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where partners' tills report what they sold. */
@RestController
@RequestMapping("/api/v1/channel/sales")
class SaleEndpoints {

    private static final String KEY = "X-Partner-Key";
    private static final int LARGEST_BATCH = 200;

    private final Tills tills;
    private final Problems problems;

    SaleEndpoints(Tills tills, Problems problems) {
        this.tills = tills;
        this.problems = problems;
    }

    @PostMapping
    @Operation(summary = "Reports one receipt of a partner's till", description = """
                    The till's receipt number is the key of idempotency: the same receipt again answers 200 and changes nothing,
                    another receipt under the number answers 422. It counts at once, as the partner's own signed record; a price
                    outside the agreed band is refused and has to be entered as a deal, which a second person reviews.
                    A RETURN or a CORRECTION names the receipt it speaks of as `original`; the lines of a correction say
                    what should have stood there.""")
    Mono<ResponseEntity<SaleView>> record(
            @RequestBody SaleBody body,
            @Parameter(description = "The key of the partner's till") @RequestHeader(name = KEY, defaultValue = "")
                    String key) {
        return tills.open(key)
                .flatMap(partner -> tills.record(body.receipt(), partner))
                .map(recorded -> ResponseEntity.status(recorded.repeated() ? HttpStatus.OK : HttpStatus.CREATED)
                        .body(SaleView.of(recorded)));
    }

    @PostMapping("/batch")
    @Operation(
            summary = "Reports several receipts at once, in the order in which they are to be recorded",
            description = "Each is recorded or refused by itself; the answer says which.")
    Mono<List<Outcome>> batch(
            @RequestBody BatchBody body,
            @RequestHeader(name = KEY, defaultValue = "") String key,
            ServerWebExchange exchange) {
        List<SaleBody> sales = requireNonNullElse(body.sales, List.of());
        return tills.open(key)
                .doOnNext(partner -> new FieldChecks()
                        .range("sales", sales.size(), 1, LARGEST_BATCH)
                        .refuseIfAny())
                .flatMapMany(partner -> Flux.fromIterable(sales).concatMap(sale -> outcome(sale, partner, exchange)))
                .collectList();
    }

    private Mono<Outcome> outcome(SaleBody sale, Partner partner, ServerWebExchange exchange) {
        String number = requireNonNullElse(sale.receiptNumber, "");
        return Mono.fromSupplier(sale::receipt)
                .flatMap(receipt -> tills.record(receipt, partner))
                .map(recorded -> new Outcome(number, recorded.repeated() ? Result.REPEATED : Result.RECORDED, null))
                .onErrorResume(
                        Refusal.class,
                        refusal ->
                                Mono.just(new Outcome(number, Result.REFUSED, problems.describe(refusal, exchange))));
    }

    @GetMapping("/{receiptNumber}")
    Mono<SaleView> find(@PathVariable String receiptNumber, @RequestHeader(name = KEY, defaultValue = "") String key) {
        return tills.open(key)
                .flatMap(partner -> tills.find(receiptNumber, partner))
                .map(SaleView::of);
    }

    /** Several receipts. */
    record BatchBody(@Nullable List<SaleBody> sales) {}

    /** What became of one receipt of several. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Outcome(
            String receiptNumber, Result result, @Nullable Problem problem) {}

    enum Result {
        RECORDED,
        REPEATED,
        REFUSED
    }

    /** A receipt as a till sends it. */
    record SaleBody(
            @Nullable String receiptNumber,

            @Schema(description = "SALE unless said otherwise") @Nullable
            DealKind kind,

            @Schema(description = "the number of the receipt that a return or correction speaks of") @Nullable
            String original,

            @Nullable Instant soldAt,

            @Schema(description = "where it went, if not to the partner's own division") @Nullable
            DivisionCode shipTo,

            @Nullable List<String> campaigns,
            @Nullable List<LineBody> lines) {

        Receipt receipt() {
            new FieldChecks()
                    .text("receiptNumber", receiptNumber, 64)
                    .required("soldAt", soldAt)
                    .required("lines", lines)
                    .refuseIfAny();
            return new Receipt(
                    requireNonNull(receiptNumber),
                    requireNonNullElse(kind, DealKind.SALE),
                    original,
                    requireNonNull(soldAt).truncatedTo(ChronoUnit.MILLIS),
                    shipTo,
                    requireNonNullElse(campaigns, List.of()),
                    requireNonNull(lines).stream().map(LineBody::line).toList());
        }
    }

    /** A product on a receipt. */
    @Schema(name = "SaleLine")
    record LineBody(
            @Nullable String sku,
            @Nullable Weight weight,
            @Nullable Money amount) {

        Receipt.Line line() {
            new FieldChecks()
                    .required("lines.sku", sku)
                    .required("lines.weight", weight)
                    .required("lines.amount", amount)
                    .refuseIfAny();
            return new Receipt.Line(requireNonNull(sku), requireNonNull(weight), requireNonNull(amount));
        }
    }

    /** A receipt as it was recorded; the lines of a correction are the differences it made. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SaleView(
            String receiptNumber,
            DealKind kind,
            @Nullable String original,
            Instant soldAt,
            Instant receivedAt,
            List<Receipt.Line> lines) {

        static SaleView of(Receipt.Recorded recorded) {
            Receipt receipt = recorded.receipt();
            return new SaleView(
                    receipt.number(),
                    receipt.kind(),
                    receipt.original(),
                    receipt.soldAt(),
                    recorded.receivedAt(),
                    receipt.lines());
        }
    }
}
