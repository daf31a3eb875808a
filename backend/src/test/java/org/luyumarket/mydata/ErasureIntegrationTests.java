package org.luyumarket.mydata;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.luyumarket.addressbook.AddressBook;
import org.luyumarket.einvoice.Addressee;
import org.luyumarket.einvoice.Addressee.Kind;
import org.luyumarket.einvoice.EInvoices;
import org.luyumarket.fulfilment.Fulfilment;
import org.luyumarket.fulfilment.Fulfilment.ShipOrder;
import org.luyumarket.identity.People;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.identity.SignUp;
import org.luyumarket.ledger.proof.Difference;
import org.luyumarket.ledger.proof.Reconciliations;
import org.luyumarket.ordering.GiftOrders;
import org.luyumarket.ordering.Order;
import org.luyumarket.ordering.OrderStatus;
import org.luyumarket.ordering.Ordering;
import org.luyumarket.ordering.Ordering.OrderLine;
import org.luyumarket.ordering.Ordering.PayOrder;
import org.luyumarket.ordering.PlaceGift;
import org.luyumarket.ordering.PlaceOrder;
import org.luyumarket.ordering.Placement;
import org.luyumarket.ordering.ShipTo;
import org.luyumarket.ordering.Viewer;
import org.luyumarket.payment.Payment;
import org.luyumarket.payment.PaymentMethod;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.PersonalData;
import org.luyumarket.platform.Refusal;
import org.luyumarket.standalone.stripe.BuyerAction;
import org.luyumarket.standalone.stripe.StripeSandbox;
import org.luyumarket.testsupport.MarketDatabase;
import org.luyumarket.testsupport.MarketTest;
import org.luyumarket.testsupport.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.StatusAssertions;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.RequestHeadersSpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Mono;

/** Somebody wants to be forgotten: what is found of them afterwards, anywhere. */
@MarketTest
class ErasureIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String PASSWORD = "correct horse";
    private static final String ORANGES = "500236-01";
    private static final String ADDRESS = "/api/v1/people/me/erasure";
    private static final Person CITY = new Person(new UUID(8, 3), "city", "市级", Role.CITY_STAFF, null, null);
    private static final Person COUNTY =
            new Person(new UUID(8, 2), "fengjie", "奉节", Role.COUNTY_STAFF, new DivisionCode("500236"), null);

    /** Every column that may hold text, of every table that is ours. */
    private static final String TEXTS = """
            select format('%I.%I', table_schema, table_name) as of_table, quote_ident(column_name) as of_column
              from information_schema.columns
              join information_schema.tables using (table_schema, table_name)
             where table_schema not in ('information_schema', 'pg_catalog') and table_type = 'BASE TABLE'
               and data_type in ('text', 'character varying', 'character', 'jsonb', 'json', 'ARRAY')
            """;

    @Autowired
    private People people;

    @Autowired
    private ForgettingService service;

    @Autowired
    private DueErasures due;

    @Autowired
    private AddressBook addresses;

    @Autowired
    private Ordering ordering;

    @Autowired
    private EInvoices einvoices;

    @Autowired
    private GiftOrders gifts;

    @Autowired
    private Fulfilment fulfilment;

    @Autowired
    private Reconciliations reconciliations;

    @Autowired
    private StripeSandbox sandbox;

    @Autowired
    private PersonalData personalData;

    @Autowired
    private MarketDatabase database;

    @Autowired
    private WebTestClient client;

    private final String phone = Unique.mobile();
    private final String name = Unique.name("被忘记的人");
    private final String street = Unique.name("遗忘路");
    private Person person;

    @BeforeEach
    void signUp() {
        person = done(people.signUp(new SignUp(phone, PASSWORD, name)));
        done(addresses.add(shipTo(), person));
    }

    @Test
    void nothingOfNamePhoneOrAddressIsFoundAfterwardsInAnyTable() {
        String number = delivered();
        complain(number, "null, now(), 'SETTLED'", "CLOSED");
        einvoices
                .wish(number, Addressee.of(Kind.PERSONAL, name, "", "li@example.com"), new Viewer(person, null))
                .block(PATIENCE);
        giveAndTakeBack();
        assertThat(placesOfPlainText()).contains("identity.person", "complaint.message");
        assertThat(placesOfSealedText())
                .contains(
                        "identity.person",
                        "addressbook.address",
                        "ordering.orders",
                        "ordering.gift",
                        "einvoice.invoice");

        forget();

        assertThat(placesOfPlainText()).isEmpty();
        assertThat(placesOfSealedText()).isEmpty();
        assertThat(order(number).shipTo().name()).isEqualTo("已注销");
    }

    @Test
    void whatWasBoughtAndPaidStaysAndTheLedgerStillAgrees() {
        String number = delivered();
        List<Map<String, Object>> entries = entries(number);
        Order before = order(number);

        forget();

        assertThat(entries(number)).isNotEmpty().isEqualTo(entries);
        assertThat(order(number).amounts()).isEqualTo(before.amounts());
        assertThat(order(number).lines()).isEqualTo(before.lines());
        assertThat(differences()).noneMatch(difference -> number.equals(difference.reference()));
    }

    @Test
    void nobodyLogsInAnyMoreAndTheNumberCanSignUpAnew() {
        forget();

        assertThat(people.authenticate(phone, PASSWORD).blockOptional(PATIENCE)).isEmpty();
        Person anew = done(people.signUp(new SignUp(phone, PASSWORD, "另一个人")));
        assertThat(anew.id()).isNotEqualTo(person.id());
        assertThat(done(ordering.ordersOf(anew, "", new PageRequest(1, 10))).total())
                .isZero();
    }

    @Test
    void anOpenOrderStandsInTheWayNowAndOnTheDay() {
        String number = paid();
        assertThatThrownBy(() -> done(service.ask(person))).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("order-still-open");
            assertThat(refusal.arguments()).containsExactly(number);
        });

        deliver(number);
        done(service.ask(person));
        String another = paid();
        makeDue();

        assertThat(placesOfPlainText()).contains("identity.person");
        deliver(another);
        due.forget().block(PATIENCE);
        assertThat(placesOfPlainText()).isEmpty();
    }

    @Test
    void aComplaintThatIsNotSettledStandsInTheWay() {
        complain(delivered(), "now(), null, null", "OPEN");

        assertThatThrownBy(() -> done(service.ask(person)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("matter-still-open"));
    }

    @Test
    void beforeItIsDueNothingHappensAndItCanBeTakenBack() {
        done(service.ask(person));
        due.forget().block(PATIENCE);
        assertThat(placesOfPlainText()).contains("identity.person");

        service.takeBack(person).block(PATIENCE);
        makeDue();

        assertThat(service.of(person).blockOptional(PATIENCE)).isEmpty();
        assertThat(placesOfPlainText()).contains("identity.person");
    }

    @Test
    void aProgramAsksWithThePasswordAndTakesItBack() {
        String token = token();

        ask(token, "{\"password\":\"another horse\"}").isEqualTo(HttpStatus.UNAUTHORIZED);
        ask(token, "{}").isBadRequest();
        ask(token, "{\"ticket\":\"x\",\"code\":\"012345\"}").isUnauthorized();
        ask(token, "{\"password\":\"" + PASSWORD + "\"}").isEqualTo(HttpStatus.ACCEPTED);
        asPerson(client.get().uri(ADDRESS), token)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.dueAt")
                .exists();
        asPerson(client.delete().uri(ADDRESS), token).expectStatus().isNoContent();
        asPerson(client.get().uri(ADDRESS), token).expectStatus().isNoContent();
    }

    @Test
    void aCodeToThePhoneConfirmsItToo() {
        String token = token();
        Map<?, ?> code = requireNonNull(asPerson(client.post().uri(ADDRESS + "/code"), token)
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody());

        ask(token, "{\"ticket\":\"%s\",\"code\":\"%s\"}".formatted(code.get("ticket"), code.get("shown")))
                .isEqualTo(HttpStatus.ACCEPTED);
    }

    @Test
    void aWorkAccountIsNotForItsHolderToErase() {
        assertThatThrownBy(() -> done(service.ask(COUNTY)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("work-account"));
    }

    /** To somebody whose address the giver knows. */
    private void giveAndTakeBack() {
        PlaceGift gift = new PlaceGift(
                person,
                "test",
                Unique.name("key"),
                phone,
                new PlaceGift.Wording(name, ""),
                false,
                List.of(new PlaceGift.Recipient(shipTo(), List.of(new OrderLine(ORANGES, 1)), name)),
                null);
        String number = done(gifts.place(gift)).gift().number();
        done(gifts.cancel(number, new Viewer(person, null)));
    }

    private void forget() {
        done(service.ask(person));
        makeDue();
    }

    private void makeDue() {
        database.execute("update mydata.erasure set due_at = asked_at where person_id = '" + person.id() + "'");
        due.forget().block(PATIENCE);
    }

    private List<String> placesOfPlainText() {
        return database.query(TEXTS).stream()
                .collect(groupingBy(
                        column -> String.valueOf(column.get("of_table")),
                        mapping(column -> holds(String.valueOf(column.get("of_column"))), joining(" or "))))
                .entrySet()
                .stream()
                .filter(table -> !database.query(
                                "select 1 from %s where %s limit 1".formatted(table.getKey(), table.getValue()))
                        .isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    private String holds(String column) {
        return Stream.of(phone, name, street, personalData.fingerprint(phone))
                .map(text -> "strpos(%s::text, '%s') > 0".formatted(column, text))
                .collect(joining(" or "));
    }

    /** Whatever looks sealed is opened. */
    private List<String> placesOfSealedText() {
        return database.query(TEXTS).stream()
                .filter(column -> database
                        .query(
                                "select %2$s::text as sealed from %1$s where %2$s::text ~ '^[a-z0-9]{1,16}:[A-Za-z0-9+/=_-]{20,}$'"
                                        .formatted(column.get("of_table"), column.get("of_column")))
                        .stream()
                        .map(row -> opened(String.valueOf(row.get("sealed"))))
                        .anyMatch(text -> text.contains(phone) || text.contains(name)))
                .map(column -> String.valueOf(column.get("of_table")))
                .toList();
    }

    private String opened(String sealed) {
        try {
            return personalData.open(sealed);
        } catch (RuntimeException notSealed) {
            return "";
        }
    }

    private void complain(String number, String ends, String status) {
        UUID id = UUID.randomUUID();
        database.execute("""
                insert into complaint.complaint (id, order_number, position, name, county, supplier_id, topic, status, opened_at,
                                                 answer_by, closed_at, outcome)
                values ('%s', '%s', 1, '脐橙', '500236', 'V08A', 'OTHER', '%s', now(), %s)
                """.formatted(id, number, status, ends));
        database.execute(
                "insert into complaint.message (id, complaint_id, side, words, at) values ('%s', '%s', 'BUYER', '%s', now())"
                        .formatted(UUID.randomUUID(), id, "我是" + name));
    }

    private List<Map<String, Object>> entries(String number) {
        return database.query("select e::text from ledger.entry e where reference = '" + number + "' order by id");
    }

    private List<Difference> differences() {
        UUID id = done(reconciliations.ask(CITY)).id();
        await().atMost(PATIENCE)
                .until(() -> done(reconciliations.find(id, CITY)).isOver());
        return done(reconciliations.differences(id, new PageRequest(1, 100), CITY))
                .items();
    }

    private String delivered() {
        String number = paid();
        deliver(number);
        return number;
    }

    private void deliver(String number) {
        done(fulfilment.ship(number, new ShipOrder("顺丰", "SF" + number, null, List.of()), COUNTY));
        done(fulfilment.confirmReceipt(number, new Viewer(person, null)));
    }

    private String paid() {
        Placement placed = done(ordering.place(new PlaceOrder(
                person,
                Unique.name("caller"),
                Unique.name("erase"),
                List.of(new OrderLine(ORANGES, 1)),
                shipTo(),
                null)));
        String number = placed.order().number();
        Payment payment = done(ordering.pay(
                number,
                new PayOrder(PaymentMethod.CARD, URI.create("http://localhost/orders/" + number), Unique.name("pay")),
                new Viewer(person, null)));
        sandbox.act(requireNonNull(payment.redirectUrl()), BuyerAction.PAY);
        await().atMost(PATIENCE).until(() -> order(number).status() == OrderStatus.PAID);
        return number;
    }

    private Order order(String number) {
        return done(ordering.bought(number, new Viewer(person, null)));
    }

    private ShipTo shipTo() {
        return new ShipTo(name, phone, new DivisionCode("371602"), street);
    }

    private String token() {
        Map<?, ?> token = requireNonNull(client.post()
                .uri("/api/v1/tokens")
                .bodyValue(Map.of("username", phone, "password", PASSWORD))
                .exchange()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody());
        return String.valueOf(token.get("accessToken"));
    }

    private StatusAssertions ask(String token, String body) {
        return asPerson(
                        client.post()
                                .uri(ADDRESS)
                                .contentType(MediaType.APPLICATION_JSON)
                                .bodyValue(body),
                        token)
                .expectStatus();
    }

    private static ResponseSpec asPerson(RequestHeadersSpec<?> request, String token) {
        return request.headers(headers -> headers.setBearerAuth(token)).exchange();
    }

    private static <T> T done(Mono<T> asked) {
        return requireNonNull(asked.block(PATIENCE));
    }
}
