package org.luyumarket.procurement.gift.web;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.procurement.gift.Cap;
import org.luyumarket.procurement.gift.Caps;
import org.luyumarket.procurement.gift.Caps.Limit;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What a union may give each member in a year. The least of what is set for its region and by itself decides. */
@RestController
@RequestMapping("/api/v1/gift-caps")
class GiftCapEndpoints {

    private final Caps caps;

    GiftCapEndpoints(Caps caps) {
        this.caps = caps;
    }

    @GetMapping
    @Operation(summary = "All that hold for a union in a year, the least first")
    Mono<List<Cap>> of(@RequestParam UUID institution, @RequestParam int year, @AuthenticationPrincipal Person viewer) {
        return caps.of(institution, year, viewer).collectList();
    }

    @GetMapping("/regions")
    @Operation(summary = "All that staff have set for regions")
    Mono<List<Cap>> ofRegions(@AuthenticationPrincipal Person staff) {
        return caps.ofRegions(staff).collectList();
    }

    @PutMapping("/regions/{division}/{year}")
    @Operation(summary = "Sets what unions of a region may give each member in a year", description = """
                    By staff who look after the region. `source` names the rule it is from.""")
    Mono<Cap> setForRegion(
            @PathVariable DivisionCode division,
            @PathVariable int year,
            @RequestBody CapBody body,
            @AuthenticationPrincipal Person staff) {
        return Mono.fromSupplier(() -> body.limit(year)).flatMap(limit -> caps.set(division, limit, staff));
    }

    @PutMapping("/institutions/{institution}/{year}")
    @Operation(
            summary = "Sets what a union gives each of its members at most in a year; by its finance or administrator")
    Mono<Cap> setForUnion(
            @PathVariable UUID institution,
            @PathVariable int year,
            @RequestBody CapBody body,
            @AuthenticationPrincipal Person person) {
        return Mono.fromSupplier(() -> body.limit(year)).flatMap(limit -> caps.set(institution, limit, person));
    }

    /** So much, by which rule. */
    record CapBody(@Nullable Money amount, @Nullable String source) {

        Limit limit(int year) {
            new FieldChecks().required("amount", amount).refuseIfAny();
            return new Limit(year, requireNonNull(amount), requireNonNullElse(source, ""));
        }
    }
}
