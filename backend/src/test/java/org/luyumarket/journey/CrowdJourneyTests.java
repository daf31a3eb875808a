package org.luyumarket.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luyumarket.journey.MarketJourney.orderOf;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.luyumarket.journey.MarketClient.Answer;
import org.luyumarket.testsupport.OwnMarket;

@OwnMarket
class CrowdJourneyTests {

    private final MarketClient market = MarketJourney.market().client();

    @Test
    void twoHundredBuyersShareTheLastFiftyBoxes() {
        String sku = newProductWithStock("CROWD-50", 50);

        List<Answer> answers = atOnce(200, () -> market.withKey().post("/api/v1/orders", orderOf(sku, 1)));

        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(50);
        assertThat(answers).filteredOn(answer -> answer.status() == 409).hasSize(150);
        assertThat(answers.stream()
                        .filter(answer -> answer.status() == 201)
                        .map(answer -> answer.string("/orderNumber")))
                .doesNotHaveDuplicates();
    }

    @Test
    void fiftyTwinsOfOneOrderAreOneOrder() {
        String sku = newProductWithStock("CROWD-TWINS", 500);
        MarketClient keyed = market.withKey();

        List<Answer> answers = atOnce(50, () -> keyed.post("/api/v1/orders", orderOf(sku, 1)));

        assertThat(answers).allMatch(answer -> answer.status() == 200 || answer.status() == 201);
        Stream<String> numbers = answers.stream().map(answer -> answer.string("/orderNumber"));
        assertThat(numbers.distinct()).hasSize(1);
    }

    private String newProductWithStock(String sku, int boxes) {
        MarketClient staff = market.as("admin");
        Answer product = staff.post("/api/v1/staff/products", """
                {"sku":"%s","name":"人多时的橙","countyCode":"500236","category":"citrus","packSpec":"5kg/箱","saleUnit":"箱",
                 "netWeight":{"grams":5000},"price":{"amount":"49.90","currency":"CNY"},"seasonMonths":[11,12,1],"published":true}""".formatted(sku));
        assertThat(product.status()).as(product.text()).isEqualTo(201);
        Answer lot = staff.post(
                "/api/v1/staff/lots",
                "{\"sku\":\"%s\",\"boxes\":%d,\"receivedOn\":\"2026-11-01\"}".formatted(sku, boxes));
        assertThat(lot.status()).as(lot.text()).isEqualTo(201);
        return sku;
    }

    private static List<Answer> atOnce(int callers, Callable<Answer> call) {
        var crowd = Executors.newFixedThreadPool(callers);
        try {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : crowd.invokeAll(
                    IntStream.range(0, callers).mapToObj(i -> call).toList())) {
                answers.add(answer.get());
            }
            return answers;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            crowd.shutdownNow();
        }
    }
}
