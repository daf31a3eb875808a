package org.luyumarket.portal.shop;

import gg.jte.models.runtime.JteModel;
import org.luyumarket.ordering.Ordering;
import org.luyumarket.ordering.Viewer;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Buys what was filled in, keeps what belongs to it, and takes the buyer on to where it is paid. */
@Component
class CheckoutPlacing {

    private final Purchasing purchasing;
    private final StaffPurchases staffPurchases;
    private final CheckoutAddresses addresses;
    private final CheckoutInvoices invoices;
    private final Ordering ordering;

    CheckoutPlacing(
            Purchasing purchasing,
            StaffPurchases staffPurchases,
            CheckoutAddresses addresses,
            CheckoutInvoices invoices,
            Ordering ordering) {
        this.purchasing = purchasing;
        this.staffPurchases = staffPurchases;
        this.addresses = addresses;
        this.invoices = invoices;
        this.ordering = ordering;
    }

    Mono<ResponseEntity<JteModel>> place(
            CheckoutForm form, boolean mustConfirm, Shopper shopper, ServerWebExchange exchange) {
        return staffPurchases
                .with(form, shopper, purchasing.place(form, mustConfirm, shopper))
                .delayUntil(placed -> addresses.keep(form, shopper))
                .delayUntil(placed -> invoices.keep(form, placed, shopper))
                .flatMap(placed -> Paying.atOnce(
                        form.payment(),
                        placed.order().number(),
                        new Viewer(shopper.person(), placed.accessKey()),
                        exchange,
                        ordering::pay));
    }
}
