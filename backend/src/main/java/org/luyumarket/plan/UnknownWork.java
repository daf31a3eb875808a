package org.luyumarket.plan;

import java.util.UUID;
import org.luyumarket.platform.Refusal;

/** There is no such line in the work ledger, or not for this viewer's eyes. */
public final class UnknownWork extends Refusal {

    UnknownWork(UUID id) {
        super(Kind.NOT_FOUND, "unknown-work", id);
    }
}
