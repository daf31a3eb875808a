package org.luyumarket.identity;

import org.luyumarket.platform.Refusal;

/** Somebody has this name already. */
final class UsernameTaken extends Refusal {

    UsernameTaken(String username) {
        super(Kind.CONFLICT, "username-taken", username);
    }
}
