package org.luyumarket.portal.supply;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Divisions;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.Problem;
import org.luyumarket.platform.Problems;
import org.luyumarket.platform.Refusal;
import org.luyumarket.platform.table.SentFiles;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.Desks;
import org.luyumarket.portal.Frames;
import org.luyumarket.portal.Pages;
import org.luyumarket.portal.ParcelWords;
import org.luyumarket.portal.RefusedFile;
import org.luyumarket.procurement.gift.Parcel;
import org.luyumarket.procurement.gift.Parcels;
import org.luyumarket.procurement.gift.Parcels.Consignment;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.ParcelIndex;
import org.luyumarket.storefront.desk.ParcelPage;
import org.luyumarket.storefront.desk.Tone;
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

/** The parcels of a union's contract: where they go, and how they went. */
@RestController
@RequestMapping(path = SupplyParcelPages.ADDRESS, produces = MediaType.TEXT_HTML_VALUE)
class SupplyParcelPages {

    static final String ADDRESS = "/supply/parcels";
    private static final int SIZE = 50;

    private final Desks desks;
    private final Answers answers;
    private final Parcels parcels;
    private final Problems problems;
    private final Divisions divisions;
    private final Templates templates;

    SupplyParcelPages(
            Desks desks,
            Answers answers,
            Parcels parcels,
            Problems problems,
            Divisions divisions,
            Templates templates) {
        this.desks = desks;
        this.answers = answers;
        this.parcels = parcels;
        this.problems = problems;
        this.divisions = divisions;
        this.templates = templates;
    }

    @GetMapping
    Mono<JteModel> index(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return Mono.zip(desks.seat(exchange, person), parcels.of(person).collectList())
                .map(parts -> templates.supplyParcels(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        new ParcelIndex(parts.getT2().stream()
                                .map(found -> row(found, parts.getT1().texts()))
                                .toList())));
    }

    private static ParcelIndex.Row row(Consignment found, Texts texts) {
        boolean all = found.sent() == found.parcels();
        return new ParcelIndex.Row(
                ADDRESS + "/" + found.contract().id(),
                found.contract().number(),
                found.contract().parties().buyer(),
                found.contract().source().purpose(),
                found.sent() + " / " + found.parcels(),
                new Badge(texts.get(all ? "gift.supply.all" : "gift.supply.open"), all ? Tone.GOOD : Tone.WAIT));
    }

    @GetMapping("/{contract}")
    Mono<JteModel> parcels(
            @PathVariable UUID contract,
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal Person person,
            ServerWebExchange exchange) {
        return page(contract, new PageRequest(page, SIZE), null, person, exchange);
    }

    @PostMapping(path = "/{contract}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Mono<ResponseEntity<JteModel>> send(
            @PathVariable UUID contract,
            @RequestPart FilePart file,
            @AuthenticationPrincipal Person person,
            ServerWebExchange exchange) {
        return SentFiles.keep(file)
                .flatMap(kept -> parcels.send(contract, kept, person))
                .flatMap(sent -> answers.done(
                        exchange,
                        ADDRESS + "/" + contract,
                        Frames.texts(exchange).get("gift.ship.done", sent)))
                .onErrorResume(Refusal.class, refusal -> again(contract, refusal, person, exchange));
    }

    private Mono<ResponseEntity<JteModel>> again(
            UUID contract, Refusal refusal, Person person, ServerWebExchange exchange) {
        Problem problem = problems.describe(refusal, exchange);
        return refusal.kind() == Refusal.Kind.NOT_FOUND
                ? Mono.error(refusal)
                : page(contract, new PageRequest(1, SIZE), new RefusedFile(problem), person, exchange)
                        .map(page -> ResponseEntity.status(problem.status()).body(page));
    }

    private Mono<JteModel> page(
            UUID contract, PageRequest page, @Nullable RefusedFile refused, Person person, ServerWebExchange exchange) {
        return Mono.zip(
                        desks.seat(exchange, person),
                        parcels.find(contract, person),
                        parcels.of(contract, person, page))
                .map(found -> templates.supplyParcel(
                        found.getT1().frame(),
                        found.getT1().desk(),
                        page(
                                found.getT2(),
                                found.getT3(),
                                refused,
                                found.getT1().texts())));
    }

    private ParcelPage page(Consignment found, Page<Parcel> page, @Nullable RefusedFile refused, Texts texts) {
        String address = ADDRESS + "/" + found.contract().id();
        return new ParcelPage(
                found.contract().source().purpose(),
                texts.get(
                        "gift.supply.of",
                        found.contract().parties().buyer(),
                        found.contract().number()),
                address,
                "/api/v1/contracts/" + found.contract().id() + "/parcels",
                ParcelWords.percent(found.sent(), found.parcels()),
                ParcelWords.progress(found.sent(), found.arrived(), found.parcels(), texts),
                refused == null ? null : refused.words(),
                refused == null ? List.of() : refused.cells(),
                page.items().stream().map(parcel -> row(parcel, texts)).toList(),
                Pages.paging(page, texts, number -> address + "?page=" + number));
    }

    private ParcelPage.Row row(Parcel parcel, Texts texts) {
        return new ParcelPage.Row(
                parcel.code(),
                ParcelWords.recipient(parcel, texts),
                divisions.fullName(parcel.to().division(), texts.locale()) + " "
                        + parcel.to().address(),
                ParcelWords.goods(parcel, texts),
                ParcelWords.sending(parcel, texts));
    }
}
