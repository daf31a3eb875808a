package org.luyumarket.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.luyumarket.platform.Weight;

class PresaleTests {

    private static final LocalDate OPENS = LocalDate.of(2027, 1, 10);
    private static final LocalDate CLOSES = LocalDate.of(2027, 2, 20);
    private static final ShipWindow SHIPS = new ShipWindow(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 15));
    private static final Instant BEFORE = Instant.parse("2027-01-09T15:59:59Z");
    private static final Instant OPENING = Instant.parse("2027-01-09T16:00:00Z");
    private static final Instant LAST_MOMENT = Instant.parse("2027-02-20T15:59:59Z");
    private static final Instant OVER = Instant.parse("2027-02-20T16:00:00Z");

    private final Presale planned = Presale.plan(
            new UUID(1, 1), new NewPresale("orange", new Weight(23_000), OPENS, CLOSES, SHIPS), new Weight(5_000));

    @Test
    void onlyWholeBoxesOfTheTonnageAreSold() {
        assertThat(planned.boxes()).isEqualTo(4);
    }

    @Test
    void itOpensAtMidnightInChinaAndIsOverAfterItsLastDay() {
        assertThat(planned.isToOpen(BEFORE)).isFalse();
        assertThat(planned.isToOpen(OPENING)).isTrue();
        assertThat(planned.isOver(LAST_MOMENT)).isFalse();
        assertThat(planned.isOver(OVER)).isTrue();
        assertThat(planned.isToOpen(OVER)).isFalse();
    }

    @Test
    void whatWasOrderedWhileItWasOpenIsOfIt() {
        Presale ended = planned.open(OPENING).end(LAST_MOMENT);

        assertThat(ended.covers(BEFORE)).isFalse();
        assertThat(ended.covers(OPENING)).isTrue();
        assertThat(ended.covers(LAST_MOMENT)).isFalse();
        assertThat(planned.covers(OPENING)).isFalse();
        assertThat(PresaleBook.of(List.of(ended)).windowOf("orange", OPENING)).contains(SHIPS);
        assertThat(PresaleBook.of(List.of(ended)).windowOf("lemon", OPENING)).isEmpty();
    }

    @Test
    void whatNeverOpenedIsWithdrawnAndWhatIsOverStaysSo() {
        Presale withdrawn = planned.end(OPENING);

        assertThat(withdrawn.state()).isEqualTo(PresaleState.WITHDRAWN);
        assertThatThrownBy(() -> withdrawn.end(OVER)).isInstanceOf(PresaleForbids.class);
        assertThatThrownBy(() -> withdrawn.open(OVER)).isInstanceOf(PresaleForbids.class);
    }

    @Test
    void everyStateCanBeReachedAndTheLastOnesAreFinal() {
        Set<PresaleState> reached = EnumSet.of(PresaleState.PLANNED);
        for (PresaleState from : PresaleState.values()) {
            for (PresaleState to : PresaleState.values()) {
                if (from.canBecome(to)) {
                    assertThat(from.isUnderWay()).isTrue();
                    reached.add(to);
                }
            }
        }
        assertThat(reached).containsExactlyInAnyOrder(PresaleState.values());
    }

    @Test
    void aHarvestIsSentFromTheFirstDayOfItsWindow() {
        assertThat(SHIPS.hasBegun(LocalDate.of(2027, 2, 28))).isFalse();
        assertThat(SHIPS.hasBegun(LocalDate.of(2027, 3, 1))).isTrue();
    }

    @Test
    void afterwardsItIsSoldOnIfBoxesAreThereAndElseWaitsOffTheShelf() {
        assertThat(AfterPresale.of(1)).isEqualTo(AfterPresale.ORDINARY);
        assertThat(AfterPresale.of(0)).isEqualTo(AfterPresale.OFF_SHELF);
    }
}
