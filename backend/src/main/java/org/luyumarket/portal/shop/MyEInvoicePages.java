package org.luyumarket.portal.shop;

import gg.jte.models.runtime.JteModel;
import java.util.function.BiFunction;
import org.luyumarket.einvoice.Addressee;
import org.luyumarket.einvoice.EInvoices;
import org.luyumarket.platform.Refusal;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.Frames;
import org.luyumarket.portal.Refused;
import org.luyumarket.portal.shop.Purchases.Purchase;
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

/** The electronic invoices of an order: asked for by its buyer, and seen once they are issued. */
@RestController
@RequestMapping(path = "/orders/{number}/einvoice", produces = MediaType.TEXT_HTML_VALUE)
class MyEInvoicePages {

    private final Purchases purchases;
    private final EInvoices invoices;
    private final MyEInvoiceSheet sheet;
    private final Answers answers;
    private final Frames frames;
    private final Templates templates;

    MyEInvoicePages(
            Purchases purchases,
            EInvoices invoices,
            MyEInvoiceSheet sheet,
            Answers answers,
            Frames frames,
            Templates templates) {
        this.purchases = purchases;
        this.invoices = invoices;
        this.sheet = sheet;
        this.answers = answers;
        this.frames = frames;
        this.templates = templates;
    }

    @GetMapping
    Mono<JteModel> one(@PathVariable String number, ServerWebExchange exchange) {
        return purchases.at(number, exchange).flatMap(purchase -> page(purchase, Refused.NONE, exchange));
    }

    @PostMapping("/wish")
    Mono<ResponseEntity<JteModel>> wish(@PathVariable String number, ServerWebExchange exchange) {
        return act(number, "wish", exchange, this::wish);
    }

    @PostMapping("/change")
    Mono<ResponseEntity<JteModel>> change(@PathVariable String number, ServerWebExchange exchange) {
        return act(number, "change", exchange, this::wish);
    }

    @PostMapping("/withdraw")
    Mono<ResponseEntity<JteModel>> withdraw(@PathVariable String number, ServerWebExchange exchange) {
        return act(number, "withdraw", exchange, (purchase, input) -> invoices.withdraw(number, purchase.viewer()));
    }

    private Mono<Void> wish(Purchase purchase, FormInput input) {
        Addressee to = Addressee.of(
                InvoiceWish.kind(input.text("kind")).orElse(Addressee.Kind.PERSONAL),
                input.text("title"),
                input.text("taxpayerId"),
                input.text("mail"));
        return invoices.wish(purchase.number(), to, purchase.viewer());
    }

    private Mono<ResponseEntity<JteModel>> act(
            String number, String form, ServerWebExchange exchange, BiFunction<Purchase, FormInput, Mono<Void>> deed) {
        return Mono.zip(purchases.at(number, exchange), Answers.input(exchange))
                .flatMap(parts -> Mono.defer(() -> deed.apply(parts.getT1(), parts.getT2()))
                        .thenReturn(Redirect.<JteModel>to(parts.getT1().link().to(MyEInvoiceSheet.PART)))
                        .onErrorResume(
                                Refusal.class,
                                answers.refused(
                                        exchange,
                                        parts.getT2(),
                                        field -> field,
                                        refusal -> page(parts.getT1(), new Refused(form, refusal.form()), exchange))));
    }

    private Mono<JteModel> page(Purchase purchase, Refused refused, ServerWebExchange exchange) {
        return frames.of(exchange)
                .flatMap(frame ->
                        sheet.page(purchase, refused, frame.texts()).map(page -> templates.shopMatter(frame, page)));
    }
}
