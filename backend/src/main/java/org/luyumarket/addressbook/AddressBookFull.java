package org.luyumarket.addressbook;

import org.luyumarket.platform.Refusal;

/** As many addresses as one may keep are kept already. */
final class AddressBookFull extends Refusal {

    AddressBookFull() {
        super(Kind.CONFLICT, "address-book-full", AddressBook.MOST);
    }
}
