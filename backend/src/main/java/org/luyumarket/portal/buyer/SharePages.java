package org.luyumarket.portal.buyer;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.ordering.Spending;
import org.luyumarket.platform.PublicAddress;
import org.luyumarket.platform.Refusal;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.Shown;
import org.luyumarket.portal.buyer.Offices.Office;
import org.luyumarket.procurement.colleague.Colleagues;
import org.luyumarket.procurement.colleague.Together;
import org.luyumarket.procurement.institution.MemberRole;
import org.luyumarket.procurement.share.ReservedShare;
import org.luyumarket.procurement.share.Shares;
import org.luyumarket.procurement.share.Shares.Execution;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.buyer.SharePage;
import org.luyumarket.storefront.buyer.SharePage.Staff;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.Fact;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.desk.Tone;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A unit's reserved share: filed, followed, and what of it does not count. */
@RestController
@RequestMapping(path = "/buyer/share", produces = MediaType.TEXT_HTML_VALUE)
class SharePages {

    private final Offices offices;
    private final Answers answers;
    private final Shares shares;
    private final Colleagues colleagues;
    private final PublicAddress address;
    private final Templates templates;

    SharePages(
            Offices offices,
            Answers answers,
            Shares shares,
            Colleagues colleagues,
            PublicAddress address,
            Templates templates) {
        this.offices = offices;
        this.answers = answers;
        this.shares = shares;
        this.colleagues = colleagues;
        this.address = address;
        this.templates = templates;
    }

    @GetMapping
    Mono<JteModel> share(
            @RequestParam(defaultValue = "") String year,
            @AuthenticationPrincipal Person person,
            ServerWebExchange exchange) {
        return page(year, null, person, exchange);
    }

    @PostMapping
    Mono<ResponseEntity<JteModel>> file(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return Mono.zip(offices.office(exchange, person), Answers.input(exchange))
                .flatMap(parts -> Mono.defer(() -> file(parts.getT1(), parts.getT2(), person))
                        .flatMap(filed -> answers.done(
                                exchange,
                                "/buyer/share?year=" + filed.year(),
                                parts.getT1().texts().get("share.file.done", filed.year())))
                        .onErrorResume(
                                Refusal.class,
                                answers.refused(
                                        exchange,
                                        parts.getT2(),
                                        field -> field,
                                        refusal ->
                                                page(parts.getT2().text("year"), refusal.form(), person, exchange))));
    }

    @PostMapping("/code")
    Mono<ResponseEntity<JteModel>> renewCode(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return offices.office(exchange, person)
                .flatMap(office -> colleagues
                        .renewCode(unit(office), person)
                        .flatMap(code -> answers.done(
                                exchange, "/buyer/share", office.texts().get("colleague.renew.done"))));
    }

    private Mono<ReservedShare> file(Office office, FormInput input, Person person) {
        int year = Years.shown(input.text("year"), offices.today().getYear());
        return shares.file(unit(office), year, ShareForms.filing(input), person);
    }

    private static UUID unit(Office office) {
        return office.seat().institution().id();
    }

    private Mono<JteModel> page(String asked, @Nullable FormState refused, Person person, ServerWebExchange exchange) {
        int now = offices.today().getYear();
        int year = Years.shown(asked, now);
        return offices.office(exchange, person)
                .flatMap(office -> Mono.zip(
                                shares.of(unit(office), year, person),
                                shares.executions(unit(office), year, person).collectList(),
                                colleagues.together(unit(office), year, person))
                        .map(found -> page(office, found.getT1(), found.getT2(), staff(office, found.getT3()), refused))
                        .map(page -> templates.buyerShare(office.frame(), office.desk(), page)));
    }

    private SharePage page(
            Office office, ReservedShare share, List<Execution> executions, Staff staff, @Nullable FormState refused) {
        Texts texts = office.texts();
        boolean files =
                office.seat().may(MemberRole.ADMINISTRATOR) || office.seat().may(MemberRole.FINANCE);
        return new SharePage(
                ShareBars.of(office.seat(), share, offices.today(), texts),
                Years.tabs("/buyer/share", share.year(), offices.today().getYear()),
                progress(share, texts),
                executions.stream().map(execution -> booking(execution, texts)).toList(),
                texts.get("share.rule", share.rule().deadline(), share.rule().source()),
                staff,
                files ? ShareForms.form(share, refused, texts) : null);
    }

    private Staff staff(Office office, Together together) {
        Texts texts = office.texts();
        Spending.Spent spent = together.spent();
        String code = together.code();
        return new Staff(
                List.of(
                        new Fact(texts.get("colleague.people"), Shown.count(together.people())),
                        new Fact(texts.get("colleague.orders"), spent == null ? "—" : Shown.count(spent.orders())),
                        new Fact(texts.get("colleague.spent"), spent == null ? "—" : Shown.price(spent.amount()))),
                spent == null ? texts.get("colleague.few") : texts.get("colleague.enough", Shown.count(spent.buyers())),
                code == null ? null : address.of("/account/unit?code=" + code).toString(),
                office.seat().may(MemberRole.ADMINISTRATOR));
    }

    private static List<Fact> progress(ReservedShare share, Texts texts) {
        return List.of(
                new Fact(
                        texts.get("share.fact.reserved"),
                        Shown.price(share.filing().reserved())),
                new Fact(texts.get("share.fact.executed"), Shown.price(share.executed())),
                new Fact(texts.get("share.fact.ratio"), share.isFiled() ? Shown.percent(share.executionRatio()) : "—"),
                new Fact(texts.get("share.fact.left"), Shown.price(share.left())),
                new Fact(texts.get("share.fact.uncounted"), Shown.price(share.uncounted())),
                new Fact(
                        texts.get("share.fact.filedOn"),
                        share.filedOn() == null
                                ? texts.get("buyer.share.unfiled")
                                : share.filedOn().toString()));
    }

    private static SharePage.Booking booking(Execution execution, Texts texts) {
        String reason = execution.uncountedFor();
        Badge verdict = reason.isEmpty()
                ? new Badge(texts.get("share.counted"), Tone.GOOD)
                : new Badge(
                        texts.get(
                                "share.uncounted",
                                texts.find("share.uncounted." + reason).orElse(reason)),
                        Tone.WAIT);
        return new SharePage.Booking(
                execution.purchase(), execution.day().toString(), Shown.price(execution.amount()), verdict);
    }
}
