package org.luyumarket.credential;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.luyumarket.catalog.Catalog;
import org.luyumarket.catalog.Shelf;
import org.luyumarket.credential.Credentials.NewCredential;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.FieldError;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.platform.Refusal;
import org.luyumarket.shopwindow.ShopWindow;
import org.luyumarket.testsupport.MarketDatabase;
import org.luyumarket.testsupport.MarketTest;
import org.luyumarket.testsupport.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

@MarketTest
class CredentialsIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final DivisionCode FENGJIE = new DivisionCode("500236");
    private static final String COMPANY = "V08B";
    private static final Person SUPPLIER = person(Role.SUPPLIER, null, COMPANY);
    private static final Person STAFF = person(Role.COUNTY_STAFF, FENGJIE, null);
    private static final Person ELSEWHERE = person(Role.COUNTY_STAFF, new DivisionCode("500235"), null);
    private final LocalDate today = LocalDate.now(ChinaTime.ZONE);

    @Autowired
    private Credentials credentials;

    @Autowired
    private Catalog catalog;

    @Autowired
    private Shelf shelf;

    @Autowired
    private ShopWindow window;

    @Autowired
    private MarketDatabase database;

    @Autowired
    private WebTestClient client;

    @Test
    void whatACredentialCoversIsSoldUntilItsLastDayAndNoDayLonger() {
        String sku = product();
        approved(sku, today.plusDays(3));
        assertThat(isSold(sku)).isTrue();

        endedYesterday(sku);

        assertThat(isSold(sku)).isFalse();
        assertThat(shelf.off().collectList().block(PATIENCE))
                .anyMatch(off -> off.sku().equals(sku) && off.paper().equals("GREEN"));
        await().atMost(PATIENCE).until(() -> window.current().find(sku).isEmpty());
    }

    @Test
    void aRenewedCredentialBringsItBackOnceItIsApproved() {
        String sku = product();
        approved(sku, today.plusDays(3));
        endedYesterday(sku);

        Credential renewed = done(credentials.file(green(sku, today, today.plusYears(1)), SUPPLIER));
        assertThat(isSold(sku)).isFalse();
        done(credentials.approve(renewed.id(), STAFF));

        assertThat(isSold(sku)).isTrue();
        await().atMost(PATIENCE).until(() -> window.current().find(sku).isPresent());
    }

    @Test
    void anApprovalThatIsWithdrawnTakesTheGoodsAwayAtOnce() {
        String sku = product();
        Credential credential = approved(sku, today.plusYears(1));

        done(credentials.withdraw(credential.id(), "发证机构撤销", STAFF));

        assertThat(isSold(sku)).isFalse();
        assertThat(database.query(
                        "select 1 from identity.audit_entry where verb = 'credential.withdrawn' and subject = '%s'"
                                .formatted(COMPANY)))
                .isNotEmpty();
    }

    @Test
    void nobodyApprovesWhatTheyFiledThemselves() {
        Credential credential = done(credentials.file(green(product(), today, today.plusYears(1)), STAFF));

        assertRefused("credential-filed-by-the-same", credentials.approve(credential.id(), STAFF));
    }

    @Test
    void whoIsOfAnotherCountyOrSupplierSeesNothing() {
        Credential credential = done(credentials.file(green(product(), today, today.plusYears(1)), SUPPLIER));

        assertRefused("unknown-credential", credentials.approve(credential.id(), ELSEWHERE));
        assertRefused("unknown-credential", credentials.find(credential.id(), person(Role.SUPPLIER, null, "V08A")));
        assertRefused(
                "unknown-credential",
                credentials.photo(credential.id(), credential.photos().get(0), ELSEWHERE));
    }

    @Test
    void ofManyWhoDecideAtOnceOneDoes() {
        Credential credential = done(credentials.file(green(product(), today, today.plusYears(1)), SUPPLIER));

        List<String> outcomes = Flux.range(0, 6)
                .flatMap(i -> (i % 2 == 0
                                ? credentials.approve(credential.id(), STAFF)
                                : credentials.refuse(credential.id(), "看不清", STAFF))
                        .map(decided -> "done")
                        .onErrorResume(Refusal.class, refusal -> Mono.just(refusal.code()))
                        .subscribeOn(Schedulers.parallel()))
                .collectList()
                .block(PATIENCE);

        assertThat(outcomes)
                .containsOnlyOnce("done")
                .contains("credential-decided")
                .hasSize(6);
    }

    @Test
    void aCredentialThatWouldLeaveAGapOrHasEndedOrIsForOthersGoodsIsRefused() {
        String sku = product();

        assertField("validFrom", credentials.file(green(sku, today.plusDays(2), today.plusYears(1)), SUPPLIER));
        assertField("validTo", credentials.file(green(sku, today.minusYears(1), today.minusDays(1)), SUPPLIER));
        assertField("sku", credentials.file(green("500236-01", today, today.plusYears(1)), SUPPLIER));
        assertField("supplierId", credentials.file(green(sku, today, today.plusYears(1)), ELSEWHERE));
    }

    @Test
    void aCredentialThatIsNoPictureIsRefused() {
        NewCredential text = new NewCredential(
                COMPANY,
                CredentialKind.GREEN,
                null,
                Unique.name("G"),
                today,
                today.plusYears(1),
                List.of("<script>".getBytes(UTF_8)));

        assertRefused("photo-wrong-type", credentials.file(text, SUPPLIER));
    }

    @Test
    void strangersAndShoppersAreNotLetIn() {
        client.get().uri("/api/v1/supply/credentials").exchange().expectStatus().isUnauthorized();
        client.post()
                .uri("/api/v1/staff/credentials/{id}/approve", new UUID(1, 1))
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    private Credential approved(String sku, LocalDate end) {
        Credential credential = done(credentials.file(green(sku, today, end), SUPPLIER));
        return done(credentials.approve(credential.id(), STAFF));
    }

    /** As if the days had passed: the credential and what the shelf knows of it end yesterday. */
    private void endedYesterday(String sku) {
        String yesterday = today.minusDays(1).toString();
        database.execute("update credential.credential set valid_from = date '%s' - 9, valid_to = '%s' where sku = '%s'"
                .formatted(yesterday, yesterday, sku));
        database.execute("update catalog.shelf_end set last_day = '%s' where sku = '%s'".formatted(yesterday, sku));
    }

    private boolean isSold(String sku) {
        return done(catalog.offered(List.of(sku))).containsKey(sku);
    }

    private String product() {
        String sku = Unique.name("PAPER");
        database.execute("""
                insert into catalog.product (
                       sku, name, county, supplier_id, category, pack_spec, sale_unit, net_weight_grams, price_fen, season,
                       presale_allowed, fresh_perishable, no_reason_return, published)
                values ('%s', '测试蜂蜜', '500236', 'V08B', '蜂蜜', '500 g', '瓶', 500, 5000, '{1,2,3,4,5,6,7,8,9,10,11,12}',
                        false, false, true, true)
                """.formatted(sku));
        return sku;
    }

    private NewCredential green(String sku, LocalDate from, LocalDate to) {
        return new NewCredential(COMPANY, CredentialKind.GREEN, sku, Unique.name("G"), from, to, List.of(picture()));
    }

    private static byte[] picture() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertRefused(String code, Mono<?> asked) {
        assertThatThrownBy(() -> asked.block(PATIENCE))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static void assertField(String field, Mono<?> asked) {
        assertThatThrownBy(() -> asked.block(PATIENCE))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting(FieldError::field)
                                .containsExactly(field));
    }

    private static Person person(Role role, @Nullable DivisionCode county, @Nullable String supplier) {
        return new Person(UUID.randomUUID(), role.name(), "某人", role, county, supplier);
    }

    private static <T> T done(Mono<T> asked) {
        return requireNonNull(asked.block(PATIENCE));
    }
}
