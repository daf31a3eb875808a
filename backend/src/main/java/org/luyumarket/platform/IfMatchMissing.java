package org.luyumarket.platform;

/** Whoever acts says which version they saw. */
final class IfMatchMissing extends Refusal {

    IfMatchMissing() {
        super(Kind.PRECONDITION_REQUIRED, "if-match-missing");
    }
}
