package org.luyumarket.catalog.web;

import org.luyumarket.platform.Refusal;

/** Whoever edits says which version they saw. */
final class IfMatchMissing extends Refusal {

    IfMatchMissing() {
        super(Kind.PRECONDITION_REQUIRED, "if-match-missing");
    }
}
