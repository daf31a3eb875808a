package org.luyumarket.channel;

import org.luyumarket.platform.Refusal;

/** There is no such file of deals, or none that the caller may see. */
final class UnknownImport extends Refusal {

    UnknownImport() {
        super(Kind.NOT_FOUND, "unknown-import");
    }
}
