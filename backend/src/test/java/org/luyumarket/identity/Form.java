package org.luyumarket.identity;

import static java.util.Objects.requireNonNull;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What a browser needs to send a form of a page: the cookie it got with the page and the token in the form. */
record Form(String page, String cookie, String token) {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    static Form on(WebTestClient client, String page) {
        EntityExchangeResult<String> result = client.get()
                .uri(page)
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult();
        Matcher token = TOKEN.matcher(requireNonNull(result.getResponseBody()));
        if (!token.find()) {
            throw new AssertionError("no form token on " + page);
        }
        return new Form(
                page,
                requireNonNull(result.getResponseCookies().getFirst("form")).getValue(),
                token.group(1));
    }

    WebTestClient.ResponseSpec send(WebTestClient client, String fields) {
        return client.post()
                .uri(page)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .accept(MediaType.TEXT_HTML)
                .cookie("form", cookie)
                .bodyValue(fields + "&_csrf=" + token)
                .exchange();
    }
}
