package org.luyumarket.portal.shop;

import gg.jte.models.runtime.JteModel;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.notice.Notices;
import org.luyumarket.portal.Desks;
import org.luyumarket.portal.Frames;
import org.luyumarket.procurement.institution.Members;
import org.luyumarket.storefront.shop.AccountPage;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Somebody's own page; it asks those to log in who have not. */
@RestController
@RequestMapping(path = "/account", produces = MediaType.TEXT_HTML_VALUE)
class AccountPages {

    private final Shoppers shoppers;
    private final Members members;
    private final Notices notices;
    private final Frames frames;
    private final Templates templates;

    AccountPages(Shoppers shoppers, Members members, Notices notices, Frames frames, Templates templates) {
        this.shoppers = shoppers;
        this.members = members;
        this.notices = notices;
        this.frames = frames;
        this.templates = templates;
    }

    @GetMapping
    Mono<ResponseEntity<JteModel>> account(ServerWebExchange exchange) {
        return Mono.zip(frames.of(exchange), shoppers.person().flatMap(this::page))
                .map(parts -> templates.shopAccount(parts.getT1(), parts.getT2()))
                .map(ResponseEntity::ok)
                .defaultIfEmpty(Redirect.toLogIn(exchange));
    }

    private Mono<AccountPage> page(Person person) {
        return Mono.zip(members.actsForAUnit(person), notices.unread(person))
                .map(parts -> new AccountPage(
                        person.displayName(),
                        person.username(),
                        Desks.home(person),
                        parts.getT1(),
                        parts.getT2(),
                        person.role() == Role.CONSUMER));
    }
}
