package org.luyumarket.platform.json;

import java.util.regex.Pattern;
import org.joda.money.Money;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.InvalidInput;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Money as {@code {"amount":"49.90","currency":"CNY"}}; what is read is never negative. */
final class MoneyJson {

    private static final Pattern AMOUNT = Pattern.compile("\\d{1,10}(\\.\\d{1,2})?");
    private static final String AMOUNT_FIELD = "amount";
    private static final String CURRENCY_FIELD = "currency";

    private MoneyJson() {}

    static final class Writer extends StdSerializer<Money> {

        Writer() {
            super(Money.class);
        }

        @Override
        public void serialize(Money money, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            json.writeStringProperty(AMOUNT_FIELD, money.getAmount().toPlainString());
            json.writeStringProperty(CURRENCY_FIELD, money.getCurrencyUnit().getCode());
            json.writeEndObject();
        }
    }

    static final class Reader extends StdDeserializer<Money> {

        Reader() {
            super(Money.class);
        }

        @Override
        public Money deserialize(JsonParser json, DeserializationContext context) {
            if (!json.isExpectedStartObjectToken()) {
                throw new InvalidInput("", "money");
            }
            String amount = "";
            String currency = "";
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                switch (json.currentName()) {
                    case AMOUNT_FIELD -> amount = text(json, AMOUNT_FIELD);
                    case CURRENCY_FIELD -> currency = text(json, CURRENCY_FIELD);
                    default -> throw new InvalidInput(json.currentName(), "unknown-field");
                }
            }
            return money(amount, currency);
        }

        private static String text(JsonParser json, String field) {
            if (json.nextToken() != JsonToken.VALUE_STRING) {
                throw new InvalidInput(field, "wrong-type");
            }
            return json.getString();
        }

        private static Money money(String amount, String currency) {
            if (!AMOUNT.matcher(amount).matches()) {
                throw new InvalidInput(AMOUNT_FIELD, "amount");
            }
            if (!currency.equals(Cny.CURRENCY.getCode())) {
                throw new InvalidInput(CURRENCY_FIELD, "currency");
            }
            return Cny.parse(amount);
        }
    }
}
