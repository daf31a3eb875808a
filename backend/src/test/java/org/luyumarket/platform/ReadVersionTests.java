package org.luyumarket.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;

class ReadVersionTests {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {"\"7\",7", "W/\"7\",7", "\"7-0a1b2c3d4e5f6071\",7", "\"12-ff\",12"})
    void aTagNamesTheVersionItBeginsWith(String tag, long version) {
        assertThat(ReadVersion.of(tag)).isEqualTo(new ReadVersion(version));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {"7", "\"abc\"", "*", "\"7", "\"-7\"", "\"9999999999999999999\""})
    void anyOtherTagNamesNoVersionThatExists(String tag) {
        assertThat(ReadVersion.of(tag).number()).isNegative();
    }

    @ParameterizedTest
    @NullAndEmptySource
    void whoeverActsMustSayWhatTheySaw(@Nullable String missing) {
        assertThatThrownBy(() -> ReadVersion.of(missing)).isInstanceOf(IfMatchMissing.class);
    }
}
