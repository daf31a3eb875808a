package org.luyumarket.procurement.budget.web;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.procurement.budget.Budget;
import org.luyumarket.procurement.budget.Budgets;
import org.luyumarket.procurement.budget.Budgets.Grant;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What a unit may spend, and what is left of it. */
@RestController
@RequestMapping("/api/v1/institutions/{institution}/budgets")
class BudgetEndpoints {

    private final Budgets budgets;

    BudgetEndpoints(Budgets budgets) {
        this.budgets = budgets;
    }

    @GetMapping
    @Operation(summary = "The budgets of a year: granted, held, consumed and free")
    Mono<List<BudgetView>> of(
            @PathVariable UUID institution, @RequestParam int year, @AuthenticationPrincipal Person viewer) {
        return budgets.of(institution, year, viewer).map(BudgetView::of).collectList();
    }

    @PostMapping
    @Operation(summary = "Grants a budget for an item of a year")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<BudgetView> grant(
            @PathVariable UUID institution, @RequestBody GrantBody body, @AuthenticationPrincipal Person finance) {
        return Mono.fromSupplier(() -> body.grant(institution))
                .flatMap(grant -> budgets.grant(grant, finance))
                .map(BudgetView::of);
    }

    @PutMapping("/{budget}")
    @Operation(summary = "Grants more or less of a budget, never less than is held and consumed")
    Mono<BudgetView> change(
            @PathVariable UUID budget,
            @RequestParam long version,
            @RequestBody AmountBody body,
            @AuthenticationPrincipal Person finance) {
        return Mono.fromSupplier(body::checked)
                .flatMap(granted -> budgets.change(budget, version, granted, finance))
                .map(BudgetView::of);
    }

    /** A budget with what is free of it. */
    record BudgetView(
            UUID id, int year, String item, Money granted, Money held, Money consumed, Money free, long version) {

        static BudgetView of(Budget budget) {
            return new BudgetView(
                    budget.id(),
                    budget.year(),
                    budget.item(),
                    budget.granted(),
                    budget.held(),
                    budget.consumed(),
                    budget.free(),
                    budget.version());
        }
    }

    /** A new item of a year. */
    record GrantBody(
            @Nullable Integer year,
            @Nullable String item,
            @Nullable Money amount) {

        Grant grant(UUID institution) {
            new FieldChecks()
                    .required("year", year)
                    .required("item", item)
                    .required("amount", amount)
                    .refuseIfAny();
            return new Grant(institution, requireNonNull(year), requireNonNull(item), requireNonNull(amount));
        }
    }

    /** Another amount. */
    record AmountBody(@Nullable Money amount) {

        Money checked() {
            new FieldChecks().required("amount", amount).refuseIfAny();
            return requireNonNull(amount);
        }
    }
}
