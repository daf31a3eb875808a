package org.luyumarket.platform.json;

import org.luyumarket.platform.InvalidInput;
import org.luyumarket.platform.PlainText;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Any text that is read: characters that no text holds are refused here, once for all fields. */
final class TextJson {

    private TextJson() {}

    static final class Reader extends StdScalarDeserializer<String> {

        Reader() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser json, DeserializationContext context) {
            if (json.currentToken() != JsonToken.VALUE_STRING) {
                throw new InvalidInput("", "wrong-type");
            }
            String text = json.getString();
            if (!PlainText.isPlain(text)) {
                throw new InvalidInput("", "control-characters");
            }
            return text;
        }
    }
}
