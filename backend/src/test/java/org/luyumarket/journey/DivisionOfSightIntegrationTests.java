package org.luyumarket.journey;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.luyumarket.testsupport.Sales.done;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luyumarket.fulfilment.Fulfilment;
import org.luyumarket.fulfilment.Fulfilment.ShipOrder;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.ordering.Order;
import org.luyumarket.ordering.Ordering;
import org.luyumarket.ordering.Ordering.OrderLine;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.testsupport.MarketDatabase;
import org.luyumarket.testsupport.MarketTest;
import org.luyumarket.testsupport.Sales;
import org.luyumarket.testsupport.Sales.Sale;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

/**
 * Who sees what of ledger, reports, deals, plan and proof, by which door. A record of somebody else's is not there (404); a county
 * or a city that is not theirs is refused (403), since everybody knows that it exists.
 */
@MarketTest
class DivisionOfSightIntegrationTests {

    private static final List<String> VIEWERS =
            List.of("shopper", "supplier", "fengjie", "binzhou", "dikou", "auditor", "city");

    private static final String WORK_OF_WUSHAN = "00000000-0000-0000-0000-000000500237";

    private static final String JANUARY = "from=2019-01&to=2019-01";

    private static final String EXPORTS = "identity.audit_entry where actor = 'fengjie' and verb = 'report.exported'";

    private static final Person YUNYANG =
            new Person(new UUID(8, 11), "yunyang", "云阳", Role.COUNTY_STAFF, new DivisionCode("500235"), null);

    private static final ShipOrder ALL_THERE_IS = new ShipOrder("圆通", "YT0000000001", null, List.of());

    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    @Autowired
    private WebTestClient client;

    @Autowired
    private MarketDatabase database;

    @Autowired
    private Sales sales;

    @Autowired
    private Fulfilment fulfilment;

    @Autowired
    private Ordering ordering;

    @BeforeEach
    void bePatient() {
        client = client.mutate()
                .responseTimeout(Duration.ofSeconds(60))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(16_000_000))
                .build();
    }

    @BeforeEach
    void wushanHasSomethingToDo() {
        database.execute("""
                insert into plan.work (id, version, year, county, task, measure, milestone, unit, state, progress, evidence)
                values ('%s', 1, 2019, '500237', '', '', '2019-12-28', '', 'PLANNED', '', '[]')
                    on conflict do nothing
                """.formatted(WORK_OF_WUSHAN));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # door                                                  | who: shopper supplier fengjie binzhou dikou auditor city
            /api/v1/ledger/entries?year=2019                        | 403 200 200 200 200 200 200
            /api/v1/ledger/entries?year=2019&county=500237          | 403 200 403 200 200 200 200
            /api/v1/ledger/entries?year=2019&city=370100            | 403 200 200 403 200 200 200
            /api/v1/ledger/entries?year=2019&supplier=V09A          | 403 403 200 200 200 200 200
            /api/v1/ledger/entries?year=2019&partner=yinzuo         | 403 200 200 200 403 200 200
            /api/v1/ledger/entries/next?year=2019&county=500237     | 403 200 403 200 200 200 200
            /api/v1/ledger/entries.csv?year=2019&month=1            | 403 200 200 200 200 200 200
            /api/v1/ledger/entries.csv?year=2019&county=500237      | 403 200 403 200 200 200 200
            /api/v1/ledger/months/500236?year=2019                  | 403 403 200 403 403 200 200
            /api/v1/ledger/months/500237?year=2019                  | 403 403 403 403 403 200 200
            /api/v1/ledger/months/500237/open?day=2019-01-01        | 403 403 403 403 403 200 200
            /api/v1/ledger/chain                                    | 403 200 200 200 200 200 200
            /api/v1/ledger/reconciliations                          | 403 403 403 403 403 200 200
            /api/v1/ledger/reconciliations/{nothing}                | 403 403 403 403 403 404 404
            /api/v1/ledger/reconciliations/{nothing}/differences    | 403 403 403 403 403 404 404
            /api/v1/reports/sales?groupBy=county&year=2019&county=500237 | 403 200 403 200 200 200 200
            /api/v1/reports/sales?groupBy=city&year=2019&city=370100 | 403 200 200 403 200 200 200
            /api/v1/reports/forms/ledger?{january}                  | 403 200 200 200 200 200 200
            /api/v1/reports/forms/ledger?{january}&county=500237    | 403 200 403 200 200 200 200
            /api/v1/reports/forms/ledger/file?{january}&format=csv&county=500237 | 403 200 403 200 200 200 200
            /api/v1/reports/exports/{nothing}                       | 403 404 404 404 404 404 404
            /api/v1/reports/exports/{nothing}/file                  | 403 404 404 404 404 404 404
            /api/v1/reports/sign-offs/2019-01/500236                | 403 403 200 403 403 200 200
            /api/v1/reports/sign-offs/2019-01/500237                | 403 403 403 403 403 200 200
            /api/v1/reports/sign-offs/2019-01/500237/print          | 403 403 403 403 403 404 404
            /api/v1/staff/deals/D00000001                           | 403 200 200 404 200 200 200
            /api/v1/staff/deals/D00000003                           | 403 404 200 404 404 200 200
            /api/v1/staff/deals/{deal of Wushan}                    | 403 404 404 404 404 200 200
            /api/v1/staff/deals/{deal into Binzhou}                 | 403 200 200 200 404 200 200
            /api/v1/staff/deal-imports/{nothing}                    | 403 404 404 404 404 404 404
            /api/v1/staff/partners/dikou                            | 403 404 200 404 200 200 200
            /api/v1/staff/partners/yantai-zone                      | 403 404 200 404 404 200 200
            /api/v1/plan/targets?year=2019                          | 403 403 200 200 403 200 200
            /api/v1/plan/targets/T2-2018                            | 403 403 200 404 403 200 200
            /api/v1/plan/targets/T4-2020                            | 403 403 404 404 403 200 200
            /api/v1/plan/targets/T4-2020/versions                   | 403 403 404 404 403 200 200
            /api/v1/plan/targets/T4-2020/parts                      | 403 403 404 404 403 422 422
            /api/v1/plan/work/{work}                      | 403 403 404 404 403 200 200
            /staff                                                  | 404 404 200 200 404 200 200
            /staff/entries?year=2019&county=500237                  | 404 404 403 200 404 200 200
            /staff/entries?year=2019&city=370100                    | 404 404 200 403 404 200 200
            /staff/targets/T4-2020                                  | 404 404 404 404 404 200 200
            /staff/work/{work}                            | 404 404 404 404 404 200 200
            /staff/deals/D00000001                                  | 404 200 200 404 200 200 200
            /staff/deals/D00000003                                  | 404 404 200 404 404 200 200
            /staff/deals/{deal of Wushan}                           | 404 404 404 404 404 200 200
            /staff/partners/yantai-zone                             | 404 404 200 404 404 200 200
            /staff/reports                                          | 404 404 200 200 404 200 200
            /staff/reports/forms/ledger?{january}&county=500237     | 404 404 200 200 404 200 200
            /staff/reports/months                                   | 404 404 200 404 404 200 200
            /staff/reports/months/2019-01/500236                    | 404 404 200 404 404 200 200
            /staff/reports/months/2019-01/500237                    | 404 404 403 404 404 200 200
            /staff/proof                                            | 404 404 404 404 404 200 200
            /api/v1/transfers                                       | 403 403 403 403 403 200 200
            /api/v1/transfers/{nothing}                             | 403 403 403 403 403 404 404
            /api/v1/dues                                            | 200 200 200 200 200 200 200
            /api/v1/dues/{nothing}                                  | 404 404 404 404 404 404 404
            /api/v1/dues/{nothing}/advice                           | 404 404 404 404 404 404 404
            /api/v1/deliveries                                      | 200 200 200 200 200 200 200
            /api/v1/deliveries/{nothing}                            | 404 404 404 404 404 404 404
            /api/v1/deliveries/{nothing}/note                       | 404 404 404 404 404 404 404
            /api/v1/acceptances/{nothing}/pdf                       | 404 404 404 404 404 404 404
            /api/v1/invoices                                        | 200 200 200 200 200 200 200
            /api/v1/invoices/{nothing}                              | 404 404 404 404 404 404 404
            /api/v1/vouchers                                        | 200 200 200 200 200 200 200
            /api/v1/vouchers/{nothing}/file                         | 404 404 404 404 404 404 404
            /staff/transfers                                        | 404 404 404 404 404 200 200
            /staff/transfers/{nothing}                              | 404 404 404 404 404 404 404
            /staff/dues                                             | 404 404 404 404 404 200 200
            /staff/audit                                            | 404 404 404 404 404 404 404
            """)
    void everyDoorOpensToWhomItShould(String door, String answers) {
        String address = address(door);

        List<String> given = VIEWERS.stream()
                .map(viewer -> viewer + " " + get(viewer, address).getStatus().value())
                .toList();

        assertThat(given).isEqualTo(expected(answers));
    }

    /** With nothing in the body: staff are told what is missing before they are told whose it is; the others come no further. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # door                                                        | who: shopper supplier fengjie binzhou dikou auditor city
            POST   | /api/v1/staff/deals                                  | 403 403 400 403 403 403 400
            PUT    | /api/v1/staff/deals/{deal of Wushan}?version=1       | 403 403 400 403 403 403 400
            POST   | /api/v1/staff/deals/{deal of Wushan}/submission?version=9   | 403 403 404 403 403 403 409
            POST   | /api/v1/staff/deals/{deal of Wushan}/confirmation?version=9 | 403 403 404 403 403 403 409
            POST   | /api/v1/staff/deals/{deal of Wushan}/objection?version=9    | 403 403 400 403 403 403 400
            POST   | /api/v1/staff/deals/{deal of Wushan}/withdrawal?version=9   | 403 403 404 403 403 403 409
            POST   | /api/v1/staff/deals/{deal of Wushan}/followers       | 403 403 400 403 403 403 400
            POST   | /api/v1/staff/deals/{deal of Wushan}/likenesses/D00000001 | 403 403 400 403 403 403 400
            POST   | /api/v1/staff/deal-imports/{nothing}/confirmation    | 403 403 404 403 403 403 404
            POST   | /api/v1/staff/deal-imports/{nothing}/review          | 403 403 404 403 403 403 404
            DELETE | /api/v1/staff/deal-imports/{nothing}                 | 403 403 404 403 403 403 404
            POST   | /api/v1/staff/partners                               | 403 403 400 403 403 403 400
            PUT    | /api/v1/staff/partners/nobody?version=1              | 403 403 400 403 403 403 400
            POST   | /api/v1/staff/partners/nobody/key                    | 403 403 404 403 403 403 404
            DELETE | /api/v1/staff/partners/nobody/key                    | 403 403 404 403 403 403 404
            POST   | /api/v1/ledger/rules                                 | 403 403 400 403 403 403 400
            PUT    | /api/v1/ledger/rules/99/in-force                     | 403 403 403 403 403 403 404
            POST   | /api/v1/ledger/verification                          | 403 403 403 403 403 200 200
            POST   | /api/v1/plan/targets                                 | 403 403 400 403 403 403 400
            PUT    | /api/v1/plan/targets/T4-2020                         | 403 403 428 403 403 403 428
            PUT    | /api/v1/plan/targets/T4-2020/parts                   | 403 403 428 403 403 403 428
            POST   | /api/v1/plan/work                                    | 403 403 400 403 403 403 400
            PUT    | /api/v1/plan/work/{work}                             | 403 403 428 403 403 403 428
            POST   | /api/v1/plan/work/{work}/files                       | 403 403 415 403 403 403 415
            POST   | /api/v1/reports/sign-offs/2019-01/500237/steps       | 403 403 400 403 403 403 400
            POST   | /api/v1/reports/exports                              | 403 202 202 202 202 202 202
            """)
    void everyDoorThatChangesSomethingOpensToWhomItShould(String method, String door, String answers) {
        String address = address(door);

        List<String> given = VIEWERS.stream()
                .map(viewer -> viewer + " " + sent(viewer, HttpMethod.valueOf(method), address))
                .toList();

        assertThat(given).isEqualTo(expected(answers));
    }

    /** What the buttons of pages send, with all but nothing in it. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # door                                             | who: shopper supplier fengjie binzhou dikou auditor city
            /staff/targets/new                                 | 404 404 400 404 404 404 400
            /staff/targets/T4-2020                             | 404 404 404 404 404 404 400
            /staff/targets/T4-2020/parts                       | 404 404 404 404 404 404 412
            /staff/work/new                                    | 404 404 400 404 404 404 400
            /staff/work/{work}                                 | 404 404 404 404 404 404 400
            /staff/work/{work}/files                           | 404 404 415 404 404 404 415
            /staff/deals/new                                   | 404 404 400 404 404 404 400
            /staff/deals/{deal of Wushan}/edit                 | 404 404 400 404 404 404 400
            /staff/deals/{deal of Wushan}/submission           | 404 404 404 404 404 404 409
            /staff/deals/{deal of Wushan}/confirmation         | 404 404 404 404 404 404 409
            /staff/deals/{deal of Wushan}/objection            | 404 404 404 404 404 404 400
            /staff/deals/{deal of Wushan}/withdrawal           | 404 404 404 404 404 404 409
            /staff/deals/{deal of Wushan}/followers            | 404 404 404 404 404 404 400
            /staff/deals/{deal of Wushan}/likenesses/D00000001 | 404 404 404 404 404 404 400
            /staff/deals/{deal of Wushan}/photos               | 404 404 415 404 404 404 415
            /staff/deals/imports                               | 404 404 415 404 404 404 415
            /staff/deals/imports/{nothing}/confirmation        | 404 404 404 404 404 404 404
            /staff/deals/imports/{nothing}/review              | 404 404 404 404 404 404 404
            /staff/deals/imports/{nothing}/discard             | 404 404 404 404 404 404 404
            /staff/partners/new                                | 404 404 400 404 404 404 400
            /staff/partners/nobody/edit                        | 404 404 400 404 404 404 400
            /staff/partners/nobody/key                         | 404 404 404 404 404 404 404
            /staff/partners/nobody/key-withdrawal              | 404 404 404 404 404 404 404
            /staff/proof/reconciliations                       | 404 404 403 404 404 404 303
            /staff/proof/verification                          | 404 404 404 404 404 303 303
            /staff/reports/months/2019-01/500237/steps         | 404 404 400 404 404 404 400
            /staff/reports/forms/ledger/exports                | 404 404 303 303 404 303 303
            /staff/transfers                                   | 404 404 404 404 404 404 415
            /staff/transfers/{nothing}/payments                | 404 404 404 404 404 404 404
            """)
    void everyFormOfAPageOpensToWhomItShould(String door, String answers) {
        String address = address(door);

        List<String> given = VIEWERS.stream()
                .map(viewer -> viewer + " " + filledIn(viewer, address))
                .toList();

        assertThat(given).isEqualTo(expected(answers));
    }

    private int filledIn(String viewer, String address) {
        return client.post()
                .uri(address)
                .headers(headers -> headers.setBearerAuth(token(viewer)))
                .accept(MediaType.TEXT_HTML)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue("version=9")
                .exchange()
                .returnResult(Void.class)
                .getStatus()
                .value();
    }

    private static List<String> expected(String answers) {
        String[] expected = answers.strip().split(" ", -1);
        return IntStream.range(0, expected.length)
                .mapToObj(i -> VIEWERS.get(i) + " " + expected[i])
                .toList();
    }

    private int sent(String viewer, HttpMethod method, String address) {
        return client.method(method)
                .uri(address)
                .headers(headers -> headers.setBearerAuth(token(viewer)))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{}")
                .exchange()
                .returnResult(Void.class)
                .getStatus()
                .value();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            supplier | supplier_id = 'V08A'  | supplier_id = 'V08A'
            fengjie  | county = '500236'     | county = '500236'
            binzhou  | city = '371600'       | left(coalesce(ship_to, buyer), 4) = '3716'
            dikou    | partner = 'dikou'     | partner_id = 'dikou'
            auditor  | true                  | true
            city     | true                  | true
            """)
    void everybodySeesExactlyTheirOwn(String viewer, String ofEntries, String ofDeals) {
        assertThat(total(viewer, "/api/v1/ledger/entries?size=1&year=2019"))
                .isEqualTo(count("ledger.entry where extract(year from booked_on) = 2019 and " + ofEntries));
        assertThat(total(viewer, "/api/v1/staff/deals?size=1")).isEqualTo(count("channel.deal where " + ofDeals));
    }

    @Test
    void aCountyThatAsksForAnothersFormIsShownItsOwn() {
        String form = body("fengjie", address("/staff/reports/forms/ledger?{january}&county=500237"));

        assertThat(form).contains("奉节").doesNotContain("巫山");
    }

    @Test
    void whatIsTakenAwayIsNotedAndNamesNoPerson() {
        String lines = body("fengjie", "/api/v1/ledger/entries.csv?year=2019&month=1");
        String form = body("fengjie", address("/api/v1/reports/forms/ledger/file?{january}&format=csv"));

        assertThat(List.of(lines, form))
                .allSatisfy(file -> assertThat(file)
                        .contains("脐橙")
                        .doesNotContainPattern("(?<!\\d)1[3-9]\\d{9}(?!\\d)")
                        .doesNotContain("张三"));
        assertThat(count(EXPORTS + " and subject = 'ledger-entries.csv'")).isPositive();
        assertThat(count(EXPORTS + " and subject <> 'ledger-entries.csv'")).isPositive();
    }

    /** An order with honey of somebody else's in it, whose number, name and sums stand behind none of these doors. */
    @Test
    void ofAnOrderOfTwoSuppliersNeitherSupplierNorCountySeesTheOthersPart() {
        Sale sale = sales.paid(null, new OrderLine("500236-01", 2), new OrderLine("500235-03", 3));
        done(fulfilment.ship(sale.number(), ALL_THERE_IS, YUNYANG));
        Order whole = done(ordering.find(sale.number(), sale.viewer()));
        Order.Line honey = whole.lines().get(1);
        List<String> secrets = Stream.of(
                        Stream.of(honey.sku(), honey.name(), "YT0000000001"),
                        Stream.of(
                                        honey.amount(),
                                        whole.amounts().goods(),
                                        whole.amounts().total())
                                .map(sum -> sum.getAmount().toPlainString()))
                .flatMap(values -> values)
                .toList();

        for (String viewer : List.of("supplier", "fengjie")) {
            assertThat(behind(viewer, sale.number()))
                    .isNotEmpty()
                    .allSatisfy((door, page) -> assertThat(page)
                            .as(viewer + " at " + door)
                            .contains(sale.number())
                            .doesNotContain(secrets));
        }
    }

    private Map<String, String> behind(String viewer, String order) {
        String desk = viewer.equals("supplier") ? "/supply" : "/staff";
        return Stream.of(
                        "/api/v1/orders/" + order,
                        "/api/v1/staff/orders?orderNumber=" + order,
                        desk + "/orders/" + order,
                        (desk.equals("/supply") ? "/supply" : "/staff/orders") + "?number=" + order,
                        "/supply/packing?number=" + order)
                .filter(door -> !door.startsWith("/api/v1/staff") || viewer.equals("fengjie"))
                .collect(Collectors.toMap(door -> door, door -> body(viewer, door)));
    }

    private String address(String door) {
        return door.replace("{january}", JANUARY)
                .replace("{nothing}", "00000000-0000-0000-0000-000000000001")
                .replace("{work}", WORK_OF_WUSHAN)
                .replace("{deal of Wushan}", aDeal("county = '500237' and ship_to not like '3716%'"))
                .replace("{deal into Binzhou}", aDeal("supplier_id = 'V08A' and ship_to like '3716%'"));
    }

    private String aDeal(String condition) {
        return String.valueOf(database.query("select min(number) as number from channel.deal where " + condition)
                .get(0)
                .get("number"));
    }

    private long count(String from) {
        return (Long) requireNonNull(
                database.query("select count(*) as rows from " + from).get(0).get("rows"));
    }

    private long total(String viewer, String address) {
        return ((Number) requireNonNull(client.get()
                                .uri(address)
                                .headers(headers -> headers.setBearerAuth(token(viewer)))
                                .exchange()
                                .expectBody(Map.class)
                                .returnResult()
                                .getResponseBody())
                        .get("total"))
                .longValue();
    }

    private String body(String viewer, String address) {
        return requireNonNull(get(viewer, address).getResponseBody());
    }

    private EntityExchangeResult<String> get(String viewer, String address) {
        return client.get()
                .uri(address)
                .accept(address.startsWith("/api") ? MediaType.ALL : MediaType.TEXT_HTML)
                .headers(headers -> headers.setBearerAuth(token(viewer)))
                .exchange()
                .expectBody(String.class)
                .returnResult();
    }

    /** One log-in each, since log-ins are limited. */
    private String token(String username) {
        return TOKENS.computeIfAbsent(username, this::logIn);
    }

    private String logIn(String username) {
        Map<?, ?> answer = client.post()
                .uri("/api/v1/tokens")
                .bodyValue(Map.of("username", username, "password", MarketTest.DEMO_PASSWORD))
                .exchange()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody();
        return (String) requireNonNull(requireNonNull(answer).get("accessToken"));
    }
}
