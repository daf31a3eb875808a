package org.luyumarket.portal.shop;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luyumarket.identity.People;
import org.luyumarket.identity.SignUp;
import org.luyumarket.platform.message.Mailbox;
import org.luyumarket.testsupport.MarketDatabase;
import org.luyumarket.testsupport.MarketTest;
import org.luyumarket.testsupport.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.redis.core.ReactiveStringRedisTemplate;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Coming in by a code to the phone, in a demo: what a browser sees, and what somebody who is after another's account does not. */
@MarketTest
class LogInCodeIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String ADDRESS = "/login/code";
    private static final String SHOWN = "<code>(\\d{6})</code>";

    @Autowired
    private People people;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private MarketDatabase database;

    @Autowired
    private ReactiveStringRedisTemplate redis;

    @Autowired
    private WebTestClient client;

    @LocalServerPort
    private int port;

    private final String phone = Unique.mobile();

    @Test
    void aNewNumberGetsAnAccountAndGoesOnToThePageItWanted() {
        Browser browser = browser().open(ADDRESS + "?next=/account");

        enter(browser, ask(browser, phone));

        assertThat(browser.address()).isEqualTo("/account");
        assertThat(browser.page()).contains("您好，果友");
        assertThat(noted("person.signed-up-by-code")).isEqualTo(1);
    }

    @Test
    void whoSignedUpWithAPasswordComesInByACodeToo() {
        people.signUp(new SignUp(phone, "correct horse", "小滨")).block(PATIENCE);
        Browser browser = browser().open(ADDRESS + "?next=/account");

        enter(browser, ask(browser, phone));

        assertThat(browser.page()).contains("您好，小滨");
        assertThat(noted("person.came-by-code")).isEqualTo(1);
    }

    @Test
    void theCartComesAlongAndTheSessionIsNew() {
        Browser browser = browser();
        browser.open("/products/500242-02").submit("/cart/lines", Map.of("quantity", "1"));
        browser.open(ADDRESS + "?next=/cart");

        enter(browser, ask(browser, phone));

        assertThat(browser.address()).isEqualTo("/cart");
        assertThat(browser.page()).doesNotContain("购物车还是空的");
    }

    @Test
    void theAnswerIsTheSameWhetherTheNumberIsKnownOrNot() {
        String known = Unique.mobile();
        people.signUp(new SignUp(known, "correct horse", "小滨")).block(PATIENCE);

        assertThat(answerTo(known)).isEqualTo(answerTo(phone));
    }

    @Test
    void aCodeWorksOnce() {
        Browser browser = browser().open(ADDRESS);
        String code = ask(browser, phone);
        String ticket = browser.read("name=\"ticket\" value=\"([^\"]+)\"");
        enter(browser, code);

        Browser second = browser().open(ADDRESS);
        ask(second, Unique.mobile());
        second.submit(ADDRESS, Map.of("step", "enter", "phone", phone, "ticket", ticket, "code", code));

        assertThat(second.status()).isEqualTo(401);
        assertThat(second.page()).contains("验证码不对");
    }

    @Test
    void aCodeIsGoodForItsNumberOnly() {
        Browser browser = browser().open(ADDRESS);
        String code = ask(browser, phone);

        browser.submit(ADDRESS, Map.of("step", "enter", "phone", Unique.mobile(), "code", code));

        assertThat(browser.status()).isEqualTo(401);
    }

    @Test
    void anotherBrowserWithTheSameCodeIsNotLetIn() {
        Browser asker = browser().open(ADDRESS);
        String code = ask(asker, phone);
        Browser thief = browser().open(ADDRESS);
        ask(thief, Unique.mobile());

        thief.submit(ADDRESS, Map.of("step", "enter", "phone", phone, "code", code));

        assertThat(thief.status()).isEqualTo(401);
    }

    @Test
    void afterFiveWrongTriesTheRightCodeIsWorthNothing() {
        Browser browser = browser().open(ADDRESS);
        String code = ask(browser, phone);
        String wrong = code.equals("000000") ? "000001" : "000000";
        for (int tries = 0; tries < 5; tries++) {
            enter(browser, wrong);
            assertThat(browser.status()).isEqualTo(401);
        }

        enter(browser, code);

        assertThat(browser.status()).isEqualTo(401);
        assertThat(browser.open("/account").address()).startsWith("/login");
    }

    @Test
    void aSecondCodeWithinAMinuteIsRefusedAndTheFirstCanStillBeEntered() {
        Browser browser = browser().open(ADDRESS + "?next=/account");
        String code = ask(browser, phone);

        browser.submit(ADDRESS, Map.of("step", "send"));
        assertThat(browser.status()).isEqualTo(429);
        assertThat(browser.page()).contains("秒后再试").doesNotContain(code);
        enter(browser, code);

        assertThat(browser.address()).isEqualTo("/account");
    }

    @Test
    void whatIsNoMobileNumberIsSaidBesideTheField() {
        Browser browser = browser().open(ADDRESS);

        browser.submit(ADDRESS, Map.of("phone", "<i>12"));

        assertThat(browser.status()).isEqualTo(400);
        assertThat(browser.page()).contains("id=\"phone-error\"").doesNotContain("<i>12");
    }

    @Test
    void neitherMailboxNorRedisNorTheTablesHoldACode() {
        Browser browser = browser().open(ADDRESS);
        String code = ask(browser, phone);

        assertThat(mailbox.latest()).noneMatch(message -> message.text().contains(code));
        assertThat(requireNonNull(redis.keys("code:*").collectList().block(PATIENCE)))
                .isNotEmpty()
                .noneMatch(key -> key.contains(phone));
        assertThat(redis.keys("code:*")
                        .filter(key -> !key.endsWith(":tries"))
                        .flatMap(key -> redis.opsForValue().get(key))
                        .collectList()
                        .block(PATIENCE))
                .noneMatch(value -> value.contains(code) || value.contains(phone));
    }

    @Test
    void aProgramGetsATokenForACode() {
        Map<?, ?> sent = answer("/api/v1/log-in-codes", Map.of("phone", phone));

        Map<?, ?> token = answer(
                "/api/v1/log-in-codes/" + sent.get("ticket") + "/token",
                Map.of("phone", phone, "code", String.valueOf(sent.get("shown"))));

        client.get()
                .uri("/api/v1/people/me")
                .headers(headers -> headers.setBearerAuth(String.valueOf(token.get("accessToken"))))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.username")
                .isEqualTo("139****" + phone.substring(7));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/v1/log-in-codes         | {}                                         | 400
            /api/v1/log-in-codes         | {"phone":"110"}                            | 400
            /api/v1/log-in-codes         | []                                         | 400
            /api/v1/log-in-codes/x/token | {"phone":"13900000001"}                    | 400
            /api/v1/log-in-codes/x/token | {"phone":"13900000001","code":"012345"}    | 401
            /api/v1/log-in-codes/x/token | {"phone":"13900000001","code":"<script>"}  | 400
            """)
    void whatIsNoPhoneOrCodeIsRefused(String address, String body, int status) {
        client.post()
                .uri(address)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    private Map<?, ?> answer(String address, Map<String, String> question) {
        return requireNonNull(client.post()
                .uri(address)
                .bodyValue(question)
                .exchange()
                .expectStatus()
                .is2xxSuccessful()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody());
    }

    private String answerTo(String number) {
        Browser browser = browser().open(ADDRESS);
        String code = ask(browser, number);
        return browser.page()
                .replace(number, "N")
                .replace(code, "C")
                .replaceAll("name=\"(ticket|_csrf)\" value=\"[^\"]+\"", "");
    }

    private static String ask(Browser browser, String number) {
        return browser.submit(ADDRESS, Map.of("phone", number)).read(SHOWN);
    }

    private static void enter(Browser browser, String code) {
        browser.submit(ADDRESS, Map.of("code", code));
    }

    private long noted(String verb) {
        return database.query("select id from identity.audit_entry where verb = '%s' and actor = '139****%s'"
                        .formatted(verb, phone.substring(7)))
                .size();
    }

    private Browser browser() {
        return new Browser(client, "http://localhost:" + port);
    }
}
