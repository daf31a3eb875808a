package org.luyumarket.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.redis.serializer.SerializationException;
import tools.jackson.databind.json.JsonMapper;

class SessionValuesTests {

    private final SessionValues values = new SessionValues(JsonMapper.builder().build());

    @ParameterizedTest
    @ValueSource(strings = {"已发货，买家可以看到运单号。", "", "p{}"})
    void aTextComesBackAsItWas(String text) {
        assertThat(values.deserialize(values.serialize(text))).isEqualTo(text);
    }

    @Test
    void whatWasRemovedComesBackAsNothing() {
        assertThat(values.deserialize(values.serialize(null))).isNull();
    }

    @Test
    void whatASessionMayNotHoldIsRefused() {
        assertThatExceptionOfType(SerializationException.class).isThrownBy(() -> values.serialize(Instant.EPOCH));
    }
}
