package org.luyumarket.identity.web;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luyumarket.platform.CookiesFixture;
import org.springframework.http.HttpMethod;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class SameSiteFilterTests {

    private final SameSiteFilter filter = new SameSiteFilter(new Forgeable(CookiesFixture.plain()));

    @ParameterizedTest
    @CsvSource({
        "POST, /cart/items,    ,                              cross-site",
        "POST, /cart/items,    ,                              same-site",
        "POST, /cart/items,    https://evil.example,          ",
        "POST, /cart/items,    https://shop.example.evil.com, ",
        "POST, /cart/items,    https://shop.example:8443,     ",
        "POST, /cart/items,    null,                          ",
        "POST, /api/v1/orders, https://evil.example,          ",
        "PUT,  /checkout,      https://shop.example,          cross-site"
    })
    void whatAnotherSiteSendsIsRefused(String method, String path, @Nullable String origin, @Nullable String site) {
        send(method, path, origin, site).verifyError(CrossSite.class);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /cart/items,             https://shop.example, same-origin",
        "POST, /cart/items,             https://SHOP.example, ",
        "POST, /cart/items,             ,                     none",
        "POST, /api/v1/orders,          ,                     ",
        "GET,  /,                       https://evil.example, cross-site",
        "POST, /api/v1/webhooks/stripe, https://stripe.com,   cross-site"
    })
    void whatOurPagesAndProgramsSendPasses(String method, String path, @Nullable String origin, @Nullable String site) {
        send(method, path, origin, site).verifyComplete();
    }

    private StepVerifier.FirstStep<Void> send(
            String method, String path, @Nullable String origin, @Nullable String site) {
        MockServerHttpRequest.BaseBuilder<?> request = MockServerHttpRequest.method(
                        HttpMethod.valueOf(method), "https://shop.example" + path)
                .header("Host", "shop.example");
        if (origin != null) {
            request.header("Origin", origin);
        }
        if (site != null) {
            request.header("Sec-Fetch-Site", site);
        }
        return filter.filter(MockServerWebExchange.from(request), passed -> Mono.empty())
                .as(StepVerifier::create);
    }
}
