package org.luyumarket.portal.buyer;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.Refusal;
import org.luyumarket.platform.table.SentFiles;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.Shown;
import org.luyumarket.portal.buyer.GiftSheets.Asked;
import org.luyumarket.portal.buyer.GiftSheets.Found;
import org.luyumarket.portal.buyer.Offices.Office;
import org.luyumarket.procurement.budget.Budgets;
import org.luyumarket.procurement.gift.Caps;
import org.luyumarket.procurement.gift.Caps.Limit;
import org.luyumarket.procurement.gift.GiftList;
import org.luyumarket.procurement.gift.GiftLists;
import org.luyumarket.procurement.gift.GiftLists.Intent;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A union's lists of recipients, sent and followed; and what it may give a person. */
@RestController
@RequestMapping(path = "/buyer/gifts", produces = MediaType.TEXT_HTML_VALUE)
class GiftPages {

    private static final int SIZE = 50;

    private final Offices offices;
    private final Answers answers;
    private final GiftLists lists;
    private final Caps caps;
    private final Budgets budgets;
    private final GiftSheets sheets;
    private final Templates templates;

    GiftPages(
            Offices offices,
            Answers answers,
            GiftLists lists,
            Caps caps,
            Budgets budgets,
            GiftSheets sheets,
            Templates templates) {
        this.offices = offices;
        this.answers = answers;
        this.lists = lists;
        this.caps = caps;
        this.budgets = budgets;
        this.sheets = sheets;
        this.templates = templates;
    }

    @GetMapping
    Mono<JteModel> index(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return index(Asked.NOTHING, person, exchange);
    }

    private Mono<JteModel> index(Asked asked, Person person, ServerWebExchange exchange) {
        int year = offices.today().getYear();
        return offices.office(exchange, person)
                .flatMap(office -> Mono.zip(
                                lists.of(unit(office), person).collectList(),
                                caps.of(unit(office), year, person).collectList(),
                                budgets.of(unit(office), year, person).collectList())
                        .map(found -> templates.buyerGifts(
                                office.frame(),
                                office.desk(),
                                sheets.index(
                                        office, year, new Found(found.getT1(), found.getT2(), found.getT3()), asked))));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Mono<ResponseEntity<JteModel>> take(
            @RequestPart FilePart file, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return Mono.zip(offices.office(exchange, person), Answers.parts(exchange))
                .flatMap(parts -> Mono.fromSupplier(() -> intent(unit(parts.getT1()), parts.getT2()))
                        .flatMap(intent -> SentFiles.keep(file).flatMap(kept -> lists.take(intent, kept, person)))
                        .flatMap(list -> done(list, parts.getT1(), exchange))
                        .onErrorResume(
                                Refusal.class,
                                answers.refused(
                                        exchange,
                                        parts.getT2(),
                                        GiftPages::fieldName,
                                        refusal -> index(Asked.list(refusal), person, exchange))));
    }

    private static Intent intent(UUID union, FormInput input) {
        Intent intent = new Intent(
                union, input.id("budget"), input.requiredText("purpose"), input.day("day"), input.ticked("agreed"));
        input.refuseIfAny();
        return intent;
    }

    /** The plan of the requisition has one day, that of the form. */
    private static String fieldName(String field) {
        return field.endsWith(".day") ? "day" : field;
    }

    private Mono<ResponseEntity<JteModel>> done(GiftList list, Office office, ServerWebExchange exchange) {
        return answers.done(
                exchange,
                "/buyer/gifts/" + list.id(),
                office.texts()
                        .get(
                                "gift.done",
                                list.annex().number(),
                                Shown.count(list.sums().people()),
                                Shown.price(list.sums().amount())));
    }

    @PostMapping("/cap")
    Mono<ResponseEntity<JteModel>> cap(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return Mono.zip(offices.office(exchange, person), Answers.input(exchange))
                .flatMap(parts -> Mono.fromSupplier(() -> limit(parts.getT2()))
                        .flatMap(limit -> caps.set(unit(parts.getT1()), limit, person))
                        .flatMap(cap -> answers.done(
                                exchange, "/buyer/gifts", parts.getT1().texts().get("gift.cap.done")))
                        .onErrorResume(
                                Refusal.class,
                                answers.refused(
                                        exchange,
                                        parts.getT2(),
                                        field -> field,
                                        refusal -> index(Asked.cap(refusal), person, exchange))));
    }

    private static Limit limit(FormInput input) {
        Limit limit = new Limit(input.number("year"), input.money("amount"), input.requiredText("source"));
        input.refuseIfAny();
        return limit;
    }

    @GetMapping("/{id}")
    Mono<JteModel> list(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal Person person,
            ServerWebExchange exchange) {
        return lists.find(id, person)
                .flatMap(list -> Mono.zip(
                                offices.office(exchange, person, list.annex().institution()),
                                lists.parcels(id, person, new PageRequest(page, SIZE)))
                        .map(found -> templates.buyerGift(
                                found.getT1().frame(),
                                found.getT1().desk(),
                                sheets.file(found.getT1(), list, found.getT2()))));
    }

    private static UUID unit(Office office) {
        return office.seat().institution().id();
    }
}
