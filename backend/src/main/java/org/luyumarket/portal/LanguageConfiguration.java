package org.luyumarket.portal;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.Cookies;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;
import org.springframework.web.server.i18n.LocaleContextResolver;

/** In which language somebody is answered: the one asked for in the address, which is then remembered, else the browser's. */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {

    private static final String WISH = "lang";
    private static final Duration A_YEAR = Duration.ofDays(365);
    private static final List<Locale> SPOKEN = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private final Cookies cookies;

    LanguageConfiguration(Cookies cookies) {
        this.cookies = cookies;
    }

    @Bean(WebHttpHandlerBuilder.LOCALE_CONTEXT_RESOLVER_BEAN_NAME)
    LocaleContextResolver languageOfTheCaller() {
        return new LocaleContextResolver() {
            @Override
            public LocaleContext resolveLocaleContext(ServerWebExchange exchange) {
                return new SimpleLocaleContext(language(exchange));
            }

            @Override
            public void setLocaleContext(ServerWebExchange exchange, @Nullable LocaleContext language) {
                throw new UnsupportedOperationException("The caller chooses the language");
            }
        };
    }

    @Bean
    WebFilter languageMemory() {
        return (exchange, chain) -> {
            wish(exchange).ifPresent(language -> cookies.write(exchange, WISH, language.toLanguageTag(), A_YEAR));
            return chain.filter(exchange);
        };
    }

    private Locale language(ServerWebExchange exchange) {
        return wish(exchange)
                .or(() -> cookies.read(exchange, WISH).flatMap(LanguageConfiguration::spoken))
                .or(() -> browsers(exchange))
                .orElse(Locale.SIMPLIFIED_CHINESE);
    }

    private static Optional<Locale> wish(ServerWebExchange exchange) {
        return spoken(exchange.getRequest().getQueryParams().getFirst(WISH));
    }

    private static Optional<Locale> browsers(ServerWebExchange exchange) {
        try {
            return exchange.getRequest().getHeaders().getAcceptLanguageAsLocales().stream()
                    .flatMap(wanted -> spoken(wanted.toLanguageTag()).stream())
                    .findFirst();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<Locale> spoken(@Nullable String tag) {
        return Stream.ofNullable(tag)
                .map(Locale::forLanguageTag)
                .flatMap(wanted -> SPOKEN.stream().filter(spoken -> isSameLanguage(spoken, wanted)))
                .findFirst();
    }

    private static boolean isSameLanguage(Locale one, Locale other) {
        return one.getLanguage().equals(other.getLanguage());
    }
}
