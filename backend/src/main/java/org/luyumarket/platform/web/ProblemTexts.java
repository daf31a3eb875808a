package org.luyumarket.platform.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.FieldError;
import org.luyumarket.platform.Problem;
import org.luyumarket.platform.Problem.BadField;
import org.luyumarket.platform.Problems;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** Puts failures into words: Chinese unless the caller asks for another language that we speak. */
@Component
class ProblemTexts implements Problems {

    private final MessageSource messages;

    ProblemTexts(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public Problem describe(Throwable failure, ServerWebExchange exchange) {
        return describe(Failures.of(failure), exchange);
    }

    Problem describe(Failure failure, ServerWebExchange exchange) {
        Locale language = languageOf(exchange);
        return new Problem(
                failure.status(),
                failure.code(),
                title(failure, language),
                text("problem." + failure.code() + ".detail", failure.arguments(), language),
                exchange.getRequest().getPath().value(),
                exchange.getRequest().getId(),
                failure.errors().stream()
                        .map(error -> badField(error, language))
                        .toList(),
                failure.members());
    }

    /** The meaning of a problem's type, whatever it happened to; empty for a code that does not exist. */
    Optional<String> title(String code, ServerWebExchange exchange) {
        return Optional.ofNullable(text("problem." + code + ".title", List.of(), languageOf(exchange)));
    }

    private String title(Failure failure, Locale language) {
        String title = text("problem." + failure.code() + ".title", failure.arguments(), language);
        return title != null ? title : reason(failure.status());
    }

    private static String reason(int status) {
        HttpStatus known = HttpStatus.resolve(status);
        return known == null ? "HTTP " + status : known.getReasonPhrase();
    }

    private BadField badField(FieldError error, Locale language) {
        String message = text("field." + error.code(), error.arguments(), language);
        return new BadField(error.field(), error.code(), message != null ? message : error.code());
    }

    private @Nullable String text(String key, List<Object> arguments, Locale language) {
        return messages.getMessage(
                key, arguments.stream().map(ProblemTexts::shown).toArray(), null, language);
    }

    /** As text, so that numbers are shown as they are and not grouped by the language's habits. */
    private static String shown(Object argument) {
        return argument instanceof Money money ? "¥" + money.getAmount().toPlainString() : argument.toString();
    }

    private static Locale languageOf(ServerWebExchange exchange) {
        return Optional.ofNullable(exchange.getLocaleContext().getLocale()).orElse(Locale.SIMPLIFIED_CHINESE);
    }
}
