package org.luyumarket.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Caller;
import org.luyumarket.identity.CodeAnswer;
import org.luyumarket.identity.PhoneCodes;
import org.luyumarket.identity.PhoneCodes.CodeRequest;
import org.luyumarket.identity.PhoneCodes.Purpose;
import org.luyumarket.identity.PhoneCodes.SentCode;
import org.luyumarket.identity.SignIn;
import org.luyumarket.platform.FieldChecks;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Gives programs a token for a code that was sent to a phone. */
@RestController
@RequestMapping("/api/v1/log-in-codes")
class CodeEndpoints {

    private static final int MAX_LENGTH = 100;

    private final PhoneCodes codes;
    private final SignIn signIn;
    private final AccessTokens tokens;

    CodeEndpoints(PhoneCodes codes, SignIn signIn, AccessTokens tokens) {
        this.codes = codes;
        this.signIn = signIn;
        this.tokens = tokens;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Send a log-in code to a phone", description = """
                    The answer is the same for every number. In a demo nothing is sent, and `shown` is the code.""")
    Mono<SentCode> send(@RequestBody Phone request, ServerWebExchange exchange) {
        return codes.send(new CodeRequest(Purpose.LOG_IN, request.phone(), Caller.of(exchange, null)));
    }

    @PostMapping("/{ticket}/token")
    @Operation(summary = "A token for the code that was sent", description = """
                    A number that nobody has signed up with gets an account. A code works once and for five minutes; it can be
                    tried five times.""")
    Mono<AccessTokens.AccessToken> token(
            @PathVariable String ticket, @RequestBody PhoneAndCode request, ServerWebExchange exchange) {
        return signIn.check(exchange, request.phone(), new CodeAnswer(ticket, request.code()))
                .map(tokens::issue);
    }

    record Phone(String phone) {

        Phone(@Nullable String phone) {
            new FieldChecks().mobile("phone", phone).refuseIfAny();
            this.phone = String.valueOf(phone);
        }
    }

    record PhoneAndCode(String phone, String code) {

        PhoneAndCode(@Nullable String phone, @Nullable String code) {
            new FieldChecks()
                    .mobile("phone", phone)
                    .text("code", code, MAX_LENGTH)
                    .refuseIfAny();
            this.phone = String.valueOf(phone);
            this.code = String.valueOf(code);
        }
    }
}
