package org.luyumarket.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.luyumarket.testsupport.Sales.assertRefused;
import static org.luyumarket.testsupport.Sales.done;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.ordering.Ordering.OrderLine;
import org.luyumarket.ordering.Viewer;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.Refusal;
import org.luyumarket.review.Reviews.NewReview;
import org.luyumarket.testsupport.MarketDatabase;
import org.luyumarket.testsupport.MarketTest;
import org.luyumarket.testsupport.Sales;
import org.luyumarket.testsupport.Sales.Sale;
import org.luyumarket.testsupport.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

@MarketTest
class ReviewsIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String PLUM = "500236-05";
    private static final OrderLine PLUM_BOX = new OrderLine(PLUM, 1);
    private static final Person COUNTY =
            new Person(new UUID(8, 1), "fengjie", "奉节", Role.COUNTY_STAFF, new DivisionCode("500236"), null);

    @Autowired
    private Reviews reviews;

    @Autowired
    private Sales sales;

    @Autowired
    private MarketDatabase database;

    @Autowired
    private WebTestClient client;

    @Test
    void whatIsSaidStandsOnTheProductsPageAsTextAndSoDoesTheAnswer() {
        Sale sale = sales.received(PLUM_BOX);
        String words = "又大又甜 " + Unique.name("said") + " & 好";

        Review review = done(reviews.write(review(sale, 5, words), sale.viewer()));

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(page()).contains(words.replace("&", "&amp;")));
        done(reviews.answer(review.id(), "谢谢 " + review.id(), supplierOf(review)));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(page()).contains("谢谢 " + review.id()));
        assertThat(review.from()).isEqualTo(new DivisionCode("371600"));
        assertThat(page()).doesNotContain("李四").doesNotContain("13800000001");
    }

    @Test
    void everyReviewChangesTheAverageAndTheVersionOfThePage() {
        Sale sale = sales.received(PLUM_BOX);
        await().atMost(PATIENCE).until(() -> seen().equals(counted()));
        Score before = seen();

        done(reviews.write(review(sale, 3, "还行"), sale.viewer()));

        await().atMost(PATIENCE)
                .until(() -> seen().equals(new Score(before.reviews() + 1, before.stars() + 3, before.version() + 1))
                        || seen().reviews() > before.reviews() + 1);
        assertThat(new Score(3, 14, 1).tenths()).isEqualTo(47);
        assertThat(new Score(4, 17, 1).tenths()).isEqualTo(43);
    }

    @Test
    void aLineIsReviewedOnceHoweverOftenAtOnceAndOnlyAfterReceipt() {
        Sale sale = sales.paid(null, PLUM_BOX);
        assertRefused("review-not-received", reviews.write(review(sale, 5, "快"), sale.viewer()));
        sales.ship(sale);
        sales.receive(sale);

        List<String> outcomes = Flux.range(0, 5)
                .flatMap(i -> reviews.write(review(sale, 5, "好"), sale.viewer())
                        .map(written -> "done")
                        .onErrorResume(Refusal.class, refused -> Mono.just(refused.code()))
                        .subscribeOn(Schedulers.boundedElastic()))
                .collectList()
                .block(PATIENCE);

        assertThat(outcomes).containsOnlyOnce("done").contains("review-exists");
        assertThat(reviews.reviewable(sale.number(), sale.viewer())
                        .collectList()
                        .block(PATIENCE))
                .isEmpty();
    }

    @Test
    void aSupplierAnswersOnceAndOnlyWhatIsSaidOfItsOwnGoods() {
        Sale sale = sales.received(PLUM_BOX);
        Review review = done(reviews.write(review(sale, 1, "小了"), sale.viewer()));
        Person other = new Person(new UUID(8, 3), "other", "别人", Role.SUPPLIER, null, "V09Z");

        assertRefused("unknown-review", reviews.answer(review.id(), "不是我的", other));
        assertRefused("unknown-review", reviews.answer(review.id(), "我是工作人员", COUNTY));
        done(reviews.answer(review.id(), "抱歉", supplierOf(review)));
        assertRefused("review-answered", reviews.answer(review.id(), "再说一次", supplierOf(review)));
        assertThat(done(reviews.ofSupplier(other, new PageRequest(1, 20))).items())
                .isEmpty();
    }

    @Test
    void nobodyElseWritesForTheBuyerAndNonsenseIsRefused() {
        Sale sale = sales.received(PLUM_BOX);

        assertRefused("order-not-found", reviews.write(review(sale, 5, "好"), new Viewer(null, "guessed")));
        assertRefused("order-not-found", reviews.write(review(sale, 5, "好"), new Viewer(COUNTY, null)));
        assertRefused("invalid-input", Mono.defer(() -> reviews.write(review(sale, 6, "好"), sale.viewer())));
        assertRefused("invalid-input", Mono.defer(() -> reviews.write(review(sale, 5, " "), sale.viewer())));
    }

    @Test
    void aFileThatIsNoPhotoIsRefusedWithItsReviewAndOneMoreThanAllowedToo() {
        Sale sale = sales.received(PLUM_BOX);
        byte[] script = "<svg onload='alert(1)'/>".getBytes(UTF_8);

        assertRefused("photo-wrong-type", reviews.write(review(sale, List.of(script)), sale.viewer()));
        assertRefused(
                "photo-too-many",
                Mono.defer(() -> reviews.write(review(sale, Collections.nCopies(7, script)), sale.viewer())));
        assertThat(reviews.ofOrder(sale.number(), sale.viewer()).collectList().block(PATIENCE))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"update review.review set stars = 5", "delete from review.review", "truncate review.answer"})
    void theDatabaseItselfKeepsWhatWasSaid(String statement) {
        assertThatThrownBy(() -> database.execute(statement)).hasMessageContaining("stays as it was written");
    }

    private String page() {
        return requireNonNull(client.get()
                .uri("/products/" + PLUM)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private Score seen() {
        return reviews.score(PLUM);
    }

    private Score counted() {
        return database.query("select reviews, stars, version from review.score where sku = '" + PLUM + "'").stream()
                .map(row -> new Score(number(row, "reviews"), number(row, "stars"), number(row, "version")))
                .findFirst()
                .orElse(Score.NONE);
    }

    private static long number(Map<String, Object> row, String column) {
        return (Long) requireNonNull(row.get(column));
    }

    private static NewReview review(Sale sale, int stars, String words) {
        return new NewReview(sale.number(), 1, stars, words, List.of());
    }

    private static NewReview review(Sale sale, List<byte[]> photos) {
        return new NewReview(sale.number(), 1, 5, "好", photos);
    }

    private static Person supplierOf(Review review) {
        return new Person(
                new UUID(8, 2),
                "supplier",
                "合作社",
                Role.SUPPLIER,
                null,
                review.goods().supplierId());
    }
}
