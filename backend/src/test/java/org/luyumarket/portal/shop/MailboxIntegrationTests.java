package org.luyumarket.portal.shop;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.luyumarket.identity.NewAccount;
import org.luyumarket.identity.People;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.identity.SignUp;
import org.luyumarket.platform.message.TextMessage;
import org.luyumarket.platform.message.TextMessages;
import org.luyumarket.testsupport.MarketTest;
import org.luyumarket.testsupport.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Who reads which of the messages that a demo did not send. */
@MarketTest
class MailboxIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String PASSWORD = "correct horse";

    @Autowired
    private People people;

    @Autowired
    private TextMessages messages;

    @Autowired
    private WebTestClient client;

    @LocalServerPort
    private int port;

    private final String phone = Unique.mobile();
    private final String forMember = Unique.name("for-member");
    private final String forGuest = Unique.name("for-guest");

    @BeforeEach
    void twoMessagesToOnePhone() {
        UUID member = member(phone).id();
        messages.send(new TextMessage(phone, forMember, member)).block(PATIENCE);
        messages.send(new TextMessage(phone, forGuest, null)).block(PATIENCE);
    }

    @Test
    void aStrangerIsAskedToLogIn() {
        Browser stranger = browser().open("/mailbox");

        assertThat(stranger.address()).startsWith("/login?next=");
        assertThat(stranger.page()).doesNotContain(forMember, forGuest);
    }

    @Test
    void aPersonReadsWhatIsForThemAndNotWhatWentToTheirPhoneForAGuest() {
        assertThat(mailboxOf(phone)).contains(forMember).doesNotContain(forGuest);
    }

    @Test
    void anotherPersonReadsNothingOfIt() {
        String other = Unique.mobile();
        member(other);

        assertThat(mailboxOf(other)).contains("还没有短信").doesNotContain(forMember, forGuest);
    }

    @Test
    void staffOfTheCityReadNothingOfIt() {
        assertThat(mailboxOf(staff(Role.CITY_STAFF))).doesNotContain(forMember, forGuest);
    }

    @Test
    void anAdministratorReadsAllOfIt() {
        assertThat(mailboxOf(staff(Role.ADMINISTRATOR))).contains(forMember, forGuest);
    }

    private String mailboxOf(String username) {
        return browser()
                .open("/login?next=/mailbox")
                .submit("/login", Map.of("username", username, "password", PASSWORD))
                .page();
    }

    private Person member(String number) {
        return requireNonNull(people.signUp(new SignUp(number, PASSWORD, "小滨")).block(PATIENCE));
    }

    private String staff(Role role) {
        String username = Unique.name("staff");
        NewAccount account = new NewAccount(username, PASSWORD, "员工", role, null, null, null, null);
        Person administrator = new Person(new UUID(0, 1), "admin", "管理员", Role.ADMINISTRATOR, null, null);
        people.open(account, administrator).block(PATIENCE);
        return username;
    }

    private Browser browser() {
        return new Browser(client, "http://localhost:" + port);
    }
}
