package org.luyumarket.ordering.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ordering.web.PlacementBody.Address;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.PlainText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads orders of lines and an address token by token, without reflection. Whatever else a body holds, or holds twice, is nothing for
 * it: that is read, or refused, like any other body.
 */
final class PlainPlacements {

    private final JsonFactory json = new JsonFactory();

    /** Null if the body is not as plain as that. */
    @Nullable
    PlacementBody read(byte[] body) {
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), body)) {
            return new Reading(parser).placement();
        } catch (JacksonException | NotPlain other) {
            return null;
        }
    }

    /** Without a stack, which nobody would read. */
    private static final class NotPlain extends RuntimeException {

        private NotPlain() {
            super(null, null, false, false);
        }
    }

    /** One body on its way through the parser. */
    private record Reading(JsonParser parser) {

        PlacementBody placement() {
            List<LineBody> lines = null;
            Address shipTo = null;
            expect(JsonToken.START_OBJECT);
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                switch (name) {
                    case "lines" -> lines = once(lines, lines());
                    case "shipTo" -> shipTo = once(shipTo, address());
                    default -> throw new NotPlain();
                }
            }
            requireThat(parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null);
            return new PlacementBody(lines, shipTo, null, null);
        }

        private List<LineBody> lines() {
            List<LineBody> lines = new ArrayList<>();
            expect(JsonToken.START_ARRAY);
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                lines.add(line());
            }
            requireThat(parser.currentToken() == JsonToken.END_ARRAY);
            return lines;
        }

        private LineBody line() {
            String sku = null;
            Integer quantity = null;
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                switch (name) {
                    case "sku" -> sku = once(sku, text());
                    case "quantity" -> quantity = once(quantity, number());
                    default -> throw new NotPlain();
                }
            }
            requireThat(parser.currentToken() == JsonToken.END_OBJECT);
            return new LineBody(sku, quantity);
        }

        private Address address() {
            String name = null;
            String phone = null;
            DivisionCode division = null;
            String address = null;
            expect(JsonToken.START_OBJECT);
            for (String field = parser.nextName(); field != null; field = parser.nextName()) {
                switch (field) {
                    case "name" -> name = once(name, text());
                    case "phone" -> phone = once(phone, text());
                    case "divisionCode" -> division = once(division, division());
                    case "address" -> address = once(address, text());
                    default -> throw new NotPlain();
                }
            }
            requireThat(parser.currentToken() == JsonToken.END_OBJECT);
            return new Address(name, phone, division, address);
        }

        private String text() {
            expect(JsonToken.VALUE_STRING);
            String text = parser.getString();
            requireThat(PlainText.isPlain(text));
            return text;
        }

        private DivisionCode division() {
            String code = text();
            requireThat(DivisionCode.isWellFormed(code));
            return new DivisionCode(code);
        }

        private int number() {
            expect(JsonToken.VALUE_NUMBER_INT);
            requireThat(parser.getNumberType() == JsonParser.NumberType.INT);
            return parser.getIntValue();
        }

        private void expect(JsonToken token) {
            requireThat(parser.nextToken() == token);
        }

        private static <T> T once(@Nullable T before, T value) {
            requireThat(before == null);
            return value;
        }

        private static void requireThat(boolean plain) {
            if (!plain) {
                throw new NotPlain();
            }
        }
    }
}
