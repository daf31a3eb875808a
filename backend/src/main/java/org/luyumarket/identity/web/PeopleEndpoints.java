package org.luyumarket.identity.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.NewAccount;
import org.luyumarket.identity.People;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.identity.SignIn;
import org.luyumarket.identity.SignUp;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.FieldChecks;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Consumers sign up, administrators let others in, and everybody sees who they are. */
@RestController
class PeopleEndpoints {

    private final People people;
    private final SignIn signIn;

    PeopleEndpoints(People people, SignIn signIn) {
        this.people = people;
        this.signIn = signIn;
    }

    @PostMapping("/api/v1/people")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<PersonView> signUp(@RequestBody SignUp request, ServerWebExchange exchange) {
        return signIn.signUp(exchange, request).map(PersonView::of);
    }

    @GetMapping("/api/v1/people/me")
    PersonView me(@AuthenticationPrincipal Person person) {
        return PersonView.of(person);
    }

    @PostMapping("/api/v1/staff/people")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<PersonView> open(@RequestBody AccountRequest request, @AuthenticationPrincipal Person administrator) {
        return people.open(request.account(), administrator).map(PersonView::of);
    }

    record AccountRequest(
            @Nullable String username,
            @Nullable String password,
            @Nullable String displayName,
            @Nullable Role role,
            @Nullable DivisionCode countyCode,
            @Nullable String supplierId,
            @Nullable DivisionCode cityCode,
            @Nullable String partnerId) {

        NewAccount account() {
            new FieldChecks().required("role", role).refuseIfAny();
            return new NewAccount(
                    orEmpty(username),
                    orEmpty(password),
                    orEmpty(displayName),
                    role == null ? Role.CONSUMER : role,
                    countyCode,
                    supplierId,
                    cityCode,
                    partnerId);
        }

        private static String orEmpty(@Nullable String text) {
            return text == null ? "" : text;
        }
    }

    record PersonView(
            UUID id,
            String username,
            String displayName,
            Role role,
            @Nullable DivisionCode countyCode,
            @Nullable String supplierId,
            @Nullable DivisionCode cityCode,
            @Nullable String partnerId) {

        static PersonView of(Person person) {
            return new PersonView(
                    person.id(),
                    person.username(),
                    person.displayName(),
                    person.role(),
                    person.county(),
                    person.supplierId(),
                    person.city(),
                    person.partnerId());
        }
    }
}
