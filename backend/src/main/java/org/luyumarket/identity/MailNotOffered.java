package org.luyumarket.identity;

import org.luyumarket.platform.Refusal;

/** Nobody carries mail here. */
final class MailNotOffered extends Refusal {

    MailNotOffered() {
        super(Kind.NOT_FOUND, "mail-not-offered");
    }
}
