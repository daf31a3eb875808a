package org.luyumarket.portal.producers;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import org.luyumarket.catalog.Catalog;
import org.luyumarket.catalog.Product;
import org.luyumarket.credential.Credentials;
import org.luyumarket.credential.Credentials.NewCredential;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Refusal;
import org.luyumarket.platform.photo.PhotoUpload;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.Desks;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.Frames;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.templates.Templates;
import org.luyumarket.supplier.Supplier;
import org.luyumarket.supplier.Suppliers;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A credential is filed, by its supplier or by staff for it. */
@RestController
@RequestMapping(
        path = {"/supply/credentials/new", "/staff/credentials/new"},
        produces = MediaType.TEXT_HTML_VALUE)
class CredentialFormPages {

    private final Desks desks;
    private final Answers answers;
    private final Credentials credentials;
    private final Catalog catalog;
    private final Suppliers suppliers;
    private final Templates templates;

    CredentialFormPages(
            Desks desks,
            Answers answers,
            Credentials credentials,
            Catalog catalog,
            Suppliers suppliers,
            Templates templates) {
        this.desks = desks;
        this.answers = answers;
        this.credentials = credentials;
        this.catalog = catalog;
        this.suppliers = suppliers;
        this.templates = templates;
    }

    @GetMapping
    Mono<JteModel> form(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String supplierId,
            @RequestParam(defaultValue = "") String sku,
            @AuthenticationPrincipal Person person,
            ServerWebExchange exchange) {
        return page(FormState.of(Map.of("kind", kind, "supplierId", supplierId, "sku", sku)), person, exchange);
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Mono<ResponseEntity<JteModel>> file(
            @RequestPart("photos") Flux<FilePart> photos,
            @AuthenticationPrincipal Person person,
            ServerWebExchange exchange) {
        return Answers.parts(exchange)
                .flatMap(input -> photos.concatMap(PhotoUpload::bytes)
                        .collectList()
                        .map(sent -> credential(input, person, sent))
                        .flatMap(credential -> credentials.file(credential, person))
                        .flatMap(filed -> answers.done(
                                exchange,
                                CredentialPages.address(person) + "/" + filed.id(),
                                Frames.texts(exchange).get("credential.done.file")))
                        .onErrorResume(
                                Refusal.class,
                                answers.refused(
                                        exchange,
                                        input,
                                        field -> field,
                                        refusal -> page(refusal.said(), person, exchange))));
    }

    private static NewCredential credential(FormInput input, Person person, List<byte[]> photos) {
        NewCredential credential = new NewCredential(
                person.supplierId() == null ? input.requiredText("supplierId") : person.supplierId(),
                CredentialSheets.kind(input),
                input.optionalText("sku"),
                input.requiredText("number"),
                input.day("validFrom"),
                input.isBlank("validTo") ? null : input.day("validTo"),
                photos);
        input.refuseIfAny();
        return credential;
    }

    private Mono<JteModel> page(FormState form, Person person, ServerWebExchange exchange) {
        Mono<List<Supplier>> holders = suppliers
                .all()
                .filter(supplier -> person.seesCounty(supplier.county()))
                .collectList();
        Mono<List<Product>> goods = catalog.all()
                .filter(product -> person.sees(product.county(), product.supplierId()))
                .collectList();
        return Mono.zip(desks.seat(exchange, person), holders, goods)
                .map(parts -> templates.staffCredentialform(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        CredentialSheets.form(
                                form,
                                CredentialPages.address(person),
                                parts.getT2(),
                                parts.getT3(),
                                parts.getT1().texts())));
    }
}
