package org.luyumarket.portal.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.luyumarket.identity.People;
import org.luyumarket.identity.SignIn;
import org.luyumarket.testsupport.MarketTest;
import org.luyumarket.testsupport.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Having one's account deleted, as a browser sees it. */
@MarketTest
class ErasurePagesIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String ADDRESS = "/account/erasure";
    private static final String PASSWORD = "a-long-password";

    @Autowired
    private People people;

    @Autowired
    private SignIn signIn;

    @Autowired
    private WebTestClient client;

    @LocalServerPort
    private int port;

    private final String phone = Unique.mobile();

    @Test
    void itIsConfirmedByThePasswordAndTakenBack() {
        Browser browser = member().open("/account");
        assertThat(browser.page()).contains("href=\"/account/erasure\"");
        browser.open(ADDRESS).submit(ADDRESS, Map.of("password", "another one"));
        assertThat(browser.status()).isEqualTo(401);

        browser.submit(ADDRESS, Map.of("password", PASSWORD));
        assertThat(browser.page()).contains("账号将在", "不注销了");

        browser.submit(ADDRESS + "/undo", Map.of());
        assertThat(browser.address()).isEqualTo("/account");
        assertThat(browser.open(ADDRESS).page()).contains("确认注销").doesNotContain("账号将在");
    }

    @Test
    void itIsConfirmedByACodeWhichMayBeMistypedOnce() {
        Browser browser = member().open(ADDRESS);
        String code = browser.submit(ADDRESS + "/code", Map.of()).read("<code>(\\d{6})</code>");

        browser.submit(ADDRESS, Map.of("code", code.equals("000000") ? "000001" : "000000"));
        assertThat(browser.status()).isEqualTo(401);
        browser.submit(ADDRESS, Map.of("code", code));

        assertThat(browser.page()).contains("账号将在");
    }

    @Test
    void aCodeToLogInConfirmsNothing() {
        Browser browser = member().open("/login/code");
        String code = browser.submit("/login/code", Map.of("phone", phone)).read("<code>(\\d{6})</code>");
        String ticket = browser.read("name=\"ticket\" value=\"([^\"]+)\"");

        browser.open(ADDRESS).submit(ADDRESS, Map.of("password", "", "ticket", ticket, "code", code));

        assertThat(browser.status()).isEqualTo(401);
        assertThat(browser.open(ADDRESS).page()).doesNotContain("账号将在");
    }

    @Test
    void whoeverIsSignedOutEverywhereIsAStrangerInEveryBrowser() {
        Browser first = member();
        Browser second = browser().open("/login").submit("/login", Map.of("username", phone, "password", PASSWORD));
        assertThat(second.open("/account").address()).isEqualTo("/account");

        people.authenticate(phone, PASSWORD)
                .flatMap(person -> signIn.signOutEverywhere(person.id()))
                .block(PATIENCE);

        assertThat(first.open("/account").address()).startsWith("/login");
        assertThat(second.open("/account").address()).startsWith("/login");
    }

    private Browser member() {
        return browser()
                .open("/sign-up")
                .submit("/sign-up", Map.of("phone", phone, "displayName", "王老师", "password", PASSWORD));
    }

    private Browser browser() {
        return new Browser(client, "http://localhost:" + port);
    }
}
