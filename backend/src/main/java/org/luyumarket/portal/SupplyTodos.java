package org.luyumarket.portal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.luyumarket.aftersale.Claims;
import org.luyumarket.complaint.Complaints;
import org.luyumarket.credential.Credentials;
import org.luyumarket.einvoice.EInvoices;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.procurement.contract.ContractStatus;
import org.luyumarket.procurement.contract.Contracts;
import org.luyumarket.procurement.contract.Side;
import org.luyumarket.procurement.delivery.Deliveries;
import org.luyumarket.procurement.delivery.DeliveryStatus;
import org.luyumarket.procurement.invoice.InvoiceStatus;
import org.luyumarket.procurement.invoice.Invoices;
import org.luyumarket.procurement.quotation.QuotationStatus;
import org.luyumarket.procurement.quotation.Quotations;
import org.luyumarket.returns.Returns;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.Todo;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What buyers and units wait for from a supplier, and what it has to renew. */
@Component
class SupplyTodos {

    private static final PageRequest ALL = new PageRequest(1, Page.MAX_SIZE);

    private final Contracts contracts;
    private final Deliveries deliveries;
    private final Invoices invoices;
    private final Quotations quotations;
    private final Claims claims;
    private final Credentials credentials;
    private final Complaints complaints;
    private final Returns returns;
    private final EInvoices einvoices;
    private final Clock clock;

    SupplyTodos(
            Contracts contracts,
            Deliveries deliveries,
            Invoices invoices,
            Quotations quotations,
            Claims claims,
            Credentials credentials,
            Complaints complaints,
            Returns returns,
            EInvoices einvoices,
            Clock clock) {
        this.contracts = contracts;
        this.deliveries = deliveries;
        this.invoices = invoices;
        this.quotations = quotations;
        this.claims = claims;
        this.credentials = credentials;
        this.complaints = complaints;
        this.returns = returns;
        this.einvoices = einvoices;
        this.clock = clock;
    }

    Mono<List<Todo>> of(Person supplier, Texts texts) {
        return Flux.concat(
                        counted("claim", "claims", toJudge(supplier), texts),
                        counted("credential", "credentials?view=ending", toRenew(supplier), texts),
                        counted("complaint", "complaints", toAnswer(supplier), texts),
                        counted("return", "returns", toReturn(supplier), texts),
                        counted("einvoice", "einvoices", toInvoice(supplier), texts),
                        counted("sign", "contracts", toSign(supplier), texts),
                        counted("confirm", "deliveries", toConfirm(supplier), texts),
                        counted("send", "deliveries", toSend(supplier), texts),
                        counted("invoice", "invoices", toIssue(supplier), texts),
                        counted("offer", "quotations", toOffer(supplier), texts))
                .collectList();
    }

    private static Mono<Todo> counted(String key, String place, Mono<Long> count, Texts texts) {
        return count.filter(waiting -> waiting > 0)
                .map(waiting -> new Todo(texts.get("supply.todo." + key, waiting), "/supply/" + place));
    }

    private Mono<Long> toJudge(Person supplier) {
        return claims.of(new Claims.Filter(true), supplier, new PageRequest(1, 1))
                .map(Page::total);
    }

    private Mono<Long> toRenew(Person supplier) {
        return credentials
                .of(Credentials.View.ENDING, supplier, new PageRequest(1, 1))
                .map(Page::total);
    }

    private Mono<Long> toAnswer(Person supplier) {
        return complaints
                .of(new Complaints.Filter(true), supplier, new PageRequest(1, 1))
                .map(Page::total);
    }

    private Mono<Long> toReturn(Person supplier) {
        return returns.of(new Returns.Filter(true), supplier, new PageRequest(1, 1))
                .map(Page::total);
    }

    private Mono<Long> toInvoice(Person supplier) {
        return einvoices.of(true, supplier, new PageRequest(1, 1)).map(Page::total);
    }

    private Mono<Long> toSign(Person supplier) {
        return Flux.just(ContractStatus.DRAWN, ContractStatus.HALF_SIGNED, ContractStatus.IN_FORCE)
                .concatMap(status -> contracts.of(new Contracts.Filter(null, null, status), supplier, ALL))
                .flatMapIterable(Page::items)
                .filter(contract -> contract.waitsFor(Side.SUPPLIER))
                .count();
    }

    private Mono<Long> toConfirm(Person supplier) {
        return deliveries
                .of(new Deliveries.Filter(null, DeliveryStatus.CALLED_OFF), supplier, new PageRequest(1, 1))
                .map(Page::total);
    }

    private Mono<Long> toSend(Person supplier) {
        return deliveries
                .of(new Deliveries.Filter(null, DeliveryStatus.CONFIRMED), supplier, ALL)
                .flatMapIterable(Page::items)
                .filter(delivery -> !delivery.awaitsPayment())
                .count();
    }

    private Mono<Long> toIssue(Person supplier) {
        return Flux.fromStream(Stream.of(InvoiceStatus.REQUESTED, InvoiceStatus.PARTIAL))
                .concatMap(status -> invoices.of(new Invoices.Filter(null, status), supplier, new PageRequest(1, 1)))
                .map(Page::total)
                .reduce(0L, Long::sum);
    }

    private Mono<Long> toOffer(Person supplier) {
        Instant now = clock.instant();
        return quotations
                .asked(supplier, ALL)
                .flatMapIterable(Page::items)
                .filter(asked -> asked.status() == QuotationStatus.ASKED && asked.isSealed(now))
                .filterWhen(
                        asked -> quotations
                                .ownOffer(asked.id(), supplier)
                                .hasElement()
                                .map(made -> !made),
                        1)
                .count();
    }
}
