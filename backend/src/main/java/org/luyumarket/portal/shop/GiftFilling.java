package org.luyumarket.portal.shop;

import gg.jte.models.runtime.JteModel;
import java.util.Map;
import java.util.stream.Collectors;
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

/** Shows where a gift is filled in, with what was wrong with it. */
@Component
class GiftFilling {

    private final Shoppers shoppers;
    private final GiftSheet sheet;
    private final GiftAddresses addresses;
    private final GiftRequests requests;
    private final Problems problems;
    private final Frames frames;
    private final Templates templates;

    GiftFilling(
            Shoppers shoppers,
            GiftSheet sheet,
            GiftAddresses addresses,
            GiftRequests requests,
            Problems problems,
            Frames frames,
            Templates templates) {
        this.shoppers = shoppers;
        this.sheet = sheet;
        this.addresses = addresses;
        this.requests = requests;
        this.problems = problems;
        this.frames = frames;
        this.templates = templates;
    }

    Mono<ResponseEntity<JteModel>> again(GiftForm form, Throwable refusal, ServerWebExchange exchange) {
        Problem problem = problems.describe(refusal, exchange);
        return form(
                form,
                Field.of(form.pasted()),
                complaint(problem, form, exchange),
                HttpStatus.valueOf(problem.status()),
                exchange);
    }

    Complaint complaint(Problem problem, GiftForm form, ServerWebExchange exchange) {
        Map<String, String> errors = problem.errors().stream()
                .collect(Collectors.toMap(Problem.BadField::field, Problem.BadField::message, (one, other) -> one));
        String unclear = Frames.texts(exchange).get("present.address.unclear");
        return new Complaint(requests.inForm(errors, form, unclear), errors.isEmpty() ? problem.detail() : null);
    }

    Mono<ResponseEntity<JteModel>> form(GiftForm form, ServerWebExchange exchange) {
        return form(form, Field.of(form.pasted()), Complaint.NONE, HttpStatus.OK, exchange);
    }

    Mono<ResponseEntity<JteModel>> form(
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
}
