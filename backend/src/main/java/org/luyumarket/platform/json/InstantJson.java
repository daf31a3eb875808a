package org.luyumarket.platform.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.InvalidInput;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** A moment in ISO-8601 with zone: written in the market's own ({@code +08:00}), read in any. */
final class InstantJson {

    private InstantJson() {}

    static final class Writer extends StdSerializer<Instant> {

        Writer() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant moment, JsonGenerator json, SerializationContext context) {
            json.writeString(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZone(ChinaTime.ZONE)));
        }
    }

    static final class Reader extends StdDeserializer<Instant> {

        Reader() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser json, DeserializationContext context) {
            if (json.currentToken() != JsonToken.VALUE_STRING) {
                throw new InvalidInput("", "wrong-type");
            }
            try {
                return OffsetDateTime.parse(json.getString()).toInstant();
            } catch (DateTimeException unreadable) {
                throw new InvalidInput("", "time");
            }
        }
    }
}
