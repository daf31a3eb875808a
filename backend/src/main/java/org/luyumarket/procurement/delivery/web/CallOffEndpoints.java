package org.luyumarket.procurement.delivery.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.ReadVersion;
import org.luyumarket.procurement.delivery.CallOffs;
import org.luyumarket.procurement.delivery.Deliveries;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What is called off from a contract. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}/deliveries")
class CallOffEndpoints {

    private final Deliveries deliveries;

    CallOffEndpoints(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @GetMapping
    @Operation(
            summary = "All deliveries of a contract, and what is left of it",
            description = "The ETag counts the acts of calling off; send it as `If-Match` to call off more.")
    Mono<ResponseEntity<CallOffsView>> of(@PathVariable UUID contract, @AuthenticationPrincipal Person viewer) {
        return deliveries.callOffs(contract, viewer).map(found -> answer(HttpStatus.OK, found));
    }

    @PostMapping
    @Operation(summary = "Calls deliveries off from a contract in force", description = """
                    By the unit's requester or finance. Without `drops` all that the contract's plan has left is called off, one
                    delivery for each site and day. What goes beyond the contract answers 400, a version that somebody else has
                    changed meanwhile 412.""")
    Mono<ResponseEntity<CallOffsView>> callOff(
            @PathVariable UUID contract,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody CallOffBody body,
            @AuthenticationPrincipal Person buyer) {
        return Mono.fromSupplier(() -> ReadVersion.of(ifMatch))
                .flatMap(seen -> deliveries.callOff(contract, seen.number(), body.read(), buyer))
                .map(after -> answer(HttpStatus.CREATED, after));
    }

    private static ResponseEntity<CallOffsView> answer(HttpStatus status, CallOffs found) {
        return ResponseEntity.status(status).eTag("\"" + found.version() + "\"").body(CallOffsView.of(found));
    }
}
