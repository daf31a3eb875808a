package org.luyumarket.procurement.gift;

import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.PersonalData;
import org.springframework.stereotype.Component;

/** Name, phone, department and address in one sealed text: one encryption a parcel. */
@Component
class RecipientSeal {

    private static final String SEPARATOR = "\u001f";
    private static final int PARTS = 4;

    private final PersonalData personalData;

    RecipientSeal(PersonalData personalData) {
        this.personalData = personalData;
    }

    String seal(Recipient recipient) {
        return personalData.seal(String.join(
                SEPARATOR, recipient.name(), recipient.phone(), recipient.department(), recipient.address()));
    }

    Recipient open(String sealed, DivisionCode division) {
        if (sealed.isEmpty()) {
            return Recipient.erased(division);
        }
        String[] parts = personalData.open(sealed).split(SEPARATOR, PARTS);
        return new Recipient(parts[0], parts[1], parts[2], division, parts[3]);
    }

    /** By which the same person is found in every list of the year. */
    String print(String phone) {
        return personalData.fingerprint(phone);
    }
}
