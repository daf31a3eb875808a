package org.luyumarket.identity.web;

import org.luyumarket.platform.Refusal;

/** The form's token is missing or not this browser's. */
final class FormExpired extends Refusal {

    FormExpired() {
        super(Kind.FORBIDDEN, "form-expired");
    }
}
