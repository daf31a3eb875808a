package org.luyumarket.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTests {

    private static final List<String> ALL = List.of("a", "b", "c");

    @Test
    void aPageIsCutOutOfAList() {
        assertThat(Page.of(ALL, new PageRequest(2, 2))).isEqualTo(new Page<>(List.of("c"), 3, 2, 2));
    }

    @Test
    void beyondTheLastThereIsNothingButTheTotal() {
        assertThat(Page.of(ALL, new PageRequest(9, 2))).isEqualTo(new Page<>(List.of(), 3, 9, 2));
    }
}
