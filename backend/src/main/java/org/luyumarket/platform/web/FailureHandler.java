package org.luyumarket.platform.web;

import java.util.List;
import org.luyumarket.platform.ErrorPages;
import org.luyumarket.platform.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;
import reactor.core.Exceptions;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The one place where a failed request is answered: as a page for browsers, else as {@code application/problem+json}. */
@Component
@Order(FailureHandler.BEFORE_THE_FRAMEWORKS_OWN)
class FailureHandler implements WebExceptionHandler {

    static final int BEFORE_THE_FRAMEWORKS_OWN = -2;

    private static final Logger log = LoggerFactory.getLogger(FailureHandler.class);
    private static final List<String> PROGRAMS_ONLY = List.of("/api/", "/actuator/", "/v3/", "/problems/");

    private final ProblemTexts texts;
    private final JsonMapper json;
    private final ObjectProvider<ErrorPages> pages;

    FailureHandler(ProblemTexts texts, JsonMapper json, ObjectProvider<ErrorPages> pages) {
        this.texts = texts;
        this.json = json;
        this.pages = pages;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable thrown) {
        Throwable cause = Exceptions.unwrap(thrown);
        if (exchange.getResponse().isCommitted() || DisconnectedClientHelper.isClientDisconnectedException(cause)) {
            return Mono.error(cause);
        }
        Failure failure = Failures.of(cause);
        log(failure, cause, exchange.getRequest());
        return answer(failure, exchange);
    }

    private static void log(Failure failure, Throwable cause, ServerHttpRequest request) {
        String path = request.getPath().value();
        if (failure.isDefect()) {
            log.error("Request {} failed: {} {}", request.getId(), request.getMethod(), path, cause);
        } else if (failure.status() == 503) {
            log.warn("Request {} must wait: {} {}: {}", request.getId(), request.getMethod(), path, cause.toString());
        }
    }

    private Mono<Void> answer(Failure failure, ServerWebExchange exchange) {
        ServerHttpResponse response = exchange.getResponse();
        response.setStatusCode(HttpStatusCode.valueOf(failure.status()));
        response.getHeaders().putAll(failure.headers());
        response.getHeaders().setCacheControl("no-store");
        Problem problem = texts.describe(failure, exchange);
        ErrorPages browserPages = isBrowser(exchange.getRequest()) ? pages.getIfAvailable() : null;
        return browserPages == null ? write(problem, response) : browserPages.write(problem, exchange);
    }

    private Mono<Void> write(Problem problem, ServerHttpResponse response) {
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        response.getHeaders().remove(HttpHeaders.ETAG);
        return response.writeWith(Mono.fromSupplier(() -> encode(problem, response)));
    }

    private DataBuffer encode(Problem problem, ServerHttpResponse response) {
        return response.bufferFactory().wrap(json.writeValueAsBytes(problem.document()));
    }

    private static boolean isBrowser(ServerHttpRequest request) {
        String path = request.getPath().pathWithinApplication().value();
        return PROGRAMS_ONLY.stream().noneMatch(path::startsWith) && (asksForHtml(request) || isFragment(request));
    }

    private static boolean asksForHtml(ServerHttpRequest request) {
        return String.join(",", request.getHeaders().getOrEmpty(HttpHeaders.ACCEPT))
                .contains("text/html");
    }

    private static boolean isFragment(ServerHttpRequest request) {
        return request.getHeaders().containsHeader("HX-Request");
    }
}
