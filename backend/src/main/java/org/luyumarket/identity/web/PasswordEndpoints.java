package org.luyumarket.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.CodeAnswer;
import org.luyumarket.identity.OwnPassword;
import org.luyumarket.identity.OwnPassword.Proof;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.PhoneCodes.SentCode;
import org.luyumarket.platform.FieldChecks;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Lets people set and change their password. */
@RestController
@RequestMapping("/api/v1/people/me/password")
class PasswordEndpoints {

    private static final int MAX_LENGTH = 100;

    private final OwnPassword password;

    PasswordEndpoints(OwnPassword password) {
        this.password = password;
    }

    @PostMapping("/code")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Send a code to my phone, to set a password with")
    Mono<SentCode> sendCode(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return password.sendCode(person, exchange);
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Set or change my password", description = """
                    Proved by `oldPassword`, or by `ticket` and `code`. Browsers that are logged in as me elsewhere are logged out;
                    tokens live until they end.""")
    Mono<Void> set(
            @RequestBody NewPassword wanted, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return Mono.defer(() -> password.set(person, wanted.proof(), String.valueOf(wanted.password()), exchange));
    }

    record NewPassword(
            @Nullable String password,
            @Nullable String oldPassword,
            @Nullable String ticket,
            @Nullable String code) {

        Proof proof() {
            boolean byCode = ticket != null || code != null;
            FieldChecks checks = new FieldChecks().required("password", password);
            (byCode
                            ? checks.text("ticket", ticket, MAX_LENGTH).text("code", code, MAX_LENGTH)
                            : checks.required("oldPassword", oldPassword).typed("oldPassword", oldPassword, MAX_LENGTH))
                    .refuseIfAny();
            return byCode
                    ? new Proof(null, new CodeAnswer(String.valueOf(ticket), String.valueOf(code)))
                    : new Proof(oldPassword, null);
        }
    }
}
