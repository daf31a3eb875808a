package org.luyumarket.procurement.settlement.web;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.payment.Payment;
import org.luyumarket.payment.PaymentMethod;
import org.luyumarket.payment.PaymentStatus;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Download;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.procurement.settlement.Dues;
import org.luyumarket.procurement.settlement.Dues.Filter;
import org.luyumarket.procurement.settlement.online.OnlineDues;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What units owe. */
@RestController
@RequestMapping("/api/v1/dues")
class DueEndpoints {

    private static final int LONGEST_KEY = 100;

    private final Dues dues;
    private final OnlineDues online;
    private final Clock clock;

    DueEndpoints(Dues dues, OnlineDues online, Clock clock) {
        this.dues = dues;
        this.online = online;
        this.clock = clock;
    }

    /** The most urgent first; {@code open} ones are not paid in full. */
    @GetMapping
    @Operation(summary = "Lists what units owe, the most urgent first", description = """
                    A supplier sees its own, a member those of their units, city staff and auditors all. A due comes of an
                    acceptance or, paid first, of a contract in force; `lateness` runs from `IN_TIME` over `LONG` (30 days) and
                    `LATE` (the agreed term) to `BEYOND_LIMIT` (60 days).""")
    Mono<Page<DueView>> of(
            @RequestParam @Nullable UUID institution,
            @RequestParam @Nullable Boolean open,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "20") int size,
            @AuthenticationPrincipal Person viewer) {
        return dues.of(new Filter(institution, open), viewer, new PageRequest(page, size))
                .map(found -> found.map(due -> DueView.of(due, today())));
    }

    /** With what was accepted under it, and what was paid for it and reversed. */
    @GetMapping("/{id}")
    @Operation(summary = "Shows a due with what was accepted under it and what was paid")
    Mono<DueView.FileView> find(@PathVariable UUID id, @AuthenticationPrincipal Person viewer) {
        return dues.find(id, viewer).map(file -> DueView.FileView.of(file, today()));
    }

    @PostMapping("/{id}/payments")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Begins to pay a due by Stripe", description = """
                    By the unit's finance, for all that is outstanding; `method` is card, alipay or wechat_pay. Pay at `redirectUrl`.
                    What arrives is booked whole; where so much is not owed any more it goes back whole.""")
    Mono<PaymentBody> pay(
            @PathVariable UUID id,
            @RequestBody MethodBody body,
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String key,
            @AuthenticationPrincipal Person finance,
            ServerHttpRequest request) {
        URI back = request.getURI().resolve("/buyer/dues/" + id);
        return Mono.fromSupplier(() -> body.wish(back, key))
                .flatMap(wish -> online.start(id, wish, finance))
                .map(PaymentBody::of);
    }

    /** How it is to be paid. */
    record MethodBody(@Nullable String method) {

        OnlineDues.Wish wish(URI back, String key) {
            new FieldChecks().text("Idempotency-Key", key, LONGEST_KEY).refuseIfAny();
            PaymentMethod chosen = PaymentMethod.of(requireNonNullElse(method, ""))
                    .orElseThrow(() -> new InvalidInput("method", "payment-method"));
            return new OnlineDues.Wish(chosen, back, key);
        }
    }

    /** A payment that was begun, and where to go to pay it. */
    record PaymentBody(
            UUID paymentId, PaymentStatus status, @Nullable String redirectUrl) {

        static PaymentBody of(Payment payment) {
            return new PaymentBody(payment.id(), payment.status(), payment.redirectUrl());
        }
    }

    /** The latest payment advice. */
    @GetMapping(path = "/{id}/advice", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(summary = "The payment advice of a due as PDF", description = """
                    It carries the code that a transfer's purpose line has to name. The same advice is the same bytes for ever.""")
    Mono<ResponseEntity<byte[]>> advice(@PathVariable UUID id, @AuthenticationPrincipal Person viewer) {
        return dues.advice(id, viewer).map(paper -> Download.pdf(paper.fileName(), paper.pdf()));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ChinaTime.ZONE));
    }
}
