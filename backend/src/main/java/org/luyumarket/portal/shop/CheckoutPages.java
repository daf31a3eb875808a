package org.luyumarket.portal.shop;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.luyumarket.cart.Cart;
import org.luyumarket.cart.Carts;
import org.luyumarket.platform.Ids;
import org.luyumarket.platform.Problem;
import org.luyumarket.platform.Problems;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.Frames;
import org.luyumarket.portal.shop.CheckoutSheet.Complaint;
import org.luyumarket.portal.shop.CheckoutSheet.Reply;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Placing an order, from the cart or at once. Each step sends the whole form, so none needs a script or a session. */
@RestController
@RequestMapping(path = "/checkout", produces = MediaType.TEXT_HTML_VALUE)
class CheckoutPages {

    private final Shoppers shoppers;
    private final Carts carts;
    private final CheckoutSheet sheet;
    private final CheckoutAddresses addresses;
    private final Purchasing purchasing;
    private final StaffPurchases staffPurchases;
    private final CheckoutCoupons coupons;
    private final CheckoutPlacing placing;
    private final Problems problems;
    private final Ids ids;
    private final Frames frames;
    private final Templates templates;

    CheckoutPages(
            Shoppers shoppers,
            Carts carts,
            CheckoutSheet sheet,
            CheckoutAddresses addresses,
            Purchasing purchasing,
            StaffPurchases staffPurchases,
            CheckoutCoupons coupons,
            CheckoutPlacing placing,
            Problems problems,
            Ids ids,
            Frames frames,
            Templates templates) {
        this.shoppers = shoppers;
        this.carts = carts;
        this.sheet = sheet;
        this.addresses = addresses;
        this.purchasing = purchasing;
        this.staffPurchases = staffPurchases;
        this.coupons = coupons;
        this.placing = placing;
        this.problems = problems;
        this.ids = ids;
        this.frames = frames;
        this.templates = templates;
    }

    @GetMapping
    Mono<ResponseEntity<JteModel>> begin(ServerWebExchange exchange) {
        MultiValueMap<String, String> parameters = exchange.getRequest().getQueryParams();
        if (!parameters.containsKey("sku")) {
            return fromCart(exchange).flatMap(blank -> begin(blank, exchange));
        }
        CheckoutForm blank = atOnce(parameters);
        return blank.purchase().lines().isEmpty()
                ? Mono.just(Redirect.to(mistyped(parameters)))
                : begin(blank, exchange);
    }

    private Mono<ResponseEntity<JteModel>> begin(CheckoutForm blank, ServerWebExchange exchange) {
        return shoppers.shopper(exchange)
                .flatMap(addresses::usual)
                .flatMap(usual -> page(blank.to(usual), Complaint.NONE, HttpStatus.OK, exchange));
    }

    private static String mistyped(MultiValueMap<String, String> parameters) {
        return CartNews.mistyped(
                String.valueOf(parameters.getFirst("sku")),
                Objects.requireNonNullElse(parameters.getFirst("quantity"), ""));
    }

    @PostMapping
    Mono<ResponseEntity<JteModel>> send(ServerWebExchange exchange) {
        return exchange.getFormData().map(FormInput::new).flatMap(input -> {
            CheckoutForm form = CheckoutForm.of(input);
            return shoppers.shopper(exchange)
                    .flatMap(shopper -> addresses.chosen(input, shopper))
                    .map(destination -> form.to(destination))
                    .flatMap(filled -> {
                        if (CheckoutForm.forgetsCoupon(input)) {
                            return useCoupon(filled, exchange);
                        }
                        return input.text("step").equals("place")
                                ? place(filled, exchange)
                                : page(filled, Complaint.NONE, HttpStatus.OK, exchange);
                    });
        });
    }

    private CheckoutForm atOnce(MultiValueMap<String, String> parameters) {
        return CheckoutForm.blank(
                CheckoutForm.lines(
                        parameters.getOrDefault("sku", List.of()), parameters.getOrDefault("quantity", List.of())),
                false,
                newKey());
    }

    private Mono<CheckoutForm> fromCart(ServerWebExchange exchange) {
        return shoppers.shopper(exchange)
                .flatMap(shopper -> Mono.justOrEmpty(shopper.cart()))
                .flatMap(carts::find)
                .defaultIfEmpty(new Cart(List.of()))
                .map(cart -> CheckoutForm.blank(Basket.lines(cart), true, newKey()));
    }

    private Mono<ResponseEntity<JteModel>> place(CheckoutForm form, ServerWebExchange exchange) {
        return shoppers.shopper(exchange)
                .flatMap(shopper -> placing.place(form, sheet.mustConfirm(form), shopper, exchange))
                .onErrorResume(Purchasing::canBeMended, refusal -> again(form, refusal, exchange));
    }

    /** What the coupon makes of the total is seen before anything is ordered. */
    private Mono<ResponseEntity<JteModel>> useCoupon(CheckoutForm form, ServerWebExchange exchange) {
        return Mono.fromRunnable(() -> Purchasing.check(form, sheet.mustConfirm(form)))
                .then(Mono.defer(() -> page(form, Complaint.NONE, HttpStatus.OK, exchange)))
                .onErrorResume(Purchasing::canBeMended, refusal -> again(form, refusal, exchange));
    }

    /** What was written stays; what was refused under a key may be sent changed, and then needs another. */
    private Mono<ResponseEntity<JteModel>> again(CheckoutForm form, Throwable refusal, ServerWebExchange exchange) {
        Problem problem = problems.describe(refusal, exchange);
        Complaint complaint = complaint(problem, Frames.texts(exchange));
        return page(form.under(newKey()), complaint, HttpStatus.valueOf(problem.status()), exchange);
    }

    private static Complaint complaint(Problem problem, Texts texts) {
        Map<String, String> errors = problem.errors().stream()
                .collect(
                        Collectors.toMap(Problem.BadField::field, Problem.BadField::message, (first, second) -> first));
        if (!errors.isEmpty()) {
            return new Complaint(errors, null);
        }
        return new Complaint(
                errors, problem.code().equals("not-enough-stock") ? texts.get("checkout.short") : problem.detail());
    }

    private Mono<ResponseEntity<JteModel>> page(
            CheckoutForm form, Complaint complaint, HttpStatus status, ServerWebExchange exchange) {
        if (sheet.isEmpty(form)) {
            return Mono.just(Redirect.to("/cart"));
        }
        return Mono.zip(frames.of(exchange), purchasing.offer(form), shoppers.shopper(exchange))
                .flatMap(parts -> Mono.zip(
                                addresses.page(
                                        form, parts.getT3(), parts.getT1().texts()),
                                staffPurchases.of(form, parts.getT3()),
                                coupons.of(
                                        form,
                                        parts.getT2(),
                                        parts.getT3(),
                                        exchange,
                                        parts.getT1().texts()))
                        .map(people ->
                                new Reply(parts.getT2(), people.getT1(), people.getT3(), people.getT2(), complaint))
                        .map(reply -> templates.shopCheckout(
                                parts.getT1(),
                                sheet.page(form, reply, parts.getT1().texts()))))
                .map(page -> ResponseEntity.status(status).body(page));
    }

    private String newKey() {
        return ids.next().toString();
    }
}
