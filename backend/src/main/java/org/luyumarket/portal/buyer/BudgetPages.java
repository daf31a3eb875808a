package org.luyumarket.portal.buyer;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.joda.money.Money;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Refusal;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.Refused;
import org.luyumarket.portal.Shown;
import org.luyumarket.portal.buyer.Offices.Office;
import org.luyumarket.procurement.budget.Budget;
import org.luyumarket.procurement.budget.Budgets;
import org.luyumarket.procurement.budget.Budgets.Grant;
import org.luyumarket.procurement.institution.MemberRole;
import org.luyumarket.procurement.requisition.Requisitions;
import org.luyumarket.procurement.requisition.TenderWarning;
import org.luyumarket.storefront.buyer.BudgetsPage;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A unit's budgets of a year: what is held, used and free, and for finance what is granted. */
@RestController
@RequestMapping(path = "/buyer/budgets", produces = MediaType.TEXT_HTML_VALUE)
class BudgetPages {

    private static final FormState EMPTY = FormState.of(Map.of());

    private final Offices offices;
    private final Answers answers;
    private final Budgets budgets;
    private final Requisitions requisitions;
    private final Templates templates;

    BudgetPages(Offices offices, Answers answers, Budgets budgets, Requisitions requisitions, Templates templates) {
        this.offices = offices;
        this.answers = answers;
        this.budgets = budgets;
        this.requisitions = requisitions;
        this.templates = templates;
    }

    @GetMapping
    Mono<JteModel> budgets(
            @RequestParam(defaultValue = "") String year,
            @AuthenticationPrincipal Person person,
            ServerWebExchange exchange) {
        return page(year, Refused.NONE, person, exchange);
    }

    @PostMapping
    Mono<ResponseEntity<JteModel>> grant(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return act("grant", "budget.done.granted", person, exchange, (office, input) -> {
            UUID unit = office.seat().institution().id();
            int year = Years.shown(input.text("year"), offices.today().getYear());
            Grant grant = new Grant(unit, year, input.requiredText("item"), input.money("amount"));
            input.refuseIfAny();
            return budgets.grant(grant, person);
        });
    }

    @PostMapping("/{id}")
    Mono<ResponseEntity<JteModel>> change(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return act(id.toString(), "budget.done.changed", person, exchange, (office, input) -> {
            Money amount = input.money("amount");
            int version = input.number("version");
            input.refuseIfAny();
            return budgets.change(id, version, amount, person);
        });
    }

    private Mono<ResponseEntity<JteModel>> act(
            String form,
            String done,
            Person person,
            ServerWebExchange exchange,
            BiFunction<Office, FormInput, Mono<Budget>> deed) {
        return Mono.zip(offices.office(exchange, person), Answers.input(exchange))
                .flatMap(parts -> Mono.defer(() -> deed.apply(parts.getT1(), parts.getT2()))
                        .flatMap(budget -> answers.done(
                                exchange,
                                "/buyer/budgets?year=" + budget.year(),
                                parts.getT1().texts().get(done)))
                        .onErrorResume(
                                Refusal.class,
                                answers.refused(
                                        exchange,
                                        parts.getT2(),
                                        field -> field,
                                        refusal -> page(
                                                parts.getT2().text("year"),
                                                new Refused(form, refusal.form()),
                                                person,
                                                exchange))));
    }

    private Mono<JteModel> page(String asked, Refused refused, Person person, ServerWebExchange exchange) {
        int year = Years.shown(asked, offices.today().getYear());
        return offices.office(exchange, person)
                .flatMap(office -> Mono.zip(
                                budgets.of(office.seat().institution().id(), year, person)
                                        .collectList(),
                                requisitions
                                        .warnings(office.seat().institution())
                                        .collectList())
                        .map(found -> page(office, year, found.getT1(), found.getT2(), refused))
                        .map(page -> templates.buyerBudgets(office.frame(), office.desk(), page)));
    }

    private BudgetsPage page(
            Office office, int year, List<Budget> items, List<TenderWarning> warnings, Refused refused) {
        boolean keeps = office.seat().may(MemberRole.FINANCE);
        return new BudgetsPage(
                office.share(),
                Years.tabs("/buyer/budgets", year, offices.today().getYear()),
                Integer.toString(year),
                items.stream().map(item -> item(item, refused, keeps)).toList(),
                warnings.stream()
                        .map(warning -> RequisitionSheets.warning(warning, office.texts()))
                        .toList(),
                keeps ? refused.orElse("grant", EMPTY) : null);
    }

    private static BudgetsPage.Item item(Budget budget, Refused refused, boolean keeps) {
        String id = budget.id().toString();
        FormState untouched = FormState.of(
                Map.of("amount", Shown.amount(budget.granted()), "version", Long.toString(budget.version())));
        return new BudgetsPage.Item(
                id,
                budget.item(),
                Shown.price(budget.granted()),
                Shown.price(budget.held()),
                Shown.price(budget.consumed()),
                Shown.price(budget.free()),
                BuyerPages.length(budget.consumed(), budget),
                BuyerPages.length(budget.held(), budget),
                keeps ? refused.orElse(id, untouched) : null);
    }
}
