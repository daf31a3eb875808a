package org.luyumarket.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luyumarket.channel.DealFixture.person;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.ledger.Channel;
import org.luyumarket.ledger.EntryFilter;
import org.luyumarket.ledger.Ledger;
import org.luyumarket.ledger.LedgerEntry;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.testsupport.MarketTest;
import org.luyumarket.testsupport.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

@MarketTest
class TillsIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Person CITY = person("city-clerk", Role.CITY_STAFF, null);
    private static final String SOLD_AT = "2026-03-20T10:15:00+08:00";

    @Autowired
    private Partners partners;

    @Autowired
    private Ledger ledger;

    @Autowired
    private WebTestClient client;

    private String partner = "";
    private String key = "";

    @BeforeEach
    void aPartnerWithATill() {
        partner = Unique.name("till");
        PartnerTerms terms = new PartnerTerms(
                "示例·测试超市",
                null,
                new DivisionCode("370102"),
                Channel.SUPERMARKET,
                Channel.SUPERMARKET.usualMode(),
                null,
                List.of(),
                true);
        done(partners.add(partner, terms, CITY));
        key = done(partners.renewKey(partner, CITY));
    }

    @Test
    void aReceiptCountsAtOnceAndOnlyOnce() {
        Map<String, Object> sale = sale("S-1", "48.00", 500);

        send(sale).expectStatus().isCreated();
        send(sale).expectStatus().isOk();

        assertThat(entries("S-1")).singleElement().satisfies(entry -> {
            assertThat(entry.fen()).isEqualTo(4_800);
            assertThat(entry.fact().trade().partner()).isEqualTo(partner);
            assertThat(entry.verdict().counted()).isTrue();
        });
    }

    @Test
    void theSameReceiptFiftyTimesAtOnceIsOneEntry() {
        Map<String, Object> sale = sale("S-2", "48.00", 500);

        List<Integer> answers =
                Objects.requireNonNull(Flux.fromStream(IntStream.range(0, 50).boxed())
                        .flatMap(
                                i -> Mono.fromCallable(() -> send(sale)
                                                .returnResult(String.class)
                                                .getStatus()
                                                .value())
                                        .subscribeOn(Schedulers.boundedElastic()),
                                50)
                        .collectList()
                        .block(PATIENCE));

        assertThat(answers).containsOnly(200, 201).containsOnlyOnce(201);
        assertThat(entries("S-2")).hasSize(1);
    }

    @Test
    void aNumberKeepsItsContent() {
        send(sale("S-3", "48.00", 500)).expectStatus().isCreated();

        send(sale("S-3", "49.00", 500))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.type")
                .value(type -> assertThat(type.toString()).endsWith("receipt-reused"));
    }

    @Test
    void aReturnTakesBackWhatWasSoldAndNoMore() {
        send(sale("S-4", "480.00", 5_000)).expectStatus().isCreated();

        send(follower("R-4", "RETURN", "S-4", "96.00", 1_000)).expectStatus().isCreated();
        send(follower("R-5", "RETURN", "S-4", "390.00", 4_100)).expectStatus().isBadRequest();

        assertThat(entries("S-4").stream().mapToLong(LedgerEntry::fen).sum()).isEqualTo(38_400);
    }

    @Test
    void aCorrectionSaysWhatShouldHaveStoodThere() {
        send(sale("S-6", "480.00", 5_000)).expectStatus().isCreated();

        send(follower("C-6", "CORRECTION", "S-6", "470.00", 4_900))
                .expectStatus()
                .isCreated();

        assertThat(entries("S-6").stream().mapToLong(LedgerEntry::fen).sum()).isEqualTo(47_000);
        assertThat(entries("S-6").stream().mapToLong(LedgerEntry::grams).sum()).isEqualTo(4_900);
    }

    @Test
    void aReturnOfWhatWasNeverSoldIsRefused() {
        send(follower("R-7", "RETURN", "nothing", "96.00", 1_000))
                .expectStatus()
                .isNotFound();
    }

    @Test
    void aPriceBeyondTheBandIsForPeopleToJudge() {
        send(sale("S-8", "4800.00", 500)).expectStatus().isBadRequest();

        assertThat(entries("S-8")).isEmpty();
    }

    @Test
    void ofABatchEachReceiptStandsForItself() {
        client.post()
                .uri("/api/v1/channel/sales/batch")
                .header("X-Partner-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of(
                        "sales",
                        List.of(sale("B-1", "48.00", 500), sale("B-2", "9999.00", 500), sale("B-1", "48.00", 500))))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$[*].result")
                .value(results -> assertThat(results.toString()).isEqualTo("[\"RECORDED\",\"REFUSED\",\"REPEATED\"]"));
    }

    @Test
    void aWithdrawnKeyOpensNothing() {
        done(partners.withdrawKey(partner, CITY).thenReturn(true));

        send(sale("S-9", "48.00", 500)).expectStatus().isUnauthorized();
    }

    private WebTestClient.ResponseSpec send(Map<String, Object> sale) {
        return client.post()
                .uri("/api/v1/channel/sales")
                .header("X-Partner-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(sale)
                .exchange();
    }

    private static Map<String, Object> sale(String number, String yuan, int grams) {
        return Map.of("receiptNumber", number, "soldAt", SOLD_AT, "lines", List.of(line(yuan, grams)));
    }

    private static Map<String, Object> follower(String number, String kind, String original, String yuan, int grams) {
        return Map.of(
                "receiptNumber", number,
                "kind", kind,
                "original", original,
                "soldAt", SOLD_AT,
                "lines", List.of(line(yuan, grams)));
    }

    private static Map<String, Object> line(String yuan, int grams) {
        return Map.of(
                "sku", "500236-13",
                "weight", Map.of("grams", grams),
                "amount", Map.of("amount", yuan, "currency", "CNY"));
    }

    private List<LedgerEntry> entries(String receipt) {
        return done(ledger.entries(EntryFilter.all().behind(partner + ":" + receipt), new PageRequest(1, 100)))
                .items();
    }

    private static <T> T done(Mono<T> asked) {
        return Objects.requireNonNull(asked.block(PATIENCE));
    }
}
