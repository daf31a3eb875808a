package org.luyumarket.portal.staff.deals;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.luyumarket.channel.DealKind;
import org.luyumarket.channel.Partner;
import org.luyumarket.channel.Partners;
import org.luyumarket.channel.Receipt;
import org.luyumarket.channel.Tills;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionReader;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.Desks;
import org.luyumarket.portal.Frames;
import org.luyumarket.portal.Places;
import org.luyumarket.portal.Shown;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.Fact;
import org.luyumarket.storefront.desk.PartnerFile;
import org.luyumarket.storefront.desk.PartnerIndex;
import org.luyumarket.storefront.desk.Tone;
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

/** The partners, their latest receipts and the keys of their tills. */
@RestController
@RequestMapping(path = "/staff/partners", produces = MediaType.TEXT_HTML_VALUE)
class PartnerPages {

    private final Desks desks;
    private final Answers answers;
    private final Partners partners;
    private final Tills tills;
    private final DivisionReader divisions;
    private final Templates templates;

    PartnerPages(
            Desks desks,
            Answers answers,
            Partners partners,
            Tills tills,
            DivisionReader divisions,
            Templates templates) {
        this.desks = desks;
        this.answers = answers;
        this.partners = partners;
        this.tills = tills;
        this.divisions = divisions;
        this.templates = templates;
    }

    @GetMapping
    Mono<JteModel> index(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return Mono.zip(desks.seat(exchange, person), partners.all(person).collectList())
                .map(parts -> templates.staffPartners(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        new PartnerIndex(
                                parts.getT2().stream()
                                        .map(partner ->
                                                row(partner, parts.getT1().texts()))
                                        .toList(),
                                DealWords.mayWrite(person))));
    }

    @GetMapping("/{id}")
    Mono<JteModel> partner(
            @PathVariable String id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return page(id, null, person, exchange);
    }

    /** The one page on which the key can be read. */
    @PostMapping("/{id}/key")
    Mono<ResponseEntity<JteModel>> renewKey(
            @PathVariable String id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return partners.renewKey(id, person)
                .flatMap(key -> page(id, key, person, exchange))
                .map(page ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(page));
    }

    @PostMapping("/{id}/key-withdrawal")
    Mono<ResponseEntity<JteModel>> withdrawKey(
            @PathVariable String id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return partners.withdrawKey(id, person)
                .then(Mono.defer(() -> answers.done(
                        exchange,
                        "/staff/partners/" + id,
                        Frames.texts(exchange).get("partner.key.withdrawn"))));
    }

    private Mono<JteModel> page(String id, @Nullable String key, Person person, ServerWebExchange exchange) {
        return Mono.zip(
                        desks.seat(exchange, person),
                        partners.find(id, person),
                        tills.latest(id, person).collectList())
                .map(parts -> templates.staffPartner(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        file(
                                parts.getT2(),
                                parts.getT3(),
                                key,
                                person,
                                parts.getT1().texts())));
    }

    private PartnerIndex.Row row(Partner partner, Texts texts) {
        return new PartnerIndex.Row(
                partner.id(),
                "/staff/partners/" + partner.id(),
                partner.name(),
                divisions.fullName(partner.division(), texts.locale()),
                keeper(partner, texts),
                DealWords.channel(partner.channel(), texts),
                key(partner, texts),
                state(partner, texts),
                partner.demo());
    }

    private PartnerFile file(
            Partner partner, List<Receipt.Recorded> receipts, @Nullable String key, Person person, Texts texts) {
        PartnerFile.Head head = new PartnerFile.Head(
                partner.id(),
                "/staff/partners/" + partner.id(),
                partner.name(),
                key(partner, texts),
                partner.keySince() != null,
                partner.demo());
        return new PartnerFile(
                head,
                facts(partner, texts),
                partner.prices().stream()
                        .map(band -> new Fact(
                                band.sku(),
                                texts.get(
                                        "partner.prices.band", Shown.amount(band.least()), Shown.amount(band.most()))))
                        .toList(),
                receipts.stream()
                        .map(receipt -> receipt(receipt.receipt(), texts))
                        .toList(),
                partner.isKeptBy(person),
                key);
    }

    private List<Fact> facts(Partner partner, Texts texts) {
        String contract = partner.contract();
        return List.of(
                new Fact(texts.get("partner.division"), divisions.fullName(partner.division(), texts.locale())),
                new Fact(texts.get("desk.entries.channel"), DealWords.channel(partner.channel(), texts)),
                new Fact(texts.get("deal.mode"), DealWords.mode(partner.mode(), texts)),
                new Fact(texts.get("partner.keeper"), keeper(partner, texts)),
                new Fact(texts.get("deal.contract"), contract == null ? texts.get("deal.fact.none") : contract));
    }

    private static PartnerFile.Receipt receipt(Receipt receipt, Texts texts) {
        long fen = receipt.lines().stream()
                .mapToLong(line -> Cny.fen(line.amount()))
                .sum();
        long grams = receipt.lines().stream()
                .mapToLong(line -> line.weight().grams())
                .sum();
        long sign = receipt.kind() == DealKind.RETURN ? -1 : 1;
        return new PartnerFile.Receipt(
                receipt.number(),
                Shown.minute(receipt.soldAt()),
                new Badge(
                        texts.get("deal.kind." + receipt.kind()),
                        receipt.kind() == DealKind.SALE ? Tone.PLAIN : Tone.WAIT),
                receipt.lines().stream().map(Receipt.Line::sku).collect(Collectors.joining("，")),
                Shown.kilograms(sign * grams),
                Shown.yuan(sign * fen));
    }

    private static String keeper(Partner partner, Texts texts) {
        return partner.county() == null ? texts.get("partner.keeper.city") : Places.name(partner.county(), texts);
    }

    private static Badge key(Partner partner, Texts texts) {
        return partner.keySince() == null
                ? new Badge(texts.get("partner.key.none"), Tone.PLAIN)
                : new Badge(texts.get("partner.key.since", Shown.minute(partner.keySince())), Tone.GOOD);
    }

    private static Badge state(Partner partner, Texts texts) {
        return partner.active()
                ? new Badge(texts.get("partner.active"), Tone.GOOD)
                : new Badge(texts.get("partner.inactive"), Tone.PLAIN);
    }
}
