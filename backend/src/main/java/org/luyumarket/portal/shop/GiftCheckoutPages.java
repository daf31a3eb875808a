package org.luyumarket.portal.shop;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.luyumarket.cart.Cart;
import org.luyumarket.cart.Carts;
import org.luyumarket.ordering.GiftOrders;
import org.luyumarket.ordering.GiftPlacement;
import org.luyumarket.ordering.GiftQuote;
import org.luyumarket.ordering.PlaceGift;
import org.luyumarket.platform.Ids;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.platform.Problem;
import org.luyumarket.platform.Problems;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.Frames;
import org.luyumarket.portal.shop.CheckoutForm.Purchase;
import org.luyumarket.portal.shop.CheckoutSheet.Complaint;
import org.luyumarket.portal.shop.GiftForm.Row;
import org.luyumarket.storefront.Field;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.shop.OrderLink;
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
    private final Purchasing purchasing;
    private final Problems problems;
    private final Ids ids;
    private final Frames frames;
    private final Templates templates;

    GiftCheckoutPages(
            Shoppers shoppers,
            Carts carts,
            GiftSheet sheet,
            GiftAddresses addresses,
            GiftRequests requests,
            GiftOrders gifts,
            Purchasing purchasing,
            Problems problems,
            Ids ids,
            Frames frames,
            Templates templates) {
        this.shoppers = shoppers;
        this.carts = carts;
        this.sheet = sheet;
        this.addresses = addresses;
        this.requests = requests;
        this.gifts = gifts;
        this.purchasing = purchasing;
        this.problems = problems;
        this.ids = ids;
        this.frames = frames;
        this.templates = templates;
    }

    @GetMapping
    Mono<ResponseEntity<JteModel>> begin(ServerWebExchange exchange) {
        return shoppers.shopper(exchange)
                .flatMap(shopper -> purchase(shopper, exchange.getRequest().getQueryParams())
                        .zipWith(addresses.usualPhone(shopper)))
                .map(found -> GiftForm.blank(found.getT1(), found.getT2()))
                .flatMap(form -> form(form, Field.empty(), Complaint.NONE, HttpStatus.OK, exchange));
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
                case "review" -> review(form.filled(), exchange);
                case "place" -> place(form.filled(), exchange);
                case "read" -> read(form, input.text("pasted"), exchange);
                case "add" -> form(form.plusBlank(), exchange);
                default -> step.startsWith(KEPT) ? kept(form, step, exchange) : form(without(form, step), exchange);
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
                .flatMap(filled -> form(filled, exchange));
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
        return form(filled, left, Complaint.NONE, HttpStatus.OK, exchange);
    }

    private Mono<ResponseEntity<JteModel>> review(GiftForm form, ServerWebExchange exchange) {
        return quoted(form, exchange)
                .flatMap(found -> review(found, Complaint.NONE, HttpStatus.OK, exchange))
                .onErrorResume(CheckoutPages::canBeMended, refusal -> again(form, refusal, exchange));
    }

    /** Refused where it cannot be placed as it is; the total that was seen before says nothing any more. */
    private Mono<Quoted> quoted(GiftForm form, ServerWebExchange exchange) {
        return shoppers.shopper(exchange)
                .map(shopper -> requests.request(form, shopper))
                .flatMap(request ->
                        gifts.review(request).map(quote -> new Quoted(form, request, mustBeSendable(quote))));
    }

    private static GiftQuote mustBeSendable(GiftQuote quote) {
        for (int i = 0; i < quote.parts().size(); i++) {
            if (quote.parts().get(i).undeliverable()) {
                throw new InvalidInput(GiftForm.prefix(i) + "divisionCode", "no-delivery");
            }
        }
        return quote;
    }

    private Mono<ResponseEntity<JteModel>> review(
            Quoted found, Complaint complaint, HttpStatus status, ServerWebExchange exchange) {
        if (!found.quote().shortages().isEmpty()) {
            return form(found.form(), Field.empty(), shortage(found, exchange), HttpStatus.CONFLICT, exchange);
        }
        return frames.of(exchange)
                .map(frame -> ResponseEntity.status(status)
                        .body(templates.shopGiftreview(
                                frame,
                                sheet.review(found.form(), found.request(), found.quote(), complaint, frame.texts()))));
    }

    private static Complaint shortage(Quoted found, ServerWebExchange exchange) {
        String left = found.quote().shortages().stream()
                .map(shortage -> shortage.sku() + " × " + shortage.left())
                .collect(Collectors.joining(", "));
        return new Complaint(Map.of(), Frames.texts(exchange).get("present.short", left));
    }

    private Mono<ResponseEntity<JteModel>> place(GiftForm form, ServerWebExchange exchange) {
        if (sheet.mustConfirm(form) && !form.confirmed()) {
            return reviewAgain(form, new InvalidInput("confirmed", "unconfirmed"), exchange);
        }
        return shoppers.shopper(exchange)
                .flatMap(shopper -> Mono.fromSupplier(() -> requests.request(form, shopper))
                        .flatMap(gifts::place)
                        .delayUntil(placed -> purchasing.emptyCart(form.purchase(), shopper)))
                .map(GiftCheckoutPages::onToPayment)
                .onErrorResume(
                        CheckoutPages::canBeMended, refusal -> reviewAgain(form.under(newKey()), refusal, exchange));
    }

    private static ResponseEntity<JteModel> onToPayment(GiftPlacement placed) {
        String key = placed.accessKey() == null ? "" : placed.accessKey();
        return Redirect.to(new OrderLink(placed.gift().number(), key).to("/pay"));
    }

    /** As it is now, with what was wrong; if it cannot be looked over, where it is filled in. */
    private Mono<ResponseEntity<JteModel>> reviewAgain(GiftForm form, Throwable refusal, ServerWebExchange exchange) {
        Problem problem = problems.describe(refusal, exchange);
        Complaint complaint = complaint(problem, form, exchange);
        boolean ofForm = complaint.errors().keySet().stream().anyMatch(field -> !field.equals("confirmed"));
        return ofForm
                ? again(form, refusal, exchange)
                : quoted(form, exchange)
                        .flatMap(found -> review(found, complaint, HttpStatus.valueOf(problem.status()), exchange))
                        .onErrorResume(CheckoutPages::canBeMended, other -> again(form, other, exchange));
    }

    private Mono<ResponseEntity<JteModel>> again(GiftForm form, Throwable refusal, ServerWebExchange exchange) {
        Problem problem = problems.describe(refusal, exchange);
        return form(
                form,
                Field.empty(),
                complaint(problem, form, exchange),
                HttpStatus.valueOf(problem.status()),
                exchange);
    }

    private Complaint complaint(Problem problem, GiftForm form, ServerWebExchange exchange) {
        Map<String, String> errors = problem.errors().stream()
                .collect(Collectors.toMap(Problem.BadField::field, Problem.BadField::message, (one, other) -> one));
        String unclear = Frames.texts(exchange).get("present.address.unclear");
        return new Complaint(requests.inForm(errors, form, unclear), errors.isEmpty() ? problem.detail() : null);
    }

    private Mono<ResponseEntity<JteModel>> form(GiftForm form, ServerWebExchange exchange) {
        return form(form, Field.empty(), Complaint.NONE, HttpStatus.OK, exchange);
    }

    private Mono<ResponseEntity<JteModel>> form(
            GiftForm form, Field pasted, Complaint complaint, HttpStatus status, ServerWebExchange exchange) {
        if (sheet.isEmpty(form)) {
            return Mono.just(Redirect.to("/cart"));
        }
        return Mono.zip(
                        frames.of(exchange),
                        shoppers.shopper(exchange).flatMap(shopper -> addresses.book(shopper, Frames.texts(exchange))))
                .map(parts -> templates.shopGiftform(
                        parts.getT1(),
                        sheet.form(
                                form,
                                parts.getT2(),
                                pasted,
                                complaint,
                                parts.getT1().texts())))
                .map(page -> ResponseEntity.status(status).body(page));
    }

    private String newKey() {
        return ids.next().toString();
    }

    /** A form with what is to be placed of it, and what that would cost. */
    private record Quoted(GiftForm form, PlaceGift request, GiftQuote quote) {}
}
