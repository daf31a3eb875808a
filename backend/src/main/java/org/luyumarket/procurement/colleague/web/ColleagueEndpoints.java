package org.luyumarket.procurement.colleague.web;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.procurement.colleague.Colleagues;
import org.luyumarket.procurement.colleague.Employer;
import org.luyumarket.procurement.colleague.Together;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What people buy for themselves, added up for the unit they work for. */
@RestController
class ColleagueEndpoints {

    private static final String OWN = "/api/v1/people/me/employer";
    private static final String OF_UNIT = "/api/v1/institutions/{institution}/colleagues";

    private final Colleagues colleagues;

    ColleagueEndpoints(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    @GetMapping(OF_UNIT)
    @Operation(summary = "What a unit's people bought for themselves in a year", description = """
                    Sums only, and none where fewer than three people bought anything. They are no part of the reserved share. Members
                    of the unit see the code by which people join.""")
    Mono<Together> together(
            @PathVariable UUID institution, @RequestParam int year, @AuthenticationPrincipal Person viewer) {
        return colleagues.together(institution, year, viewer);
    }

    @PostMapping(OF_UNIT + "/code")
    @Operation(summary = "Makes a new code for a unit's people; the one before is worth nothing from now on")
    Mono<CodeBody> renew(@PathVariable UUID institution, @AuthenticationPrincipal Person administrator) {
        return colleagues.renewCode(institution, administrator).map(CodeBody::new);
    }

    @GetMapping(OWN)
    @Operation(summary = "The unit that what I buy is added up for; 204 if there is none")
    Mono<ResponseEntity<Employer>> own(@AuthenticationPrincipal Person person) {
        return colleagues
                .of(person)
                .map(ResponseEntity::ok)
                .defaultIfEmpty(ResponseEntity.noContent().build());
    }

    @PutMapping(OWN)
    @Operation(summary = "Lets what I buy from now on be added up for the unit with this code")
    Mono<Employer> join(@RequestBody CodeBody body, @AuthenticationPrincipal Person person) {
        return colleagues.join(requireNonNullElse(body.code, ""), person);
    }

    @DeleteMapping(OWN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Ends that")
    Mono<Void> leave(@AuthenticationPrincipal Person person) {
        return colleagues.leave(person);
    }

    /** A unit's code. */
    record CodeBody(@Nullable String code) {}
}
