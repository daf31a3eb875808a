package org.luyumarket.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.luyumarket.inventory.HoldOutcome.Held;
import org.luyumarket.inventory.HoldOutcome.Lacking;

class StockSheetTests {

    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);
    private static final UUID THIRD = new UUID(0, 3);

    @Test
    void whoComesFirstGetsTheLastBox() {
        StockSheet sheet = new StockSheet(Map.of("orange", 1L));

        List<HoldOutcome> outcomes =
                sheet.decide(List.of(wants(FIRST, Map.of("orange", 1)), wants(SECOND, Map.of("orange", 1))));

        assertThat(outcomes).containsExactly(new Held(FIRST), new Lacking(SECOND, Map.of("orange", 0)));
    }

    @Test
    void anOrderGetsAllItsLinesOrNone() {
        StockSheet sheet = new StockSheet(Map.of("orange", 5L, "honey", 1L));

        List<HoldOutcome> outcomes = sheet.decide(
                List.of(wants(FIRST, Map.of("orange", 5, "honey", 2)), wants(SECOND, Map.of("orange", 5))));

        assertThat(outcomes).containsExactly(new Lacking(FIRST, Map.of("honey", 1)), new Held(SECOND));
        assertThat(sheet.taken()).containsExactly(Map.entry("orange", 5L));
    }

    @Test
    void aSmallerOrderMayFitAfterABiggerOneDidNot() {
        StockSheet sheet = new StockSheet(Map.of("orange", 3L));

        List<HoldOutcome> outcomes = sheet.decide(List.of(
                wants(FIRST, Map.of("orange", 2)),
                wants(SECOND, Map.of("orange", 2)),
                wants(THIRD, Map.of("orange", 1))));

        assertThat(outcomes)
                .containsExactly(new Held(FIRST), new Lacking(SECOND, Map.of("orange", 1)), new Held(THIRD));
    }

    @Test
    void aSkuWithoutStockIsLackingWhole() {
        StockSheet sheet = new StockSheet(Map.of());

        assertThat(sheet.decide(List.of(wants(FIRST, Map.of("unknown", 1)))))
                .containsExactly(new Lacking(FIRST, Map.of("unknown", 0)));
    }

    @Test
    void neverMoreIsTakenThanThereWasWhateverIsAskedFor() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            Map<String, Long> available = available(random);
            List<HoldRequest> requests = IntStream.range(0, 1 + random.nextInt(30))
                    .mapToObj(i -> wants(new UUID(1, i), someOf(available, random)))
                    .toList();
            StockSheet sheet = new StockSheet(available);

            List<HoldOutcome> outcomes = sheet.decide(requests);

            assertThat(sheet.taken()).as("seed %d", seed).isEqualTo(sumOfHeld(requests, outcomes));
            sheet.taken()
                    .forEach((sku, taken) ->
                            assertThat(taken).as("seed %d", seed).isLessThanOrEqualTo(available.get(sku)));
        }
    }

    private static Map<String, Long> available(Random random) {
        Map<String, Long> available = new HashMap<>();
        IntStream.range(0, 5).forEach(i -> available.put("sku-" + i, (long) random.nextInt(40)));
        return available;
    }

    private static Map<String, Integer> someOf(Map<String, Long> available, Random random) {
        Map<String, Integer> wanted = new HashMap<>();
        available.keySet().stream()
                .filter(sku -> random.nextBoolean())
                .forEach(sku -> wanted.put(sku, 1 + random.nextInt(6)));
        return wanted;
    }

    private static Map<String, Long> sumOfHeld(List<HoldRequest> requests, List<HoldOutcome> outcomes) {
        Map<String, Long> sum = new HashMap<>();
        IntStream.range(0, requests.size())
                .filter(i -> outcomes.get(i) instanceof Held)
                .forEach(i -> requests.get(i)
                        .quantities()
                        .forEach((sku, quantity) -> sum.merge(sku, (long) quantity, Long::sum)));
        return sum;
    }

    private static HoldRequest wants(UUID order, Map<String, Integer> quantities) {
        return new HoldRequest(order, quantities);
    }
}
