package org.luyumarket.portal.shop;

import java.util.List;
import java.util.Optional;
import org.luyumarket.campaign.UnusableCoupon;
import org.luyumarket.cart.Carts;
import org.luyumarket.ordering.Ordering;
import org.luyumarket.ordering.Ordering.OrderLine;
import org.luyumarket.ordering.PlaceOrder;
import org.luyumarket.ordering.Placement;
import org.luyumarket.ordering.ShipTo;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.Refusal;
import org.luyumarket.portal.shop.CheckoutForm.Purchase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes what was filled in to those who quote and place orders. */
@Component
class Purchasing {

    private static final Logger log = LoggerFactory.getLogger(Purchasing.class);
    private static final String NO_DELIVERY = "no-delivery";

    private final Ordering ordering;
    private final Carts carts;

    Purchasing(Ordering ordering, Carts carts) {
        this.ordering = ordering;
        this.carts = carts;
    }

    /** What is wrong with the form is told when it is sent, not while it is filled in. */
    Mono<Offer> offer(CheckoutForm form) {
        return offer(form, form.couponCode())
                .onErrorResume(
                        UnusableCoupon.class,
                        refusal -> offer(form, Optional.empty()).map(offer -> offer.without(refusal)));
    }

    private Mono<Offer> offer(CheckoutForm form, Optional<String> coupon) {
        return Mono.justOrEmpty(form.destination().regions().division())
                .flatMap(division -> ordering.quote(form.purchase().lines(), division, coupon.orElse(null)))
                .map(Offer::of)
                .onErrorResume(refusal -> !(refusal instanceof UnusableCoupon), Purchasing::without)
                .defaultIfEmpty(Offer.UNKNOWN);
    }

    private static Mono<Offer> without(Throwable failure) {
        return failure instanceof Refusal refusal
                ? Mono.just(refusal.code().equals(NO_DELIVERY) ? Offer.NOT_THERE : Offer.UNKNOWN)
                : Mono.error(failure);
    }

    Mono<Placement> place(CheckoutForm form, boolean mustConfirm, Shopper shopper) {
        return Mono.fromSupplier(() -> shipTo(form, mustConfirm))
                .flatMap(shipTo -> ordering.place(order(form, shipTo, shopper)))
                .flatMap(placed -> emptyCart(form.purchase(), shopper).thenReturn(placed));
    }

    /** Refuses what could not be ordered as it was filled in. */
    static void check(CheckoutForm form, boolean mustConfirm) {
        shipTo(form, mustConfirm);
    }

    private static ShipTo shipTo(CheckoutForm form, boolean mustConfirm) {
        FieldChecks checks = new FieldChecks().check(form.confirmed() || !mustConfirm, "confirmed", "unconfirmed");
        form.invoice().check(checks);
        return form.destination().shipTo(checks);
    }

    private static PlaceOrder order(CheckoutForm form, ShipTo shipTo, Shopper shopper) {
        return new PlaceOrder(
                shopper.person(),
                shopper.caller(),
                form.purchase().idempotencyKey(),
                form.purchase().lines(),
                shipTo,
                form.purchase().expectedTotal().orElse(null),
                form.couponCode().orElse(null));
    }

    /** Whether whoever filled in the form can do something about it. */
    static boolean canBeMended(Throwable failure) {
        return failure instanceof Refusal refusal
                && switch (refusal.kind()) {
                    case INVALID, CONFLICT, UNPROCESSABLE, NOT_FOUND -> true;
                    case UNAUTHENTICATED, FORBIDDEN, STALE, TOO_LARGE, PRECONDITION_REQUIRED, TOO_MANY, UNAVAILABLE ->
                        false;
                };
    }

    /** The order stands whether or not the cart can be reached. */
    Mono<Void> emptyCart(Purchase purchase, Shopper shopper) {
        List<String> skus = purchase.lines().stream().map(OrderLine::sku).toList();
        return Mono.justOrEmpty(shopper.cart())
                .filter(cart -> purchase.fromCart())
                .flatMap(cart -> carts.remove(cart, skus))
                .onErrorResume(failure -> {
                    log.warn("What was ordered stays in the cart: {}", failure.toString());
                    return Mono.empty();
                });
    }
}
