package org.luyumarket.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luyumarket.platform.Cookies;
import org.luyumarket.storefront.Assets;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.reactive.config.EnableWebFlux;
import org.springframework.web.server.ServerWebExchange;

/** Assets and languages, without the rest of the application. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicSurfaceTests {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private WebTestClient browser = WebTestClient.bindToServer().build();

    @BeforeAll
    void start() {
        TestPropertyValues.of("luyu.https=false").applyTo(context);
        context.register(Cookies.class, Echo.class, AssetStore.class, AssetPages.class, LanguageConfiguration.class);
        context.refresh();
        browser = WebTestClient.bindToApplicationContext(context).build();
    }

    @AfterAll
    void stop() {
        context.close();
    }

    @Test
    void anAssetMayBeKeptForEver() {
        browser.get()
                .uri(Assets.address("art/newhall.svg"))
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType("image/svg+xml")
                .expectHeader()
                .value(HttpHeaders.CACHE_CONTROL, control -> assertThat(control).contains("immutable", "public"));
    }

    @Test
    void anAssetIsNotFoundUnderTheDigestOfAnotherContent() {
        String stale = Assets.address("luyu.css").replaceFirst("/[0-9a-f]{12}/", "/000000000000/");

        browser.get().uri(stale).exchange().expectStatus().isNotFound();
        browser.get().uri("/assets/luyu.css").exchange().expectStatus().isNotFound();
    }

    @Test
    void theLibrariesOfThePagesAreServedFromHere() {
        browser.get().uri(Assets.HTMX).exchange().expectStatus().isOk();
        browser.get()
                .uri(Assets.address(Assets.STYLES))
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType("text/css");
    }

    @ParameterizedTest
    @CsvSource({
        "/language, '', '', zh-CN",
        "/language, en-GB, '', en",
        "/language, 'fr, en;q=0.5', '', en",
        "/language, ja, '', zh-CN",
        "/language, zh-TW, '', zh-CN",
        "/language, ';;;', '', zh-CN",
        "/language, en, zh-CN, zh-CN",
        "/language?lang=en, zh-CN, zh-CN, en",
        "/language?lang=xx, '', '', zh-CN"
    })
    void theWishInTheAddressComesFirstThenTheLastWishThenTheBrowsers(
            String address, String accepted, String remembered, String answered) {
        var request = browser.get().uri(address);
        if (!accepted.isEmpty()) {
            request.header(HttpHeaders.ACCEPT_LANGUAGE, accepted);
        }
        if (!remembered.isEmpty()) {
            request.cookie("lang", remembered);
        }

        request.exchange().expectBody(String.class).isEqualTo(answered);
    }

    @Test
    void aWishForALanguageIsRemembered() {
        browser.get()
                .uri("/language?lang=en")
                .exchange()
                .expectCookie()
                .valueEquals("lang", "en")
                .expectCookie()
                .sameSite("lang", "Lax");
        browser.get().uri("/language").exchange().expectCookie().doesNotExist("lang");
    }

    @EnableWebFlux
    @RestController
    static class Echo {

        @GetMapping("/language")
        String language(ServerWebExchange exchange) {
            return Frames.texts(exchange).language();
        }
    }
}
