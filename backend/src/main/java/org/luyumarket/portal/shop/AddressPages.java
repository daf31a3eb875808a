package org.luyumarket.portal.shop;

import gg.jte.models.runtime.JteModel;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.luyumarket.addressbook.AddressBook;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.Refusal;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.Frames;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.shop.AddressBookPage;
import org.luyumarket.storefront.shop.AddressPage;
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

/** Somebody's own addresses. What was removed by mistake is one step away. */
@RestController
@RequestMapping(path = AddressPages.ADDRESS, produces = MediaType.TEXT_HTML_VALUE)
class AddressPages {

    static final String ADDRESS = "/account/addresses";

    private final AddressBook book;
    private final AddressSheet sheet;
    private final Answers answers;
    private final Frames frames;
    private final Templates templates;

    AddressPages(AddressBook book, AddressSheet sheet, Answers answers, Frames frames, Templates templates) {
        this.book = book;
        this.sheet = sheet;
        this.answers = answers;
        this.frames = frames;
        this.templates = templates;
    }

    @GetMapping
    Mono<ResponseEntity<JteModel>> list(
            @RequestParam(required = false) @Nullable UUID removed,
            @AuthenticationPrincipal @Nullable Person person,
            ServerWebExchange exchange) {
        return person == null
                ? Mono.just(Redirect.toLogIn(exchange))
                : Mono.zip(frames.of(exchange), book.of(person).collectList())
                        .map(parts -> templates.shopAddresses(
                                parts.getT1(),
                                new AddressBookPage(
                                        sheet.kept(
                                                parts.getT2(),
                                                Destination.UNKNOWN,
                                                parts.getT1().texts()),
                                        removed == null ? "" : removed.toString(),
                                        parts.getT2().size() >= AddressBook.MOST)))
                        .map(ResponseEntity::ok);
    }

    @GetMapping("/new")
    Mono<JteModel> blank(ServerWebExchange exchange) {
        return page("new", Destination.UNKNOWN, FormState.of(Map.of()), exchange);
    }

    @GetMapping("/{id}")
    Mono<JteModel> one(@PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return book.find(id, person)
                .flatMap(saved -> page(id.toString(), Destination.of(saved.to()), FormState.of(Map.of()), exchange));
    }

    @PostMapping("/new")
    Mono<ResponseEntity<JteModel>> add(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return save("new", exchange, typed -> book.add(typed.shipTo(new FieldChecks()), person));
    }

    @PostMapping("/{id}")
    Mono<ResponseEntity<JteModel>> change(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return save(id.toString(), exchange, typed -> book.change(id, typed.shipTo(new FieldChecks()), person));
    }

    @PostMapping("/{id}/preferred")
    Mono<ResponseEntity<JteModel>> prefer(@PathVariable UUID id, @AuthenticationPrincipal Person person) {
        return book.prefer(id, person).thenReturn(Redirect.to(ADDRESS));
    }

    @PostMapping("/{id}/removal")
    Mono<ResponseEntity<JteModel>> remove(@PathVariable UUID id, @AuthenticationPrincipal Person person) {
        return book.remove(id, person).thenReturn(Redirect.to(ADDRESS + "?removed=" + id));
    }

    @PostMapping("/{id}/restoration")
    Mono<ResponseEntity<JteModel>> bringBack(@PathVariable UUID id, @AuthenticationPrincipal Person person) {
        return book.bringBack(id, person).thenReturn(Redirect.to(ADDRESS));
    }

    /** Choosing a region and reading a pasted text only fill the form in. */
    private Mono<ResponseEntity<JteModel>> save(
            String id, ServerWebExchange exchange, Function<Destination, Mono<?>> deed) {
        return Answers.input(exchange)
                .flatMap(input -> input.text("step").equals("save")
                        ? Mono.fromSupplier(() -> sheet.typed(input))
                                .flatMap(deed)
                                .map(saved -> Redirect.<JteModel>to(ADDRESS))
                                .onErrorResume(Refusal.class, again(id, input, exchange))
                        : filled(id, input, exchange));
    }

    private Mono<ResponseEntity<JteModel>> filled(String id, FormInput input, ServerWebExchange exchange) {
        return Mono.fromSupplier(() -> sheet.typed(input))
                .flatMap(typed -> page(id, typed, FormState.of(Map.of()), exchange))
                .map(ResponseEntity::ok)
                .onErrorResume(Refusal.class, again(id, input, exchange));
    }

    private Function<Refusal, Mono<ResponseEntity<JteModel>>> again(
            String id, FormInput input, ServerWebExchange exchange) {
        return answers.refused(
                exchange,
                input,
                field -> field.equals("text") ? "pasted" : field,
                refusal -> page(id, Destination.of(input), refusal.form(), exchange));
    }

    private Mono<JteModel> page(String id, Destination typed, FormState form, ServerWebExchange exchange) {
        return frames.of(exchange)
                .map(frame -> templates.shopAddress(
                        frame, new AddressPage(id, sheet.fields(typed, form.errors(), frame.texts()), form)));
    }
}
