package org.luyumarket.platform.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentFilesTests {

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", " \t\r\n\r\n"})
    void aFileOfBlanksHoldsNothing(String content) {
        assertThat(SentFiles.holdsOnlyBlanks(content.getBytes(StandardCharsets.UTF_8)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"名称", "\n\na"})
    void aFileOfAnythingElseHoldsSomething(String content) {
        assertThat(SentFiles.holdsOnlyBlanks(content.getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }
}
