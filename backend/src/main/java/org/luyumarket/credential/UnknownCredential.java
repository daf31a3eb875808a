package org.luyumarket.credential;

import org.luyumarket.platform.Refusal;

/** There is no such credential, or none that the viewer may see. */
final class UnknownCredential extends Refusal {

    UnknownCredential() {
        super(Kind.NOT_FOUND, "unknown-credential");
    }
}
