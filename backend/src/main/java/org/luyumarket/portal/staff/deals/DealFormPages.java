package org.luyumarket.portal.staff.deals;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.luyumarket.channel.Deal;
import org.luyumarket.channel.Deals;
import org.luyumarket.identity.Person;
import org.luyumarket.ledger.Channel;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Refusal;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.Desks;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.Frames;
import org.luyumarket.storefront.desk.DealForm;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Enters a deal, and changes one that is still open. */
@RestController
@RequestMapping(path = "/staff/deals", produces = MediaType.TEXT_HTML_VALUE)
class DealFormPages {

    private final Desks desks;
    private final Answers answers;
    private final Deals deals;
    private final DealForms forms;
    private final DealChoices choices;
    private final Templates templates;
    private final Clock clock;

    DealFormPages(
            Desks desks,
            Answers answers,
            Deals deals,
            DealForms forms,
            DealChoices choices,
            Templates templates,
            Clock clock) {
        this.desks = desks;
        this.answers = answers;
        this.deals = deals;
        this.forms = forms;
        this.choices = choices;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/new")
    Mono<JteModel> form(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        String today = LocalDate.now(clock.withZone(ChinaTime.ZONE)).toString();
        FormState fresh = FormState.of(Map.of("day", today, "channel", Channel.WHOLESALE.name()));
        return page(new Sheet(fresh, "", ""), person, exchange);
    }

    @PostMapping("/new")
    Mono<ResponseEntity<JteModel>> enter(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return Answers.input(exchange)
                .flatMap(input -> Mono.fromSupplier(() -> forms.terms(input))
                        .flatMap(terms -> deals.enter(terms, person))
                        .flatMap(deal -> saved(deal, exchange))
                        .onErrorResume(Refusal.class, again(input, "", person, exchange)));
    }

    @GetMapping("/{number}/edit")
    Mono<JteModel> edit(
            @PathVariable String number, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return deals.file(number, person)
                .map(Deal.File::deal)
                .flatMap(deal -> page(
                        new Sheet(
                                forms.filledIn(deal, Frames.texts(exchange).locale()),
                                number,
                                String.valueOf(deal.version())),
                        person,
                        exchange));
    }

    @PostMapping("/{number}/edit")
    Mono<ResponseEntity<JteModel>> change(
            @PathVariable String number, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return Answers.input(exchange)
                .flatMap(input -> Mono.fromSupplier(() -> forms.terms(input))
                        .flatMap(terms -> deals.change(number, input.number("version"), terms, person))
                        .flatMap(deal -> saved(deal, exchange))
                        .onErrorResume(Refusal.class, again(input, number, person, exchange)));
    }

    private Mono<ResponseEntity<JteModel>> saved(Deal deal, ServerWebExchange exchange) {
        return answers.done(
                exchange,
                "/staff/deals/" + deal.number(),
                Frames.texts(exchange).get("deal.saved"));
    }

    private Function<Refusal, Mono<ResponseEntity<JteModel>>> again(
            FormInput input, String number, Person person, ServerWebExchange exchange) {
        return answers.refused(
                exchange,
                input,
                UnaryOperator.identity(),
                refusal -> page(new Sheet(refusal.form(), number, input.text("version")), person, exchange));
    }

    private Mono<JteModel> page(Sheet sheet, Person person, ServerWebExchange exchange) {
        String address = sheet.number.isEmpty() ? "/staff/deals" : "/staff/deals/" + sheet.number;
        String action = sheet.number.isEmpty() ? "/staff/deals/new" : address + "/edit";
        return Mono.zip(desks.seat(exchange, person), choices.of(sheet.form, person, Frames.texts(exchange)))
                .map(parts -> templates.staffDealform(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        new DealForm(sheet.form, action, address, sheet.version, parts.getT2())));
    }

    /** What stands in the form, and of which deal it is; both texts are empty for a new one. */
    private record Sheet(FormState form, String number, String version) {}
}
