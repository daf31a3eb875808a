package org.luyumarket.addressbook;

import org.luyumarket.ordering.ShipTo;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.PersonalData;
import org.springframework.stereotype.Component;

/** Name, phone and street in one sealed text, with a fingerprint by which the same address is known again. */
@Component
class AddressSeal {

    private static final String SEPARATOR = "\u001f";
    private static final int PARTS = 3;

    private final PersonalData personalData;

    AddressSeal(PersonalData personalData) {
        this.personalData = personalData;
    }

    String seal(ShipTo to) {
        return personalData.seal(plain(to));
    }

    ShipTo open(String sealed, DivisionCode division) {
        String[] parts = personalData.open(sealed).split(SEPARATOR, PARTS);
        return new ShipTo(parts[0], parts[1], division, parts[2]);
    }

    String print(ShipTo to) {
        return personalData.fingerprint(to.division().value() + SEPARATOR + plain(to));
    }

    private static String plain(ShipTo to) {
        return String.join(SEPARATOR, to.name(), to.phone(), to.address());
    }
}
