package org.luyumarket.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.luyumarket.testsupport.Sales.done;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.luyumarket.fulfilment.Fulfilment;
import org.luyumarket.fulfilment.Fulfilment.ShipOrder;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.notice.Notice.Kind;
import org.luyumarket.ordering.Ordering;
import org.luyumarket.ordering.Ordering.OrderLine;
import org.luyumarket.ordering.Viewer;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.message.Mailbox;
import org.luyumarket.testsupport.MarketTest;
import org.luyumarket.testsupport.Sales;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

@MarketTest
class NoticesIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String PLUM = "500236-05";
    private static final Person COUNTY =
            new Person(new UUID(8, 1), "fengjie", "奉节", Role.COUNTY_STAFF, new DivisionCode("500236"), null);

    @Autowired
    private Notices notices;

    @Autowired
    private NoticeRepository repository;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private Ordering ordering;

    @Autowired
    private Fulfilment fulfilment;

    @Autowired
    private Sales sales;

    @Autowired
    private WebTestClient client;

    @Test
    void aBuyerHearsOfPaymentAndParcelAndTheSupplierOfItsTurn() {
        Person buyer = person(Role.CONSUMER, null);
        String number = sales.paid(buyer, new OrderLine(PLUM, 1)).number();

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(told(buyer)).containsExactly(Kind.PAID));
        done(fulfilment.ship(number, new ShipOrder("SF", "SF" + number, null, List.of()), COUNTY));

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(told(buyer)).containsExactly(Kind.SENT, Kind.PAID));
        assertThat(done(notices.of(supplier(number, buyer), new PageRequest(1, 100)))
                        .items())
                .anyMatch(notice ->
                        notice.kind() == Kind.TO_SHIP && notice.subject().equals(number));
        assertThat(mailbox.latestFor(buyer.id()))
                .anyMatch(message ->
                        message.to().equals("138****0001") && message.text().contains("顺丰速运 SF" + number));
    }

    @Test
    void whatWasReadIsNewNoMoreAndWhatOthersWereToldIsNotSeen() {
        Person reader = person(Role.CONSUMER, null);
        News news = new News(News.person(reader.id()), Kind.PAID, "LY1", "");

        repository.add(List.of(news, news)).block(PATIENCE);
        repository.add(List.of(news)).block(PATIENCE);

        assertThat(done(notices.unread(reader))).isEqualTo(1);
        assertThat(done(notices.unread(person(Role.CONSUMER, null)))).isZero();
        notices.markRead(reader).block(PATIENCE);
        assertThat(done(notices.unread(reader))).isZero();
        assertThat(told(reader)).containsExactly(Kind.PAID);
    }

    @Test
    void strangersAreToldNothing() {
        client.get().uri("/api/v1/people/me/notices").exchange().expectStatus().isUnauthorized();
        client.get()
                .uri("/account/notices")
                .header("Accept", "text/html")
                .exchange()
                .expectStatus()
                .isSeeOther();
    }

    private List<Kind> told(Person reader) {
        return done(notices.of(reader, new PageRequest(1, 20))).items().stream()
                .map(Notice::kind)
                .toList();
    }

    private Person supplier(String number, Person buyer) {
        String supplier = done(ordering.bought(number, new Viewer(buyer, null)))
                .lines()
                .get(0)
                .supplierId();
        return person(Role.SUPPLIER, supplier);
    }

    private static Person person(Role role, @Nullable String supplier) {
        return new Person(UUID.randomUUID(), "someone", "某人", role, null, supplier);
    }
}
