package org.luyumarket.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DemoPresaleTests {

    @Test
    void oneInNovemberIsOfTheNextSpring() {
        NewPresale presale = DemoPresale.comingHarvest(LocalDate.of(2026, 11, 23));

        assertThat(presale.closesOn()).isEqualTo(LocalDate.of(2027, 2, 18));
        assertThat(presale.ships()).isEqualTo(new ShipWindow(LocalDate.of(2027, 3, 10), LocalDate.of(2027, 3, 31)));
    }

    @Test
    void onAnyDayOfTheYearItIsStillOnSaleForAWhile() {
        LocalDate newYear = LocalDate.of(2028, 1, 1);
        List<LocalDate> days = IntStream.range(0, newYear.lengthOfYear())
                .mapToObj(newYear::plusDays)
                .toList();

        assertThat(days).allSatisfy(day -> {
            NewPresale presale = DemoPresale.comingHarvest(day);
            assertThat(presale.closesOn()).isAfterOrEqualTo(day.plusDays(20)).isBefore(day.plusYears(1));
            assertThat(presale.ships().first()).isAfter(presale.closesOn());
        });
    }
}
