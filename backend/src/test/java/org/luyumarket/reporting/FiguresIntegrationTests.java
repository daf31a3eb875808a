package org.luyumarket.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.luyumarket.testsupport.MarketTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What staff read over HTTP, on the demo's own past. */
@MarketTest
class FiguresIntegrationTests {

    private static final String SEASON = "from=2018-11-01&to=2019-04-30";

    private static final String RECONCILIATIONS = "/api/v1/ledger/reconciliations";

    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    @Autowired
    private WebTestClient client;

    @Test
    void theSeasonOfThePlanIsReached() {
        get("city", "/api/v1/plan/targets?year=2019")
                .jsonPath("$.items[?(@.code=='T2-2018')].achieved.grams")
                .isEqualTo(18_300_000_000L)
                .jsonPath("$.items[?(@.code=='T2-2018')].ratio")
                .isEqualTo(1.83)
                .jsonPath("$.items[?(@.code=='T1-2019')].value.amount")
                .isEqualTo("30000000.00");
    }

    @Test
    void aFigureIsTheSumOfWhatItOpensTo() {
        Map<?, ?> group = (Map<?, ?>) items("city", "/api/v1/reports/sales?groupBy=county&" + SEASON).stream()
                .filter(county -> "500236".equals(((Map<?, ?>) county).get("key")))
                .findAny()
                .orElseThrow();
        String query = "/api/v1/ledger/entries?county=500236&counted=true&size=100&" + SEASON + "&page=";

        BigDecimal opened = IntStream.rangeClosed(1, 10)
                .mapToObj(page -> items("city", query + page))
                .flatMap(List::stream)
                .map(entry -> money((Map<?, ?>) entry))
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(opened).isEqualByComparingTo(money((Map<?, ?>) Objects.requireNonNull(group.get("counted"))));
        assertThat(opened).isGreaterThan(new BigDecimal("80000000"));
    }

    @Test
    void theReasonIsShownWithWhatDoesNotCount() {
        get("city", "/api/v1/ledger/entries?counted=false&year=2021")
                .jsonPath("$.items[*].verdict.counted")
                .value(found -> assertThat(found).asInstanceOf(LIST).containsOnly(false))
                .jsonPath("$.items[*].verdict.reasons[0]")
                .value(found -> assertThat(found).asInstanceOf(LIST).contains("no-certificate"));
    }

    @Test
    void aCountysStaffSeeTheirCountyByAnyDoor() {
        get("fengjie", "/api/v1/reports/sales?groupBy=county&" + SEASON)
                .jsonPath("$.items[*].key")
                .isEqualTo("500236");
        get("fengjie", "/api/v1/ledger/entries?year=2021")
                .jsonPath("$.items[*].county")
                .value(found -> assertThat(found).asInstanceOf(LIST).containsOnly("500236"));
        status("fengjie", "/api/v1/ledger/entries?county=500237", 403);
        status("fengjie", "/api/v1/ledger/entries.csv?county=500237", 403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/ledger/entries",
                "/api/v1/ledger/entries.csv",
                "/api/v1/plan/targets",
                "/api/v1/reports/sales"
            })
    void figuresAreForStaff(String address) {
        status("shopper", address, 403);
        client.get()
                .uri(address)
                .accept(MediaType.ALL)
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/ledger/entries?month=13&year=2021, month",
        "/api/v1/ledger/entries?county=x&size=1000000000, county",
        "/api/v1/ledger/entries.csv?channel=TELEPATHY, channel",
        "/api/v1/plan/targets?year=0, year",
        "/api/v1/plan/targets?year=many, year",
        "/api/v1/reports/sales?groupBy=weather, groupBy",
        "'/api/v1/reports/sales?groupBy=month,county,city,channel', groupBy",
        "/api/v1/reports/sales?from=2021-02-30, from"
    })
    void badQuestionsAreAnsweredFieldByField(String address, String field) {
        asked("city", address)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[*].field")
                .value(found -> assertThat(found).asInstanceOf(LIST).contains(field));
    }

    @Test
    void theFileHasALineForEachEntry() {
        EntityExchangeResult<byte[]> file = asked("fengjie", "/api/v1/ledger/entries.csv?" + SEASON)
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType("text/csv;charset=UTF-8")
                .expectBody()
                .returnResult();

        String text = new String(Objects.requireNonNull(file.getResponseBody()), StandardCharsets.UTF_8);
        int entries = total("fengjie", "/api/v1/ledger/entries?" + SEASON);
        assertThat(text).startsWith("\uFEFF日期,");
        assertThat(text.lines()).hasSize(entries + 1);
    }

    @Test
    void everyGroupOfAReportIsThere() {
        get("city", "/api/v1/reports/sales?groupBy=county")
                .jsonPath("$.items")
                .value(found -> assertThat(found).asInstanceOf(LIST).hasSize(14));
    }

    @Test
    void thePagesOfAReportAddUpToItsWhole() {
        String report = "/api/v1/reports/sales?groupBy=month,county,channel&size=7&year=2021&page=";
        Map<?, ?> first = page("city", report + 1);
        int groups = (Integer) Objects.requireNonNull(first.get("total"));

        BigDecimal pages = IntStream.rangeClosed(1, (groups + 6) / 7)
                .mapToObj(number -> items("city", report + number))
                .flatMap(List::stream)
                .map(group -> money((Map<?, ?>) Objects.requireNonNull(((Map<?, ?>) group).get("counted"))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(groups).isGreaterThan(7);
        assertThat(pages).isEqualByComparingTo(money((Map<?, ?>) Objects.requireNonNull(first.get("counted"))));
    }

    @Test
    void whoAsksForAReconciliationCanFollowItToItsEnd() {
        EntityExchangeResult<byte[]> asked = client.post()
                .uri(RECONCILIATIONS)
                .headers(headers -> headers.setBearerAuth(token("city")))
                .exchange()
                .expectStatus()
                .isAccepted()
                .expectBody()
                .returnResult();
        String address =
                Objects.requireNonNull(asked.getResponseHeaders().getLocation()).getPath();

        await().atMost(Duration.ofSeconds(30)).until(() -> page("city", address).get("finishedAt"), Objects::nonNull);

        Map<?, ?> done = page("city", address);
        assertThat((List<?>) done.get("hearings")).hasSize((Integer) Objects.requireNonNull(done.get("witnesses")));
        assertThat(page("auditor", RECONCILIATIONS + "/latest").get("id")).isEqualTo(done.get("id"));
        assertThat(total("city", address + "/differences"))
                .isEqualTo(((Number) Objects.requireNonNull(done.get("differences"))).intValue());
        status("city", RECONCILIATIONS + "/01a00000-0000-7000-8000-000000000000", 404);
    }

    private WebTestClient.BodyContentSpec get(String username, String address) {
        return asked(username, address).expectStatus().isOk().expectBody();
    }

    private void status(String username, String address, int status) {
        asked(username, address).expectStatus().isEqualTo(status);
    }

    private List<?> items(String username, String address) {
        return (List<?>) Objects.requireNonNull(page(username, address).get("items"));
    }

    private int total(String username, String address) {
        return (Integer) Objects.requireNonNull(page(username, address).get("total"));
    }

    private Map<?, ?> page(String username, String address) {
        return Objects.requireNonNull(
                asked(username, address).expectBody(Map.class).returnResult().getResponseBody());
    }

    private static BigDecimal money(Map<?, ?> amounts) {
        return new BigDecimal((String) ((Map<?, ?>) Objects.requireNonNull(amounts.get("money"))).get("amount"));
    }

    private WebTestClient.ResponseSpec asked(String username, String address) {
        return client.get()
                .uri(address)
                .accept(MediaType.ALL)
                .headers(headers -> headers.setBearerAuth(token(username)))
                .exchange();
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
        return (String) Objects.requireNonNull(Objects.requireNonNull(answer).get("accessToken"));
    }
}
