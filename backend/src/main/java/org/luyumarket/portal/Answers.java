package org.luyumarket.portal;

import gg.jte.models.runtime.JteModel;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.luyumarket.platform.Problem;
import org.luyumarket.platform.Problems;
import org.luyumarket.platform.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.multipart.FormFieldPart;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Answers forms: done means going on to a page with a note of it, refused means the same page again with the reasons. */
@Component
public class Answers {

    private final Desks desks;
    private final Problems problems;

    Answers(Desks desks, Problems problems) {
        this.desks = desks;
        this.problems = problems;
    }

    /** Reads the form that was sent. */
    public static Mono<FormInput> input(ServerWebExchange exchange) {
        return exchange.getFormData().map(FormInput::new);
    }

    /** Reads the fields beside the files of a form that was sent in parts. */
    public static Mono<FormInput> parts(ServerWebExchange exchange) {
        return exchange.getMultipartData().map(parts -> {
            LinkedMultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
            parts.values().stream()
                    .flatMap(List::stream)
                    .filter(FormFieldPart.class::isInstance)
                    .map(FormFieldPart.class::cast)
                    .forEach(part -> fields.add(part.name(), part.value()));
            return new FormInput(fields);
        });
    }

    public Mono<ResponseEntity<JteModel>> done(ServerWebExchange exchange, String address, String note) {
        return desks.note(exchange, note)
                .thenReturn(ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(address))
                        .build());
    }

    /** The page again; a failure that is no refusal goes its usual way, and so does what must not be seen. */
    public Function<Refusal, Mono<ResponseEntity<JteModel>>> refused(
            ServerWebExchange exchange,
            FormInput input,
            UnaryOperator<String> fieldName,
            Function<FormRefusal, Mono<JteModel>> page) {
        return refusal -> {
            Problem problem = problems.describe(refusal, exchange);
            return refusal.kind() == Refusal.Kind.NOT_FOUND
                    ? Mono.error(refusal)
                    : page.apply(FormRefusal.of(problem, input.values(), fieldName))
                            .map(again ->
                                    ResponseEntity.status(problem.status()).body(again));
        };
    }

    /** What a refusal says to whoever asked, for a page that says it in its own place. */
    public Problem problem(Refusal refusal, ServerWebExchange exchange) {
        return problems.describe(refusal, exchange);
    }

    /** Does what a form of the page asks for, which goes by its name in the texts and where it is refused. */
    public Mono<ResponseEntity<JteModel>> act(
            FormPage page, String form, ServerWebExchange exchange, Function<FormInput, Mono<?>> deed) {
        return input(exchange).flatMap(input -> act(page, form, exchange, input, Mono.defer(() -> deed.apply(input))));
    }

    private Mono<ResponseEntity<JteModel>> act(
            FormPage page, String form, ServerWebExchange exchange, FormInput input, Mono<?> deed) {
        return deed.flatMap(after ->
                        done(exchange, page.address(), Frames.texts(exchange).get(page.done() + form)))
                .onErrorResume(
                        Refusal.class,
                        refused(
                                exchange,
                                input,
                                page.fieldName(),
                                refusal -> page.again().apply(new Refused(form, refusal.form()))));
    }

    /** The same for a form whose file was taken already. */
    public Mono<ResponseEntity<JteModel>> act(FormPage page, String form, ServerWebExchange exchange, Mono<?> deed) {
        return act(page, form, exchange, new FormInput(new LinkedMultiValueMap<>()), deed);
    }
}
