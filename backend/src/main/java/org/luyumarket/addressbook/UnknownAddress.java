package org.luyumarket.addressbook;

import org.luyumarket.platform.Refusal;

/** There is no such address, or it is somebody else's. */
final class UnknownAddress extends Refusal {

    UnknownAddress() {
        super(Kind.NOT_FOUND, "unknown-address");
    }
}
