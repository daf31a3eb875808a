package org.luyumarket.portal.shop;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.luyumarket.cart.Cart;
import org.luyumarket.cart.CartId;
import org.luyumarket.cart.Carts;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.Frames;
import org.luyumarket.shopwindow.ShopWindow;
import org.luyumarket.storefront.Frame;
import org.luyumarket.storefront.shop.CartPage;
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
    Mono<JteModel> cart(ServerWebExchange exchange) {
        Mono<Cart> cart = shoppers.shopper(exchange)
                .flatMap(shopper -> Mono.justOrEmpty(shopper.cart()))
                .flatMap(carts::find)
                .defaultIfEmpty(EMPTY);
        return Mono.zip(frames.of(exchange), cart).map(parts -> page(parts.getT1(), parts.getT2()));
    }

    @PostMapping("/lines")
    Mono<ResponseEntity<Void>> add(ServerWebExchange exchange) {
        return exchange.getFormData().map(FormInput::new).flatMap(input -> {
            String sku = input.text("sku");
            int quantity = quantity(input);
            return myCart(exchange)
                    .flatMap(cart -> carts.add(cart, sku, quantity))
                    .thenReturn(backToCart());
        });
    }

    @PostMapping("/lines/{sku}")
    Mono<ResponseEntity<Void>> change(@PathVariable String sku, ServerWebExchange exchange) {
        return exchange.getFormData()
                .map(FormInput::new)
                .map(CartPages::quantity)
                .flatMap(quantity -> myCart(exchange).flatMap(cart -> carts.set(cart, sku, quantity)))
                .thenReturn(backToCart());
    }

    private static int quantity(FormInput input) {
        int quantity = input.number("quantity");
        input.refuseIfAny();
        return quantity;
    }

    private Mono<CartId> myCart(ServerWebExchange exchange) {
        return shoppers.shopper(exchange).map(shopper -> shoppers.cartFor(shopper, exchange));
    }

    private JteModel page(Frame frame, Cart cart) {
        Basket basket = Basket.of(Basket.lines(cart), window.current());
        return templates.shopCart(
                frame,
                new CartPage(
                        basket.lines(), Words.amount(basket.goods()), Words.weight(basket.weight(), frame.texts())));
    }

    private static ResponseEntity<Void> backToCart() {
        return Redirect.to("/cart");
    }
}
