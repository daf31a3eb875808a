package org.luyumarket.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luyumarket.testsupport.Sales.assertRefused;
import static org.luyumarket.testsupport.Sales.done;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.luyumarket.identity.CodeAnswer;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.PhoneCodes.SentCode;
import org.luyumarket.identity.Role;
import org.luyumarket.notice.LeaveTokens.Leaving;
import org.luyumarket.notice.Notice.Kind;
import org.luyumarket.notice.NoticeSettings.Reader;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.message.Mailbox;
import org.luyumarket.platform.message.Mailbox.Delivered;
import org.luyumarket.testsupport.MarketDatabase;
import org.luyumarket.testsupport.MarketTest;
import org.luyumarket.testsupport.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

@MarketTest
class NoticeSettingsIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern CODE = Pattern.compile("\\d{6}");

    @Autowired
    private NoticeSettings settings;

    @Autowired
    private Notices notices;

    @Autowired
    private NoticeRepository repository;

    @Autowired
    private ReaderRepository readers;

    @Autowired
    private LetterSchedule schedule;

    @Autowired
    private LeaveTokens tokens;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private MarketDatabase database;

    @Autowired
    private WebTestClient client;

    private final Person person = person(Role.CONSUMER, null);
    private final String address = Unique.name("li") + "@example.com";

    @Test
    void anAddressIsConfirmedByTheCodeThatCameThereAndKeptSealed() {
        SentCode sent = done(settings.sendCode(address, reader(person), "a caller"));
        String code = codeOf(person);
        assertThat(done(settings.of(person)).mail()).isNull();

        assertRefused(
                "wrong-code",
                settings.confirm("another@example.com", new CodeAnswer(sent.ticket(), code), reader(person)));
        assertRefused(
                "wrong-code",
                settings.confirm(address, new CodeAnswer(sent.ticket(), code), reader(person(Role.CONSUMER, null))));
        settings.confirm(address, new CodeAnswer(sent.ticket(), code), reader(person))
                .block(PATIENCE);

        assertThat(done(settings.of(person)).mail()).isEqualTo(address);
        assertThat(database.query("select address from notice.mail_address where id = '" + person.id() + "'"))
                .noneMatch(row -> String.valueOf(row.get("address")).contains("@"));
        assertRefused("wrong-code", settings.confirm(address, new CodeAnswer(sent.ticket(), code), reader(person)));
        assertRefused("invalid-input", Mono.defer(() -> settings.sendCode("nowhere", reader(person), "a caller")));
        assertRefused("too-many-requests", settings.sendCode(address, reader(person), "a caller"));
    }

    @Test
    void whatSomebodyIsToldComesByMailOnceAndInTheirLanguage() {
        confirm(person, Locale.ENGLISH);
        News news = new News(News.person(person.id()), Kind.PAID, "LY1", "");

        repository.add(List.of(news)).block(PATIENCE);
        repository.add(List.of(news)).block(PATIENCE);
        schedule.send().block(PATIENCE);
        schedule.send().block(PATIENCE);

        assertThat(lettersTo(person)).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).startsWith("Luyu Market: ").contains("LY1");
            assertThat(String.valueOf(letter.link())).endsWith("/orders/LY1");
        });
    }

    @Test
    void allOfASuppliersPeopleGetItsLetters() {
        String supplier = Unique.name("V");
        Person one = person(Role.SUPPLIER, supplier);
        Person other = person(Role.SUPPLIER, supplier);
        confirm(one, Locale.SIMPLIFIED_CHINESE);
        confirm(other, Locale.SIMPLIFIED_CHINESE);

        repository
                .add(List.of(new News(News.supplier(supplier), Kind.TO_SHIP, "LY2", "")))
                .block(PATIENCE);
        schedule.send().block(PATIENCE);

        assertThat(lettersTo(one)).hasSize(1);
        assertThat(lettersTo(other)).hasSize(1);
    }

    @Test
    void whatIsSwitchedOffIsNotToldThatWayAndWhatCannotBeStays() {
        confirm(person, Locale.SIMPLIFIED_CHINESE);
        Channels off = new Channels(false, false, false);
        settings.choose(Map.of(Topic.PARCELS, off, Topic.AFTERSALE, off, Topic.TURNS, off), person)
                .block(PATIENCE);
        String audience = News.person(person.id());

        repository
                .add(List.of(
                        new News(audience, Kind.SENT, "LY3", ""),
                        new News(audience, Kind.CLAIM_GRANTED, "LY3", ""),
                        new News(audience, Kind.PAID, "LY3", "")))
                .block(PATIENCE);
        schedule.send().block(PATIENCE);

        assertThat(done(notices.of(person, new PageRequest(1, 10))).items())
                .extracting(Notice::kind)
                .containsExactlyInAnyOrder(Kind.CLAIM_GRANTED, Kind.PAID);
        assertThat(done(notices.unread(person))).isEqualTo(2);
        assertThat(lettersTo(person)).hasSize(1);
        assertThat(done(readers.notByText(Set.of(person.id()), Kind.ARRIVED))).containsExactly(person.id());
        assertThat(done(settings.of(person)).topics())
                .containsEntry(Topic.AFTERSALE, new Channels(true, false, false))
                .containsEntry(Topic.PAYMENT, Channels.ALL)
                .doesNotContainKey(Topic.TURNS);
    }

    @Test
    void oneClickInALetterEndsItsKindWithoutLoggingIn() {
        confirm(person, Locale.SIMPLIFIED_CHINESE);
        String link = "/unsubscribe/" + tokens.of(new Leaving(person.id(), Topic.PAYMENT));

        client.get()
                .uri(link)
                .header("Accept", "text/html")
                .exchange()
                .expectStatus()
                .isOk();
        assertThat(done(settings.of(person)).topics()).containsEntry(Topic.PAYMENT, Channels.ALL);
        client.post()
                .uri(link)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .bodyValue("List-Unsubscribe=One-Click")
                .exchange()
                .expectStatus()
                .isOk();
        assertThat(done(settings.of(person)).topics())
                .containsEntry(Topic.PAYMENT, new Channels(true, true, false))
                .containsEntry(Topic.PARCELS, Channels.ALL);
        client.post().uri(link + "x").exchange().expectStatus().isNotFound();
        client.post()
                .uri(link.replace("PAYMENT", "PARCELS"))
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void whoeverIsForgottenOrWantsNoMailGetsNone() {
        confirm(person, Locale.SIMPLIFIED_CHINESE);
        repository
                .add(List.of(new News(News.person(person.id()), Kind.PAID, "LY4", "")))
                .block(PATIENCE);

        settings.removeMail(person).block(PATIENCE);
        schedule.send().block(PATIENCE);

        assertThat(lettersTo(person)).isEmpty();
        assertThat(done(settings.of(person)).mail()).isNull();
        readers.forget(person.id()).block(PATIENCE);
        assertThat(database.query("select kind from notice.preference where person_id = '" + person.id() + "'"))
                .isEmpty();
    }

    private void confirm(Person who, Locale language) {
        Reader reader = new Reader(who, language);
        String to = Unique.name("li") + "@example.com";
        SentCode sent = done(settings.sendCode(to, reader, Unique.name("caller")));
        settings.confirm(to, new CodeAnswer(sent.ticket(), codeOf(who)), reader).block(PATIENCE);
        mailbox.forget(who.id());
    }

    private String codeOf(Person who) {
        Matcher code = CODE.matcher(lettersTo(who).get(0).text());
        assertThat(code.find()).isTrue();
        return code.group();
    }

    private List<Delivered> lettersTo(Person who) {
        return mailbox.latestFor(who.id()).stream()
                .filter(message -> message.subject() != null)
                .toList();
    }

    private static Reader reader(Person person) {
        return new Reader(person, Locale.SIMPLIFIED_CHINESE);
    }

    private static Person person(Role role, @Nullable String supplier) {
        return new Person(UUID.randomUUID(), "someone", "某人", role, null, supplier);
    }
}
