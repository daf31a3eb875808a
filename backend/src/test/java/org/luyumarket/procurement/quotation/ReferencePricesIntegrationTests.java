package org.luyumarket.procurement.quotation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.FieldError;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.platform.Weight;
import org.luyumarket.platform.table.TableRefused;
import org.luyumarket.testsupport.MarketTest;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Mono;

@MarketTest
class ReferencePricesIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String HEAD = "品类,市场,日期,每公斤(元),来源\n";
    private static final Person CITY = new Person(new UUID(3, 3), "city", "市级", Role.CITY_STAFF, null, null);

    @Autowired
    private ReferencePrices prices;

    @Test
    void aFileIsNotedWholeAndOffersAreHeldAgainstItsNewest() throws IOException {
        int noted = take(HEAD + "粉丝粉条,陈家湾,2026-10-01,88.00,报价牌\nstarch,陈家湾,2026-10-08,90.00,周报\n");

        assertThat(noted).isEqualTo(2);
        MarketPrices market = done(prices.market());
        assertThat(market.above("starch", Cny.parse("90.01"), Weight.ofKilograms("1")))
                .hasValueSatisfying(above -> {
                    assertThat(above.market().source()).isEqualTo("周报");
                    assertThat(above.market().notedBy()).isEqualTo("市级");
                });
        assertThat(market.above("starch", Cny.parse("90.00"), Weight.ofKilograms("1")))
                .isEmpty();
    }

    @Test
    void whileACellIsWrongNothingIsNoted() {
        String wrong = HEAD + "蔬菜,陈家湾,2026-10-01,5.00,周报\n石头,,2026-13-01,0,\n蔬菜,陈家湾,2099-01-01,5,周报\n";

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> take(wrong))
                .satisfies(refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::field)
                        .containsExactlyInAnyOrder("A3", "B3", "C3", "D3", "E3", "C4"));
        assertThat(done(prices.latest("vegetables").collectList())).isEmpty();
        assertThatThrownBy(() -> take(HEAD)).isInstanceOf(TableRefused.class);
        assertThatThrownBy(() -> take(prices.template().csv())).isInstanceOf(TableRefused.class);
    }

    private int take(String csv) throws IOException {
        Path file = Files.writeString(Files.createTempFile("prices", ".csv"), csv);
        return done(prices.take(file, CITY));
    }

    private static <T> T done(Mono<T> work) {
        return requireNonNull(work.block(PATIENCE));
    }
}
