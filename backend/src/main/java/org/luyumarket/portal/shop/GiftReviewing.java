package org.luyumarket.portal.shop;

import gg.jte.models.runtime.JteModel;
import java.util.Map;
import java.util.stream.Collectors;
import org.luyumarket.ordering.GiftOrders;
import org.luyumarket.ordering.GiftQuote;
import org.luyumarket.ordering.PlaceGift;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.platform.Problem;
import org.luyumarket.platform.Problems;
import org.luyumarket.portal.Frames;
import org.luyumarket.portal.shop.CheckoutSheet.Complaint;
import org.luyumarket.storefront.Field;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Shows what a gift comes to, or where it is filled in if it cannot be placed as it is. */
@Component
class GiftReviewing {

    private final Shoppers shoppers;
    private final GiftRequests requests;
    private final GiftOrders gifts;
    private final GiftFilling filling;
    private final GiftReviewSheet sheet;
    private final Problems problems;
    private final Frames frames;
    private final Templates templates;

    GiftReviewing(
            Shoppers shoppers,
            GiftRequests requests,
            GiftOrders gifts,
            GiftFilling filling,
            GiftReviewSheet sheet,
            Problems problems,
            Frames frames,
            Templates templates) {
        this.shoppers = shoppers;
        this.requests = requests;
        this.gifts = gifts;
        this.filling = filling;
        this.sheet = sheet;
        this.problems = problems;
        this.frames = frames;
        this.templates = templates;
    }

    Mono<ResponseEntity<JteModel>> review(GiftForm form, ServerWebExchange exchange) {
        return quoted(form, exchange)
                .flatMap(found -> review(found, Complaint.NONE, HttpStatus.OK, exchange))
                .onErrorResume(Purchasing::canBeMended, refusal -> filling.again(form, refusal, exchange));
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
            return filling.form(
                    found.form(),
                    Field.of(found.form().pasted()),
                    shortage(found, exchange),
                    HttpStatus.CONFLICT,
                    exchange);
        }
        return frames.of(exchange)
                .map(frame -> ResponseEntity.status(status)
                        .body(templates.shopGiftreview(
                                frame,
                                sheet.page(found.form(), found.request(), found.quote(), complaint, frame.texts()))));
    }

    private static Complaint shortage(Quoted found, ServerWebExchange exchange) {
        String left = found.quote().shortages().stream()
                .map(shortage -> shortage.sku() + " × " + shortage.left())
                .collect(Collectors.joining(", "));
        return new Complaint(Map.of(), Frames.texts(exchange).get("present.short", left));
    }

    /** As it is now, with what was wrong; if it cannot be looked over, where it is filled in. */
    Mono<ResponseEntity<JteModel>> reviewAgain(GiftForm form, Throwable refusal, ServerWebExchange exchange) {
        Problem problem = problems.describe(refusal, exchange);
        Complaint complaint = filling.complaint(problem, form, exchange);
        boolean ofForm = complaint.errors().keySet().stream().anyMatch(field -> !field.equals("confirmed"));
        return ofForm
                ? filling.again(form, refusal, exchange)
                : quoted(form, exchange)
                        .flatMap(found -> review(found, complaint, HttpStatus.valueOf(problem.status()), exchange))
                        .onErrorResume(Purchasing::canBeMended, other -> filling.again(form, other, exchange));
    }

    /** A form with what is to be placed of it, and what that would cost. */
    private record Quoted(GiftForm form, PlaceGift request, GiftQuote quote) {}
}
