package org.luyumarket.mydata.web;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.CodeAnswer;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.PhoneCodes.SentCode;
import org.luyumarket.mydata.Erasure;
import org.luyumarket.mydata.Erasures;
import org.luyumarket.mydata.Erasures.Proof;
import org.luyumarket.platform.FieldChecks;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Lets people ask to be forgotten, as the Personal Information Protection Law (art. 47) says. */
@RestController
@RequestMapping("/api/v1/people/me/erasure")
class ErasureEndpoints {

    private static final int MAX_LENGTH = 100;

    private final Erasures erasures;

    ErasureEndpoints(Erasures erasures) {
        this.erasures = erasures;
    }

    @GetMapping
    @Operation(summary = "When I shall be forgotten; 204 if I did not ask for it")
    Mono<ResponseEntity<Erasure>> mine(@AuthenticationPrincipal Person person) {
        return erasures.of(person)
                .map(ResponseEntity::ok)
                .defaultIfEmpty(ResponseEntity.noContent().build());
    }

    @PostMapping("/code")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Send a code to my phone, to confirm that I want to be forgotten")
    Mono<SentCode> sendCode(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return erasures.sendCode(person, exchange);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "I want to be forgotten", description = """
                    Confirmed by `password`, or by `ticket` and `code`. Until `dueAt` it can be taken back. Name, phone and
                    addresses go; orders and what was paid stay without them, as the law asks.""")
    Mono<Erasure> ask(
            @RequestBody Confirmation confirmation,
            @AuthenticationPrincipal Person person,
            ServerWebExchange exchange) {
        return erasures.ask(person, confirmation.proof(), exchange);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "I want to stay after all")
    Mono<Void> takeBack(@AuthenticationPrincipal Person person) {
        return erasures.takeBack(person);
    }

    record Confirmation(
            @Nullable String password,
            @Nullable String ticket,
            @Nullable String code) {

        Proof proof() {
            boolean byCode = ticket != null || code != null;
            FieldChecks checks = byCode
                    ? new FieldChecks().text("ticket", ticket, MAX_LENGTH).text("code", code, MAX_LENGTH)
                    : new FieldChecks().required("password", password).typed("password", password, MAX_LENGTH);
            checks.refuseIfAny();
            return byCode
                    ? new Proof(null, new CodeAnswer(String.valueOf(ticket), String.valueOf(code)))
                    : new Proof(password, null);
        }
    }
}
