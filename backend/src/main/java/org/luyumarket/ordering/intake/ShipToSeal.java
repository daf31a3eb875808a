package org.luyumarket.ordering.intake;

import org.luyumarket.ordering.ShipTo;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.PersonalData;
import org.springframework.stereotype.Component;

/** Name, phone and address in one sealed text: one encryption an order. */
@Component
public class ShipToSeal {

    /** A control character, so in none of the parts. */
    private static final String SEPARATOR = "\u001f";

    private final PersonalData personalData;

    ShipToSeal(PersonalData personalData) {
        this.personalData = personalData;
    }

    public String seal(ShipTo shipTo) {
        return personalData.seal(String.join(SEPARATOR, shipTo.name(), shipTo.phone(), shipTo.address()));
    }

    public ShipTo open(String sealed, DivisionCode division) {
        String[] parts = personalData.open(sealed).split(SEPARATOR, -1);
        return new ShipTo(parts[0], parts[1], division, parts[2]);
    }
}
