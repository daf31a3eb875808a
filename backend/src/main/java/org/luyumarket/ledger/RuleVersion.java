package org.luyumarket.ledger;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A version of the counting rule; since when it is in force, null for a draft. */
public record RuleVersion(
        int version, RuleDraft rule, @Nullable Instant inForceSince) {

    public boolean isInForce() {
        return inForceSince != null;
    }

    /** The text that is printed on reports. */
    public String text(Locale language) {
        return language.getLanguage().equals("en") ? rule.english() : rule.chinese();
    }
}
