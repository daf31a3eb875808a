package org.luyumarket.addressbook;

import org.luyumarket.platform.Refusal;

/** The very same address is in the book already. */
final class AddressKnown extends Refusal {

    AddressKnown() {
        super(Kind.CONFLICT, "address-known");
    }
}
