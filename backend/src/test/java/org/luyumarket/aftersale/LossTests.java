package org.luyumarket.aftersale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luyumarket.platform.Cny;

class LossTests {

    @ParameterizedTest
    @CsvSource({
        "49.90, 21, 3, 7.13", // 7.12857…
        "0.03, 2, 1, 0.02", // 0.015 goes up
        "0.01, 3, 1, 0.00", // 0.0033…
        "49.90, 21, 21, 49.90",
        "49.90, 21, 42, 99.80", // two boxes, all bad
        "128.00, 1, 1, 128.00" // a jar is one piece
    })
    void aLossIsPriceByCountTimesBadToTheNearestFen(String price, int pieces, int bad, String worth) {
        assertThat(new Loss(bad, pieces, Cny.parse(price)).worth()).isEqualTo(Cny.parse(worth));
    }

    @Test
    void whateverIsBadNothingIsWorthMoreThanItsPrice() {
        Random random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            int pieces = 1 + random.nextInt(200);
            Money price = Cny.ofFen(1 + random.nextInt(1_000_000));
            int bad = 1 + random.nextInt(pieces);

            Money worth = new Loss(bad, pieces, price).worth();

            assertThat(worth.isGreaterThan(price)).isFalse();
            assertThat(Math.abs(Cny.fen(worth) * 2 * pieces - Cny.fen(price) * 2 * bad))
                    .isLessThanOrEqualTo(pieces);
        }
    }
}
