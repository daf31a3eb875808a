package org.luyumarket.einvoice.web;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.einvoice.Addressee;
import org.luyumarket.einvoice.EInvoices;
import org.luyumarket.einvoice.Issued;
import org.luyumarket.identity.Person;
import org.luyumarket.ordering.Viewer;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Electronic invoices of orders. A guest shows the access key of the order. */
@RestController
@RequestMapping("/api/v1")
class EInvoiceEndpoints {

    private static final String ACCESS_KEY = "X-Order-Access-Key";

    private final EInvoices invoices;

    EInvoiceEndpoints(EInvoices invoices) {
        this.invoices = invoices;
    }

    @PutMapping("/orders/{number}/einvoices")
    @Operation(summary = "The buyer wants electronic invoices of an order", description = """
                    One from each supplier, `PERSONAL` or for a `COMPANY` with its name and unified social credit code, sent to a mail
                    address. Can be changed until a supplier has issued its invoice.""")
    Mono<List<EInvoiceView>> wish(
            @PathVariable String number,
            @RequestBody WishBody body,
            @AuthenticationPrincipal @Nullable Person person,
            @RequestHeader(name = ACCESS_KEY, required = false) @Nullable String accessKey) {
        Viewer buyer = new Viewer(person, accessKey);
        return Mono.defer(() -> invoices.wish(number, body.to(), buyer)).then(Mono.defer(() -> views(number, buyer)));
    }

    @GetMapping("/orders/{number}/einvoices")
    @Operation(summary = "The electronic invoices that the buyer of an order wants, with what was issued")
    Mono<List<EInvoiceView>> ofOrder(
            @PathVariable String number,
            @AuthenticationPrincipal @Nullable Person person,
            @RequestHeader(name = ACCESS_KEY, required = false) @Nullable String accessKey) {
        return views(number, new Viewer(person, accessKey));
    }

    private Mono<List<EInvoiceView>> views(String number, Viewer buyer) {
        return invoices.ofOrder(number, buyer).map(EInvoiceView::of).collectList();
    }

    @DeleteMapping("/orders/{number}/einvoices")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "The buyer wants none after all; what is issued stays")
    Mono<Void> withdraw(
            @PathVariable String number,
            @AuthenticationPrincipal @Nullable Person person,
            @RequestHeader(name = ACCESS_KEY, required = false) @Nullable String accessKey) {
        return invoices.withdraw(number, new Viewer(person, accessKey));
    }

    @GetMapping("/supply/einvoices")
    @Operation(summary = "Invoices that buyers want of a supplier; waiting=true leaves those that are not issued")
    Mono<Page<EInvoiceView>> list(
            @RequestParam(defaultValue = "false") boolean waiting,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "20") int size,
            @AuthenticationPrincipal Person supplier) {
        return invoices.of(waiting, supplier, new PageRequest(page, size)).map(found -> found.map(EInvoiceView::of));
    }

    @PostMapping("/supply/einvoices/{id}/issue")
    @Operation(summary = "The supplier has issued an invoice; sent again it corrects number and day")
    Mono<EInvoiceView> issue(
            @PathVariable UUID id, @RequestBody IssuedBody body, @AuthenticationPrincipal Person supplier) {
        return Mono.defer(() -> invoices.issue(id, body.given(), supplier))
                .then(Mono.defer(() -> invoices.find(id, supplier)))
                .map(EInvoiceView::of);
    }

    /** To whom and where to. */
    record WishBody(
            Addressee.@Nullable Kind kind,
            @Nullable String title,
            @Nullable String taxpayerId,
            @Nullable String mail) {

        Addressee to() {
            new FieldChecks().required("kind", kind).refuseIfAny();
            return Addressee.of(
                    requireNonNull(kind),
                    requireNonNullElse(title, ""),
                    requireNonNullElse(taxpayerId, ""),
                    requireNonNullElse(mail, ""));
        }
    }

    /** What was issued. */
    record IssuedBody(@Nullable String number, @Nullable LocalDate issuedOn) {

        Issued given() {
            new FieldChecks().required("issuedOn", issuedOn).refuseIfAny();
            return new Issued(requireNonNullElse(number, ""), requireNonNull(issuedOn));
        }
    }
}
