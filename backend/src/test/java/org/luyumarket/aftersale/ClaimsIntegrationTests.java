package org.luyumarket.aftersale;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.luyumarket.testsupport.Sales.assertRefused;
import static org.luyumarket.testsupport.Sales.done;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.luyumarket.aftersale.Claims.Claimable;
import org.luyumarket.aftersale.Claims.Filter;
import org.luyumarket.aftersale.Claims.Grant;
import org.luyumarket.aftersale.Claims.NewClaim;
import org.luyumarket.fulfilment.Fulfilment;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.ordering.Ordering;
import org.luyumarket.ordering.Ordering.OrderLine;
import org.luyumarket.ordering.Viewer;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.Refusal;
import org.luyumarket.testsupport.MarketDatabase;
import org.luyumarket.testsupport.MarketTest;
import org.luyumarket.testsupport.Sales;
import org.luyumarket.testsupport.Sales.Sale;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

@MarketTest
class ClaimsIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String ORANGE = "500236-01";
    private static final DivisionCode FENGJIE = new DivisionCode("500236");
    private static final Person COUNTY = new Person(new UUID(8, 1), "fengjie", "奉节", Role.COUNTY_STAFF, FENGJIE, null);
    private static final Person SUPPLIER = new Person(new UUID(8, 2), "supplier", "合作社", Role.SUPPLIER, null, "V08A");

    @Autowired
    private Claims claims;

    @Autowired
    private Ordering ordering;

    @Autowired
    private Fulfilment fulfilment;

    @Autowired
    private Sales sales;

    @Autowired
    private MarketDatabase database;

    @Autowired
    private WebTestClient client;

    @Test
    void whatIsGrantedGoesBackAndLeavesTheLedgerOfThatLineAlone() {
        Sale sale = sales.received(new OrderLine(ORANGE, 2), new OrderLine("500236-02", 1));
        Claim claim = done(claims.open(claim(sale, 3), sale.viewer()));

        Claim granted = done(claims.grant(claim.id(), new Grant(2, ""), SUPPLIER));

        assertThat(granted.status()).isEqualTo(ClaimStatus.GRANTED);
        assertThat(done(fulfilment.track(sale.number(), new Viewer(SUPPLIER, null)))
                        .refunds())
                .singleElement()
                .satisfies(refund -> assertThat(refund.reason()).startsWith("坏果包赔："));
        long fen = fen(granted);
        assertThat(fen).isEqualTo(claim.loss().worthOf(2).getAmountMinorLong());
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(taken(sale)).isEqualTo(Map.of(ORANGE, -fen)));
        assertThat(done(ordering.find(sale.number(), sale.viewer()))
                        .lines()
                        .get(0)
                        .refunded()
                        .getAmountMinorLong())
                .isEqualTo(fen);
    }

    @Test
    void ofManyWhoJudgeAtOnceOneDoes() {
        Sale sale = sales.received(new OrderLine(ORANGE, 1));
        Claim claim = done(claims.open(claim(sale, 1), sale.viewer()));

        List<String> outcomes = Flux.range(0, 10)
                .flatMap(i -> atOnce(
                        i % 2 == 0
                                ? claims.grant(claim.id(), new Grant(null, ""), SUPPLIER)
                                : claims.refuse(claim.id(), "看不清", SUPPLIER)))
                .collectList()
                .block(PATIENCE);

        assertThat(outcomes).containsOnlyOnce("done").contains("claim-decided").hasSize(10);
        assertThat(database.query("select 1 from payment.refund where reference = '%s'".formatted(sale.number())))
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void aLineIsClaimedOnceHoweverOftenAtOnce() {
        Sale sale = sales.received(new OrderLine(ORANGE, 1));

        List<String> outcomes = Flux.range(0, 5)
                .flatMap(i -> atOnce(claims.open(claim(sale, 1), sale.viewer())))
                .collectList()
                .block(PATIENCE);

        assertThat(outcomes).containsOnlyOnce("done").contains("claim-exists");
        assertThat(claims.claimable(sale.number(), sale.viewer()).collectList().block(PATIENCE))
                .isEmpty();
    }

    @Test
    void nothingIsClaimedBeforeItWasSentOrADayAfterItCame() {
        Sale sale = sales.paid(null, new OrderLine(ORANGE, 1));
        assertRefused("claim-not-in-time", claims.open(claim(sale, 1), sale.viewer()));

        sales.ship(sale);
        assertThat(claims.claimable(sale.number(), sale.viewer()).collectList().block(PATIENCE))
                .extracting(Claimable::position)
                .containsExactly(1);
        sales.receive(sale);
        database.execute(
                "update fulfilment.shipment set received_at = received_at - interval '25 hours' where order_number = '%s'"
                        .formatted(sale.number()));

        assertRefused("claim-not-in-time", claims.open(claim(sale, 1), sale.viewer()));
    }

    @Test
    void staffJudgeWhatTheSupplierLetLie() {
        Sale sale = sales.received(new OrderLine(ORANGE, 1));
        Claim claim = done(claims.open(claim(sale, 1), sale.viewer()));
        assertRefused("claim-with-supplier", claims.grant(claim.id(), new Grant(null, ""), COUNTY));
        database.execute("update aftersale.claim set answer_by = now() where id = '%s'".formatted(claim.id()));

        assertRefused("claim-with-staff", claims.grant(claim.id(), new Grant(null, ""), SUPPLIER));
        assertThat(waiting(COUNTY)).contains(claim.id());
        assertThat(waiting(SUPPLIER)).doesNotContain(claim.id());
        assertThat(done(claims.refuse(claim.id(), "不是坏果", COUNTY)).status()).isEqualTo(ClaimStatus.REJECTED);
    }

    @Test
    void aClaimIsSeenByThoseItConcernsAndByNobodyElse() {
        Sale sale = sales.received(new OrderLine(ORANGE, 1));
        Claim claim = done(claims.open(claim(sale, 1), sale.viewer()));
        Person other = new Person(new UUID(8, 3), "other", "别人", Role.SUPPLIER, null, "V09A");

        assertRefused("unknown-claim", claims.find(claim.id(), new Viewer(null, "guessed")));
        assertRefused("unknown-claim", claims.find(claim.id(), new Viewer(other, null)));
        assertRefused("unknown-claim", claims.photo(claim.id(), claim.photos().get(0), new Viewer(other, null)));
        assertRefused("unknown-claim", claims.grant(claim.id(), new Grant(null, ""), other));
        assertThat(waiting(other)).isEmpty();
        assertThat(done(claims.find(claim.id(), new Viewer(SUPPLIER, null))).id())
                .isEqualTo(claim.id());
    }

    @Test
    void aGuestClaimsOverHttpWithThePhotosPrintedAnew() {
        Sale sale = sales.received(new OrderLine(ORANGE, 1));
        MultipartBodyBuilder parts = new MultipartBodyBuilder();
        parts.part("claim", Map.of("position", 1, "bad", 2), MediaType.APPLICATION_JSON);
        parts.part("photos", photo()).filename("bad.png").contentType(MediaType.IMAGE_PNG);

        client.post()
                .uri("/api/v1/orders/" + sale.number() + "/claims")
                .header("X-Order-Access-Key", sale.key())
                .body(BodyInserters.fromMultipartData(parts.build()))
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo("OPEN")
                .jsonPath("$.photos.length()")
                .isEqualTo(1);
        Claim claim =
                requireNonNull(claims.ofOrder(sale.number(), sale.viewer()).blockFirst(PATIENCE));
        assertThat(done(claims.photo(claim.id(), claim.photos().get(0), sale.viewer()))
                        .type())
                .isEqualTo("image/jpeg");
    }

    @Test
    void moreFruitThanWereSentOrNoPhotoIsRefused() {
        Sale sale = sales.received(new OrderLine(ORANGE, 1));

        assertRefused("invalid-input", claims.open(claim(sale, 1_000), sale.viewer()));
        assertRefused("invalid-input", claims.open(new NewClaim(sale.number(), 1, 1, "", List.of()), sale.viewer()));
        assertRefused(
                "photo-wrong-type",
                claims.open(new NewClaim(sale.number(), 1, 1, "", List.of("<svg/>".getBytes(UTF_8))), sale.viewer()));
        assertRefused(
                "claim-unknown-line",
                claims.open(new NewClaim(sale.number(), 9, 1, "", List.of(photo())), sale.viewer()));
    }

    private List<UUID> waiting(Person person) {
        return done(claims.of(new Filter(true), person, new PageRequest(1, 100))).items().stream()
                .map(Claim::id)
                .toList();
    }

    private Map<String, Long> taken(Sale sale) {
        return database
                .query(
                        "select sku, sum(fen)::bigint as fen from ledger.entry where reference = '%s' and fen < 0 group by sku"
                                .formatted(sale.number()))
                .stream()
                .collect(Collectors.toMap(
                        row -> String.valueOf(row.get("sku")), row -> (Long) requireNonNull(row.get("fen"))));
    }

    private static long fen(Claim claim) {
        return requireNonNull(requireNonNull(claim.decision()).granted()).getAmountMinorLong();
    }

    private static NewClaim claim(Sale sale, int bad) {
        return new NewClaim(sale.number(), 1, bad, "压坏了", List.of(photo()));
    }

    private static byte[] photo() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Mono<String> atOnce(Mono<?> deed) {
        return deed.map(done -> "done")
                .onErrorResume(Refusal.class, refused -> Mono.just(refused.code()))
                .subscribeOn(Schedulers.boundedElastic());
    }
}
