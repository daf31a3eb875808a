package org.luyumarket.credential;

import org.luyumarket.platform.Refusal;

/** What was asked for does not go with the state the credential is in or who asks; the code says why. */
final class CredentialForbids extends Refusal {

    CredentialForbids(String code, Object... arguments) {
        super(Kind.CONFLICT, code, arguments);
    }
}
