package org.luyumarket.platform.json;

import org.luyumarket.platform.InvalidInput;
import org.luyumarket.platform.Weight;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Weight as {@code {"grams":5000}}; what is read is whole and never negative. */
final class WeightJson {

    private static final String GRAMS_FIELD = "grams";

    private WeightJson() {}

    static final class Writer extends StdSerializer<Weight> {

        Writer() {
            super(Weight.class);
        }

        @Override
        public void serialize(Weight weight, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            json.writeNumberProperty(GRAMS_FIELD, weight.grams());
            json.writeEndObject();
        }
    }

    static final class Reader extends StdDeserializer<Weight> {

        private static final long MAX_GRAMS = 1_000_000_000_000L;

        Reader() {
            super(Weight.class);
        }

        @Override
        public Weight deserialize(JsonParser json, DeserializationContext context) {
            if (!json.isExpectedStartObjectToken()) {
                throw new InvalidInput("", "weight");
            }
            Weight read = null;
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                if (!json.currentName().equals(GRAMS_FIELD)) {
                    throw new InvalidInput(json.currentName(), "unknown-field");
                }
                json.nextToken();
                read = weight(json);
            }
            if (read == null) {
                throw new InvalidInput(GRAMS_FIELD, "required");
            }
            return read;
        }

        private static Weight weight(JsonParser json) {
            if (json.currentToken() != JsonToken.VALUE_NUMBER_INT) {
                throw new InvalidInput(GRAMS_FIELD, "wrong-type");
            }
            long grams = json.getNumberType() == JsonParser.NumberType.BIG_INTEGER ? -1 : json.getLongValue();
            if (grams < 0 || grams > MAX_GRAMS) {
                throw new InvalidInput(GRAMS_FIELD, "out-of-range", 0, MAX_GRAMS);
            }
            return new Weight(grams);
        }
    }
}
