package org.luyumarket.portal.shop;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.luyumarket.cart.Cart;
import org.luyumarket.cart.CartId;
import org.luyumarket.cart.Carts;
import org.luyumarket.ordering.Ordering.OrderLine;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.Frames;
import org.luyumarket.shopwindow.ShopWindow;
import org.luyumarket.storefront.Frame;
import org.luyumarket.storefront.shop.CartPage;
import org.luyumarket.storefront.shop.CartPage.Removed;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The cart, and what changes it. */
@RestController
@RequestMapping(path = "/cart", produces = MediaType.TEXT_HTML_VALUE)
class CartPages {

    private static final Cart EMPTY = new Cart(List.of());

    private final Carts carts;
    private final Shoppers shoppers;
    private final ShopWindow window;
    private final Frames frames;
    private final Templates templates;

    CartPages(Carts carts, Shoppers shoppers, ShopWindow window, Frames frames, Templates templates) {
        this.carts = carts;
        this.shoppers = shoppers;
        this.window = window;
        this.frames = frames;
        this.templates = templates;
    }

    @GetMapping
    Mono<JteModel> cart(CartNews news, ServerWebExchange exchange) {
        return Mono.zip(frames.of(exchange), found(exchange)).map(parts -> page(parts.getT1(), parts.getT2(), news));
    }

    private Mono<Cart> found(ServerWebExchange exchange) {
        return shoppers.shopper(exchange)
                .flatMap(shopper -> Mono.justOrEmpty(shopper.cart()))
                .flatMap(carts::find)
                .defaultIfEmpty(EMPTY);
    }

    @PostMapping("/lines")
    Mono<ResponseEntity<Void>> add(ServerWebExchange exchange) {
        return exchange.getFormData().map(FormInput::new).flatMap(input -> {
            String sku = input.text("sku");
            return mistypedOr(
                    sku,
                    input,
                    quantity -> myCart(exchange)
                            .flatMap(cart -> carts.add(cart, sku, quantity))
                            .thenReturn(backToCart()));
        });
    }

    @PostMapping("/lines/{sku}")
    Mono<ResponseEntity<Void>> change(@PathVariable String sku, ServerWebExchange exchange) {
        return exchange.getFormData()
                .map(FormInput::new)
                .flatMap(input -> mistypedOr(
                        sku, input, quantity -> quantity == 0 ? remove(sku, exchange) : set(sku, quantity, exchange)));
    }

    private Mono<ResponseEntity<Void>> set(String sku, int quantity, ServerWebExchange exchange) {
        return myCart(exchange).flatMap(cart -> carts.set(cart, sku, quantity)).thenReturn(backToCart());
    }

    /** The address of the cart that is shown next remembers what was in it, so that it can be put back. */
    private Mono<ResponseEntity<Void>> remove(String sku, ServerWebExchange exchange) {
        return found(exchange)
                .map(cart -> quantity(cart, sku))
                .flatMap(was -> set(sku, 0, exchange)
                        .thenReturn(was == 0 ? backToCart() : Redirect.to(CartNews.removed(sku, was))));
    }

    private static int quantity(Cart cart, String sku) {
        return Basket.lines(cart).stream()
                .filter(line -> line.sku().equals(sku))
                .mapToInt(OrderLine::quantity)
                .findFirst()
                .orElse(0);
    }

    /** What is no quantity changes nothing, and the cart says so. */
    private static Mono<ResponseEntity<Void>> mistypedOr(
            String sku, FormInput input, IntFunction<Mono<ResponseEntity<Void>>> change) {
        return Mono.fromSupplier(() -> quantity(input))
                .flatMap(change::apply)
                .onErrorResume(
                        InvalidInput.class,
                        refusal -> Mono.just(Redirect.to(CartNews.mistyped(sku, input.text("quantity")))));
    }

    private static int quantity(FormInput input) {
        int quantity = input.number("quantity");
        input.refuseIfAny();
        return quantity;
    }

    private Mono<CartId> myCart(ServerWebExchange exchange) {
        return shoppers.shopper(exchange).map(shopper -> shoppers.cartFor(shopper, exchange));
    }

    private JteModel page(Frame frame, Cart cart, CartNews news) {
        Basket basket = Basket.of(Basket.lines(cart), window.current());
        return templates.shopCart(
                frame,
                new CartPage(
                        basket.lines(frame.texts()),
                        Words.amount(basket.goods()),
                        Words.weight(basket.weight(), frame.texts()),
                        quantity(cart, news.removed()) > 0 ? null : removed(news),
                        news.mistyped()));
    }

    private @Nullable Removed removed(CartNews news) {
        return news.was() < 1 || news.was() > Cart.MAX_QUANTITY
                ? null
                : window.current()
                        .find(news.removed())
                        .map(shown ->
                                new Removed(news.removed(), shown.product().name(), news.was()))
                        .orElse(null);
    }

    private static ResponseEntity<Void> backToCart() {
        return Redirect.to("/cart");
    }
}
