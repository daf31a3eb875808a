package org.luyumarket.procurement.gift;

import org.luyumarket.platform.DivisionCode;

/**
 * Who gets a parcel where. Personal data: encrypted at rest, masked for all but the supplier who sends it, and nothing but the place
 * once it is erased.
 */
public record Recipient(String name, String phone, String department, DivisionCode division, String address) {

    private static final int SHOWN_AHEAD = 3;
    private static final int SHOWN_BEHIND = 4;

    static Recipient erased(DivisionCode division) {
        return new Recipient("", "", "", division, "");
    }

    public boolean isErased() {
        return name.isEmpty();
    }

    Recipient masked() {
        if (isErased()) {
            return this;
        }
        return new Recipient(
                name.substring(0, name.offsetByCodePoints(0, 1)) + "**",
                phone.substring(0, SHOWN_AHEAD) + "****" + phone.substring(phone.length() - SHOWN_BEHIND),
                department,
                division,
                "***");
    }
}
