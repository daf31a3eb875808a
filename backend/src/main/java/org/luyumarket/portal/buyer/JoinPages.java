package org.luyumarket.portal.buyer;

import gg.jte.models.runtime.JteModel;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Divisions;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.Frames;
import org.luyumarket.portal.Shown;
import org.luyumarket.portal.UnitWords;
import org.luyumarket.procurement.institution.Institution;
import org.luyumarket.procurement.institution.Invitation;
import org.luyumarket.procurement.institution.Members;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.buyer.JoinPage;
import org.luyumarket.storefront.desk.Fact;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.CacheControl;
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

/** Somebody follows a link into a unit; who has no account yet sees what it is about before they get one. */
@RestController
@RequestMapping(path = "/buyer/join/{secret}", produces = MediaType.TEXT_HTML_VALUE)
class JoinPages {

    private final Frames frames;
    private final Answers answers;
    private final Members members;
    private final Divisions divisions;
    private final Templates templates;

    JoinPages(Frames frames, Answers answers, Members members, Divisions divisions, Templates templates) {
        this.frames = frames;
        this.answers = answers;
        this.members = members;
        this.divisions = divisions;
        this.templates = templates;
    }

    @GetMapping
    Mono<ResponseEntity<JteModel>> offer(
            @PathVariable String secret, @AuthenticationPrincipal @Nullable Person person, ServerWebExchange exchange) {
        return Mono.zip(frames.of(exchange), members.invitation(secret))
                .map(parts -> templates.buyerJoin(
                        parts.getT1(),
                        page(secret, parts.getT2(), person, parts.getT1().texts())))
                .map(page ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(page));
    }

    @PostMapping
    Mono<ResponseEntity<JteModel>> accept(
            @PathVariable String secret, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return members.accept(secret, person)
                .flatMap(seat -> answers.done(
                        exchange,
                        "/buyer",
                        Frames.texts(exchange)
                                .get("unit.join.done", seat.institution().name())));
    }

    private JoinPage page(String secret, Invitation invitation, @Nullable Person person, Texts texts) {
        String here = "/buyer/join/" + secret;
        String back = "?next=" + URLEncoder.encode(here, StandardCharsets.UTF_8);
        return new JoinPage(
                invitation.institution().name(),
                here,
                facts(invitation, texts),
                person == null ? null : person.displayName(),
                "/login" + back,
                "/sign-up" + back);
    }

    private List<Fact> facts(Invitation invitation, Texts texts) {
        Institution.Terms terms = invitation.institution().terms();
        return List.of(
                new Fact(texts.get("unit.creditCode"), terms.creditCode().value()),
                new Fact(texts.get("unit.kind"), UnitWords.kind(terms.kind(), texts)),
                new Fact(texts.get("unit.division"), divisions.fullName(terms.division(), texts.locale())),
                new Fact(texts.get("unit.join.duties"), UnitWords.duties(invitation.duties(), texts)),
                new Fact(texts.get("unit.join.until"), Shown.minute(invitation.expiresAt())));
    }
}
