package org.luyumarket.identity.web;

import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.SignIn;
import org.luyumarket.platform.FieldChecks;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Gives programs a token for a name and a password. */
@RestController
class TokenEndpoints {

    private static final int MAX_LENGTH = 100;

    private final SignIn signIn;
    private final AccessTokens tokens;

    TokenEndpoints(SignIn signIn, AccessTokens tokens) {
        this.signIn = signIn;
        this.tokens = tokens;
    }

    @PostMapping("/api/v1/tokens")
    Mono<AccessTokens.AccessToken> token(@RequestBody Credentials credentials, ServerWebExchange exchange) {
        return signIn.check(exchange, credentials.username(), credentials.password())
                .map(tokens::issue);
    }

    record Credentials(String username, String password) {

        Credentials(@Nullable String username, @Nullable String password) {
            new FieldChecks()
                    .text("username", username, MAX_LENGTH)
                    .required("password", password)
                    .typed("password", password, MAX_LENGTH)
                    .refuseIfAny();
            this.username = String.valueOf(username);
            this.password = String.valueOf(password);
        }
    }
}
