package org.luyumarket.portal.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.luyumarket.identity.AuditEntries;
import org.luyumarket.identity.AuditEntry;
import org.luyumarket.identity.People;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.testsupport.MarketDatabase;
import org.luyumarket.testsupport.MarketTest;
import org.luyumarket.testsupport.Sales;
import org.luyumarket.testsupport.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

@MarketTest
class PasswordPagesIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String ADDRESS = "/account/password";
    private static final String FIRST = "correct horse";
    private static final String SECOND = "battery staple";

    @Autowired
    private People people;

    @Autowired
    private AuditEntries audit;

    @Autowired
    private MarketDatabase database;

    @Autowired
    private WebTestClient client;

    @LocalServerPort
    private int port;

    private final String phone = Unique.mobile();

    @Test
    void whoCameByACodeSetsOneByAnotherCodeAndIsLoggedOutElsewhere() {
        Browser here = member();
        Person person = Sales.done(people.authenticate(phone, FIRST));
        database.execute("update identity.person set password_hash = null where id = '" + person.id() + "'");
        assertThat(people.authenticate(phone, FIRST).blockOptional(PATIENCE)).isEmpty();
        String code = here.open(ADDRESS).submit(ADDRESS + "/code", Map.of()).read("<code>(\\d{6})</code>");

        here.submit(ADDRESS, Map.of("code", code, "password", "short"));
        assertThat(here.status()).isEqualTo(400);
        assertThat(here.page()).contains("name=\"ticket\"").doesNotContain("value=\"short\"");
        here.submit(ADDRESS, Map.of("code", code, "password", FIRST));

        assertThat(here.page()).contains("密码已保存", "修改密码");
        assertThat(people.authenticate(phone, FIRST).blockOptional(PATIENCE)).contains(person);
        assertThat(verbs(person)).contains("person.password-set");
    }

    @Test
    void changingItAsksForTheFormerOneAndEndsTheOthersSessions() {
        Browser here = member();
        Browser there = browser().open("/login").submit("/login", Map.of("username", phone, "password", FIRST));
        assertThat(there.open("/account").address()).isEqualTo("/account");

        here.open(ADDRESS).submit(ADDRESS, Map.of("oldPassword", "another horse", "password", SECOND));
        assertThat(here.status()).isEqualTo(401);
        here.submit(ADDRESS, Map.of("oldPassword", FIRST, "password", phone));
        assertThat(here.status()).isEqualTo(400);
        here.submit(ADDRESS, Map.of("oldPassword", FIRST, "password", SECOND));

        assertThat(here.page()).contains("密码已保存");
        assertThat(here.open("/account").address()).isEqualTo("/account");
        assertThat(there.open("/account").address()).startsWith("/login");
        Person person = Sales.done(people.authenticate(phone, SECOND));
        assertThat(people.authenticate(phone, FIRST).blockOptional(PATIENCE)).isEmpty();
        assertThat(verbs(person)).contains("person.password-changed");
    }

    @Test
    void aCodeToLogInSetsNoPassword() {
        Browser here = member();
        Browser other = browser().open("/login/code");
        String code = other.submit("/login/code", Map.of("phone", phone)).read("<code>(\\d{6})</code>");
        String ticket = other.read("name=\"ticket\" value=\"([^\"]+)\"");

        here.open(ADDRESS)
                .submit(ADDRESS, Map.of("oldPassword", "", "ticket", ticket, "code", code, "password", SECOND));

        assertThat(here.status()).isEqualTo(401);
        assertThat(people.authenticate(phone, SECOND).blockOptional(PATIENCE)).isEmpty();
    }

    @Test
    void aProgramChangesItToo() {
        member();
        String token = String.valueOf(Sales.done(client.post()
                        .uri("/api/v1/tokens")
                        .bodyValue(Map.of("username", phone, "password", FIRST))
                        .exchange()
                        .returnResult(Map.class)
                        .getResponseBody()
                        .next())
                .get("accessToken"));

        set(token, Map.of("password", SECOND)).expectStatus().isBadRequest();
        set(token, Map.of("password", "short", "oldPassword", FIRST))
                .expectStatus()
                .isBadRequest();
        set(token, Map.of("password", SECOND, "oldPassword", "wrong horse"))
                .expectStatus()
                .isUnauthorized();
        set(token, Map.of("password", SECOND, "oldPassword", FIRST))
                .expectStatus()
                .isNoContent();
        assertThat(people.authenticate(phone, SECOND).blockOptional(PATIENCE)).isPresent();
    }

    private WebTestClient.ResponseSpec set(String token, Map<String, String> body) {
        return client.method(HttpMethod.PUT)
                .uri("/api/v1/people/me/password")
                .headers(headers -> headers.setBearerAuth(token))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    private List<String> verbs(Person person) {
        return Sales.done(audit.find(person.id().toString(), new PageRequest(1, 20))).items().stream()
                .map(AuditEntry::action)
                .map(action -> action.verb())
                .toList();
    }

    private Browser member() {
        return browser()
                .open("/sign-up")
                .submit("/sign-up", Map.of("phone", phone, "displayName", "王老师", "password", FIRST));
    }

    private Browser browser() {
        return new Browser(client, "http://localhost:" + port);
    }
}
