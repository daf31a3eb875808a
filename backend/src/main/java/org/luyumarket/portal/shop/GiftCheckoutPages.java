package org.luyumarket.portal.shop;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.luyumarket.cart.Cart;
import org.luyumarket.cart.Carts;
import org.luyumarket.ordering.GiftOrders;
import org.luyumarket.ordering.PlaceGift;
import org.luyumarket.ordering.Viewer;
import org.luyumarket.platform.Ids;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.Frames;
import org.luyumarket.portal.shop.CheckoutForm.Purchase;
import org.luyumarket.portal.shop.CheckoutSheet.Complaint;
import org.luyumarket.portal.shop.GiftForm.Row;
import org.luyumarket.storefront.Field;
import org.luyumarket.storefront.Texts;
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

/** Sending what is in the cart, or one product at once, to several people. Each step sends the whole form, so none needs a script or a session. */
@RestController
@RequestMapping(path = "/checkout/gift", produces = MediaType.TEXT_HTML_VALUE)
class GiftCheckoutPages {

    private static final String REMOVE = "remove-";
    private static final String KEPT = "book-";

    private final Shoppers shoppers;
    private final Carts carts;
    private final GiftSheet sheet;
    private final GiftAddresses addresses;
    private final GiftRequests requests;
    private final GiftOrders gifts;
    private final GiftFilling filling;
    private final GiftReviewing reviewing;
    private final Purchasing purchasing;
    private final CheckoutInvoices invoices;
    private final Ids ids;

    GiftCheckoutPages(
            Shoppers shoppers,
            Carts carts,
            GiftSheet sheet,
            GiftAddresses addresses,
            GiftRequests requests,
            GiftOrders gifts,
            GiftFilling filling,
            GiftReviewing reviewing,
            Purchasing purchasing,
            CheckoutInvoices invoices,
            Ids ids) {
        this.shoppers = shoppers;
        this.carts = carts;
        this.sheet = sheet;
        this.addresses = addresses;
        this.requests = requests;
        this.gifts = gifts;
        this.filling = filling;
        this.reviewing = reviewing;
        this.purchasing = purchasing;
        this.invoices = invoices;
        this.ids = ids;
    }

    @GetMapping
    Mono<ResponseEntity<JteModel>> begin(ServerWebExchange exchange) {
        return shoppers.shopper(exchange)
                .flatMap(shopper -> purchase(shopper, exchange.getRequest().getQueryParams())
                        .zipWith(addresses.usualPhone(shopper)))
                .map(found -> GiftForm.blank(found.getT1(), found.getT2()))
                .flatMap(form -> filling.form(form, exchange));
    }

    private Mono<Purchase> purchase(Shopper shopper, MultiValueMap<String, String> asked) {
        return asked.containsKey("sku")
                ? Mono.just(new Purchase(
                        CheckoutForm.lines(
                                asked.getOrDefault("sku", List.of()), asked.getOrDefault("quantity", List.of())),
                        false,
                        newKey(),
                        Optional.empty()))
                : Mono.justOrEmpty(shopper.cart())
                        .flatMap(carts::find)
                        .defaultIfEmpty(new Cart(List.of()))
                        .map(cart -> new Purchase(Basket.lines(cart), true, newKey(), Optional.empty()));
    }

    @PostMapping
    Mono<ResponseEntity<JteModel>> send(ServerWebExchange exchange) {
        return exchange.getFormData().map(FormInput::new).flatMap(input -> {
            GiftForm form = GiftForm.of(input);
            String step = input.text("step");
            return switch (step) {
                case "review" -> reviewing.review(form.filled(), exchange);
                case "place" -> place(form.filled(), exchange);
                case "read" -> read(form, input.text("pasted"), exchange);
                case "add" -> filling.form(form.plusBlank(), exchange);
                default ->
                    step.startsWith(KEPT) ? kept(form, step, exchange) : filling.form(without(form, step), exchange);
            };
        });
    }

    private static GiftForm without(GiftForm form, String step) {
        return step.matches(REMOVE + "\\d") ? form.without(step.charAt(REMOVE.length()) - '0') : form;
    }

    private Mono<ResponseEntity<JteModel>> kept(GiftForm form, String step, ServerWebExchange exchange) {
        return shoppers.shopper(exchange)
                .flatMap(shopper -> Mono.fromSupplier(() -> UUID.fromString(step.substring(KEPT.length())))
                        .flatMap(id ->
                                addresses.kept(id, shopper, form.purchase().lines())))
                .onErrorMap(IllegalArgumentException.class, malformed -> new NoSuchPage())
                .map(row -> form.plus(List.of(row)))
                .defaultIfEmpty(form)
                .flatMap(filled -> filling.form(filled, exchange));
    }

    /** What did not fit stays in the field, with the reason. */
    private Mono<ResponseEntity<JteModel>> read(GiftForm form, String pasted, ServerWebExchange exchange) {
        List<Row> found = addresses.read(pasted, form.purchase().lines());
        int room = PlaceGift.MOST_RECIPIENTS
                - (int) form.rows().stream().filter(row -> !row.isBlank()).count();
        Texts texts = Frames.texts(exchange);
        Field left = Field.empty();
        if (found.isEmpty()) {
            left = new Field(pasted, texts.get("present.paste.empty"));
        } else if (found.size() > room) {
            left = new Field("", texts.get("present.paste.full", PlaceGift.MOST_RECIPIENTS));
        }
        GiftForm filled = found.isEmpty() ? form : form.plus(found);
        return filling.form(filled, left, Complaint.NONE, HttpStatus.OK, exchange);
    }

    private Mono<ResponseEntity<JteModel>> place(GiftForm form, ServerWebExchange exchange) {
        if (sheet.mustConfirm(form) && !form.confirmed()) {
            return reviewing.reviewAgain(form, new InvalidInput("confirmed", "unconfirmed"), exchange);
        }
        return shoppers.shopper(exchange)
                .flatMap(shopper -> Mono.fromSupplier(() -> requests.request(form, shopper))
                        .flatMap(gifts::place)
                        .delayUntil(placed -> purchasing.emptyCart(form.purchase(), shopper))
                        .delayUntil(placed -> invoices.keep(form, placed, shopper))
                        .flatMap(placed -> Paying.atOnce(
                                form.payment(),
                                placed.gift().number(),
                                new Viewer(shopper.person(), placed.accessKey()),
                                exchange,
                                gifts::pay)))
                .onErrorResume(
                        Purchasing::canBeMended,
                        refusal -> reviewing.reviewAgain(form.under(newKey()), refusal, exchange));
    }

    private String newKey() {
        return ids.next().toString();
    }
}
