package org.luyumarket.portal.shop;

import org.jspecify.annotations.Nullable;
import org.luyumarket.einvoice.EInvoices;
import org.luyumarket.ordering.GiftPlacement;
import org.luyumarket.ordering.Order;
import org.luyumarket.ordering.Placement;
import org.luyumarket.ordering.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Passes on the invoice that a buyer wants with an order, once the order stands. */
@Component
class CheckoutInvoices {

    private static final Logger log = LoggerFactory.getLogger(CheckoutInvoices.class);

    private final EInvoices invoices;

    CheckoutInvoices(EInvoices invoices) {
        this.invoices = invoices;
    }

    Mono<Void> keep(CheckoutForm form, Placement placed, Shopper shopper) {
        return keep(form.invoice(), placed.order(), placed.accessKey(), shopper);
    }

    /** Each order of a gift is invoiced by itself, to whoever paid for it. */
    Mono<Void> keep(GiftForm form, GiftPlacement placed, Shopper shopper) {
        return Flux.fromIterable(placed.gift().parts())
                .concatMap(part -> keep(form.invoice(), part.order(), part.accessKey(), shopper))
                .then();
    }

    /** The order stands whether or not the wish could be kept: the page of the order offers it again. */
    private Mono<Void> keep(InvoiceWish wish, Order order, @Nullable String accessKey, Shopper shopper) {
        return Mono.justOrEmpty(wish.addressee())
                .flatMap(wanted -> invoices.wish(order.number(), wanted, new Viewer(shopper.person(), accessKey)))
                .onErrorResume(failure -> Mono.fromRunnable(
                        () -> log.warn("The wish for an invoice was not kept: {}", failure.toString())));
    }
}
