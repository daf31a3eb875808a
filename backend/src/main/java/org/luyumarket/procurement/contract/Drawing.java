package org.luyumarket.procurement.contract;

import java.util.UUID;
import org.luyumarket.platform.FieldChecks;

/** What is asked for: the contracts of a requisition on these terms. The same key asks for the same ones again. */
public record Drawing(UUID requisition, Terms terms, String key) {

    private static final int LONGEST_KEY = 64;

    void check() {
        FieldChecks fields = new FieldChecks().text("Idempotency-Key", key, LONGEST_KEY);
        terms.check(fields);
        fields.refuseIfAny();
    }

    /** All of it but the key. */
    String content() {
        return requisition + " " + terms;
    }
}
