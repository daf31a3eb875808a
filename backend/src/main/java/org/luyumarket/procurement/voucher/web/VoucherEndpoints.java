package org.luyumarket.procurement.voucher.web;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Download;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.procurement.voucher.Voucher;
import org.luyumarket.procurement.voucher.Vouchers;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** Voucher packs: all papers of a purchase under a number that anybody can check. */
@RestController
@RequestMapping("/api/v1/vouchers")
class VoucherEndpoints {

    private final Vouchers vouchers;

    VoucherEndpoints(Vouchers vouchers) {
        this.vouchers = vouchers;
    }

    @GetMapping
    @Operation(summary = "Vouchers, newest first")
    Mono<Page<Voucher>> of(
            @RequestParam @Nullable UUID institution,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "20") int size,
            @AuthenticationPrincipal Person viewer) {
        return vouchers.of(institution, viewer, new PageRequest(page, size));
    }

    @PostMapping
    @Operation(summary = "Files the papers of a purchase", description = """
                    Requisition with approvals, contract, delivery notes, acceptance sheets, issued invoices and payments, with a
                    cover and index first, in one ZIP that is kept for fifteen years. As long as nothing is added the same voucher
                    is answered again.""")
    Mono<ResponseEntity<Voucher>> file(@RequestBody FileBody body, @AuthenticationPrincipal Person member) {
        return Mono.fromSupplier(body::requiredContract)
                .flatMap(contract -> vouchers.file(contract, member))
                .map(filed -> ResponseEntity.status(HttpStatus.CREATED).body(filed));
    }

    @GetMapping(path = "/{number}/file", produces = "application/zip")
    @Operation(summary = "The pack itself, the same bytes for ever")
    Mono<ResponseEntity<byte[]>> pack(@PathVariable String number, @AuthenticationPrincipal Person viewer) {
        return vouchers.pack(number, viewer)
                .map(pack -> Download.of(pack.fileName(), MediaType.parseMediaType("application/zip"), pack.zip()));
    }

    @GetMapping("/{number}")
    @Operation(
            summary = "What anybody may check of a voucher: number, day, hash of the pack, amount",
            description = "Names nobody, and asks for no log-in.")
    Mono<CheckView> check(@PathVariable String number) {
        return vouchers.check(number)
                .map(CheckView::of)
                .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    /** Of which contract. */
    record FileBody(@Nullable UUID contract) {

        UUID requiredContract() {
            new FieldChecks().required("contract", contract).refuseIfAny();
            return requireNonNull(contract);
        }
    }

    /** What can be checked. */
    record CheckView(String number, LocalDate madeOn, String sha256, Money amount) {

        static CheckView of(Voucher voucher) {
            LocalDate day = LocalDate.ofInstant(voucher.madeAt(), ChinaTime.ZONE);
            return new CheckView(voucher.number(), day, voucher.sha256(), voucher.amount());
        }
    }
}
