package org.luyumarket.platform.json;

import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.InvalidInput;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** A division's code as a text of six digits, such as {@code "370000"}. */
final class DivisionCodeJson {

    private DivisionCodeJson() {}

    static final class Writer extends StdSerializer<DivisionCode> {

        Writer() {
            super(DivisionCode.class);
        }

        @Override
        public void serialize(DivisionCode code, JsonGenerator json, SerializationContext context) {
            json.writeString(code.value());
        }
    }

    static final class Reader extends StdDeserializer<DivisionCode> {

        Reader() {
            super(DivisionCode.class);
        }

        @Override
        public DivisionCode deserialize(JsonParser json, DeserializationContext context) {
            if (json.currentToken() != JsonToken.VALUE_STRING) {
                throw new InvalidInput("", "wrong-type");
            }
            if (!DivisionCode.isWellFormed(json.getString())) {
                throw new InvalidInput("", "division-code");
            }
            return new DivisionCode(json.getString());
        }
    }
}
