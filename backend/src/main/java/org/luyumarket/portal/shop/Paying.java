package org.luyumarket.portal.shop;

import gg.jte.models.runtime.JteModel;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.luyumarket.ordering.Ordering.PayOrder;
import org.luyumarket.ordering.Viewer;
import org.luyumarket.payment.Payment;
import org.luyumarket.payment.PaymentMethod;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.portal.FormInput;
import org.luyumarket.storefront.shop.OrderLink;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The way from what was bought to where it is paid. */
final class Paying {

    private static final Logger log = LoggerFactory.getLogger(Paying.class);

    private Paying() {}

    /** As it was chosen on a page that asks for nothing else. */
    static Mono<ResponseEntity<Void>> chosen(
            FormInput input, OrderLink link, ServerWebExchange exchange, Function<PayOrder, Mono<Payment>> pay) {
        PaymentMethod method =
                PaymentMethod.of(input.text("method")).orElseThrow(() -> new InvalidInput("method", "payment-method"));
        return pay.apply(order(method, input.text("idempotencyKey"), link, exchange))
                .map(payment -> onward(payment, link));
    }

    /** As it was chosen while buying. What was bought stands: if it cannot be paid that way now, a page asks again how. */
    static Mono<ResponseEntity<JteModel>> atOnce(
            Wish wish, String number, Viewer buyer, ServerWebExchange exchange, Till till) {
        OrderLink link = OrderLink.of(number, buyer.accessKey());
        return Mono.justOrEmpty(wish.method())
                .flatMap(method -> till.pay(number, order(method, wish.idempotencyKey(), link, exchange), buyer))
                .map(payment -> Paying.<JteModel>onward(payment, link))
                .onErrorResume(failure -> {
                    log.warn("{} was placed, but its payment did not begin: {}", link.number(), failure.toString());
                    return Mono.empty();
                })
                .switchIfEmpty(Mono.fromSupplier(() -> Redirect.to(link.to("/pay"))));
    }

    /** Where orders or gifts are paid. */
    @FunctionalInterface
    interface Till {
        Mono<Payment> pay(String number, PayOrder order, Viewer buyer);
    }

    /** How somebody wants to pay for what is bought under a key; none if the form did not ask. */
    record Wish(Optional<PaymentMethod> method, String idempotencyKey) {}

    private static PayOrder order(PaymentMethod method, String key, OrderLink link, ServerWebExchange exchange) {
        URI back = exchange.getRequest().getURI().resolve(link.to("/paid"));
        return new PayOrder(method, back, key);
    }

    private static <T> ResponseEntity<T> onward(Payment payment, OrderLink link) {
        String address = payment.redirectUrl();
        return Redirect.to(address == null ? link.to("/paid") : address);
    }
}
