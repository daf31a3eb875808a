package org.luyumarket.portal;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import java.util.Objects;
import java.util.Set;
import org.luyumarket.identity.ReturnAddress;
import org.luyumarket.platform.ErrorPages;
import org.luyumarket.platform.Problem;
import org.luyumarket.storefront.ErrorPage;
import org.luyumarket.storefront.Frame;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Tells browsers what went wrong, and sends those who are not known yet to log in. */
@Component
class HtmlErrorPages implements ErrorPages {

    /** Problems that say nothing about the matter itself; the pages have kinder words for these. */
    private static final Set<String> GENERAL =
            Set.of("not-found", "internal-error", "unavailable", "bad-request", "forbidden");

    private final Frames frames;
    private final Templates templates;

    HtmlErrorPages(Frames frames, Templates templates) {
        this.frames = frames;
        this.templates = templates;
    }

    @Override
    public Mono<Void> write(Problem problem, ServerWebExchange exchange) {
        if (problem.status() == HttpStatus.UNAUTHORIZED.value()) {
            return sendToLogIn(exchange);
        }
        return frames.of(exchange).flatMap(frame -> write(page(problem, frame), exchange.getResponse()));
    }

    private JteModel page(Problem problem, Frame frame) {
        String reference = problem.status() < 500 ? "" : problem.requestId();
        ErrorPage page = GENERAL.contains(problem.code())
                ? ErrorPage.of(problem.status(), frame.texts(), reference)
                : new ErrorPage(
                        problem.status(), problem.title(), Objects.requireNonNullElse(problem.detail(), ""), reference);
        return templates.shopError(frame, page);
    }

    private static Mono<Void> write(JteModel page, ServerHttpResponse response) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        page.render(output);
        response.getHeaders().setContentType(MediaType.TEXT_HTML);
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(output.toByteArray())));
    }

    private static Mono<Void> sendToLogIn(ServerWebExchange exchange) {
        exchange.getResponse().setStatusCode(HttpStatus.SEE_OTHER);
        exchange.getResponse().getHeaders().setLocation(ReturnAddress.logInFor(exchange.getRequest()));
        return exchange.getResponse().setComplete();
    }
}
