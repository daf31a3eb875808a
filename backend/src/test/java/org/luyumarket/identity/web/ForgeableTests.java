package org.luyumarket.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luyumarket.platform.CookiesFixture;
import org.springframework.http.HttpCookie;
import org.springframework.http.HttpMethod;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;

class ForgeableTests {

    private final Forgeable forgeable = new Forgeable(CookiesFixture.plain());

    @ParameterizedTest(name = "{0} {1} token:{2} session:{3} needs a form token: {4}")
    @CsvSource({
        "GET,    /staff/products,            false, true,  false",
        "HEAD,   /,                          false, true,  false",
        "POST,   /checkout,                  false, false, true",
        "POST,   /checkout,                  false, true,  true",
        "DELETE, /account,                   false, true,  true",
        "POST,   /cart/items,                false, false, false",
        "POST,   /cart,                      false, true,  false",
        "POST,   /cartoon,                   false, false, true",
        "POST,   /api/v1/orders,             false, false, false",
        "POST,   /api/v1/orders,             true,  false, false",
        "POST,   /api/v1/orders,             false, true,  true",
        "POST,   /api/v1/orders,             true,  true,  false",
        "POST,   /api/v1/webhooks/stripe,    false, true,  false"
    })
    void aFormTokenIsAskedForWhereABrowserCouldBeTricked(
            String method, String path, boolean token, boolean session, boolean needed) {
        MockServerHttpRequest.BaseBuilder<?> request = MockServerHttpRequest.method(HttpMethod.valueOf(method), path);
        if (token) {
            request.header("Authorization", "bearer abc");
        }
        if (session) {
            request.cookie(new HttpCookie(SessionConfiguration.COOKIE, "abc"));
        }

        assertThat(forgeable.needsFormToken(MockServerWebExchange.from(request)))
                .isEqualTo(needed);
    }
}
