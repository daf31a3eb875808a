package org.luyumarket.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryPlaceTests {

    @Test
    void aPlaceIsReadAsItWasWritten() {
        EntryPlace place = new EntryPlace(LocalDate.of(2026, 11, 21), new UUID(7, 9));

        assertThat(EntryPlace.parse(place.toString())).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2026-11-21", "2026-11-21_", "2026-11-31_00000000-0000-0007-0000-000000000009", "x", "_-_"})
    void nonsenseIsNoPlace(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> EntryPlace.parse(text));
    }
}
