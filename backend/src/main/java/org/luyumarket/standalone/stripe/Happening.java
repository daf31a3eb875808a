package org.luyumarket.standalone.stripe;

import java.time.Instant;
import tools.jackson.databind.JsonNode;

/** An event with its object as it was then; told again and again until somebody takes it. */
record Happening(String id, String type, Instant created, JsonNode object, boolean delivered) implements Fact {

    Happening taken() {
        return new Happening(id, type, created, object, true);
    }
}
