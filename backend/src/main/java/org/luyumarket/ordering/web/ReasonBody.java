package org.luyumarket.ordering.web;

import org.jspecify.annotations.Nullable;

/** Why; a reason that is missing is refused as empty. */
record ReasonBody(@Nullable String reason) {

    String given() {
        return reason == null ? "" : reason;
    }
}
