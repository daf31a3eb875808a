package org.luyumarket.portal.shop;

import org.luyumarket.einvoice.EInvoices;
import org.luyumarket.ordering.Placement;
import org.luyumarket.ordering.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Passes on the invoice that a buyer wants with an order, once the order stands. */
@Component
class CheckoutInvoices {

    private static final Logger log = LoggerFactory.getLogger(CheckoutInvoices.class);

    private final EInvoices invoices;

    CheckoutInvoices(EInvoices invoices) {
        this.invoices = invoices;
    }

    /** The order stands whether or not the wish could be kept: the page of the order offers it again. */
    Mono<Void> keep(CheckoutForm form, Placement placed, Shopper shopper) {
        Viewer buyer = new Viewer(shopper.person(), placed.accessKey());
        return Mono.justOrEmpty(form.invoice().addressee())
                .flatMap(wanted -> invoices.wish(placed.order().number(), wanted, buyer))
                .onErrorResume(failure -> Mono.fromRunnable(
                        () -> log.warn("The wish for an invoice was not kept: {}", failure.toString())));
    }
}
