package org.luyumarket.identity.web;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.springframework.data.redis.serializer.RedisSerializer;
import org.springframework.data.redis.serializer.SerializationException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The few types that a session may hold, each written with a letter for its type. Nothing that is read from Redis can choose a
 * class to be made, and a new version of the application reads what an old one wrote.
 */
final class SessionValues implements RedisSerializer<Object> {

    private final JsonMapper json;

    SessionValues(JsonMapper json) {
        this.json = json;
    }

    /** A value that was removed from a session is written as nothing. */
    @Override
    public byte[] serialize(@Nullable Object value) {
        return value == null ? new byte[0] : text(value).getBytes(StandardCharsets.UTF_8);
    }

    private String text(Object value) {
        if (value instanceof String text) {
            return "s" + text;
        }
        if (value instanceof Long number) {
            return "l" + number;
        }
        if (value instanceof Integer number) {
            return "i" + number;
        }
        if (value instanceof Person person) {
            return "p" + json.writeValueAsString(person);
        }
        throw new SerializationException("a session holds texts, numbers and the person, nothing else");
    }

    @Override
    public @Nullable Object deserialize(byte @Nullable [] bytes) {
        if (bytes == null || bytes.length == 0) {
            return null;
        }
        String text = new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_8);
        return switch (bytes[0]) {
            case 's' -> text;
            case 'l' -> Long.valueOf(text);
            case 'i' -> Integer.valueOf(text);
            case 'p' -> json.readValue(text, Person.class);
            default -> throw new SerializationException("a session holds something that nobody here wrote");
        };
    }
}
