package org.luyumarket.portal;

import org.jspecify.annotations.Nullable;
import org.luyumarket.inventory.ShipWindow;
import org.luyumarket.storefront.Texts;

/** Says when a coming harvest is sent. */
public final class PresaleWords {

    private PresaleWords() {}

    /** Empty where there is no window. */
    public static String ships(@Nullable ShipWindow window, Texts texts) {
        return window == null
                ? ""
                : texts.get("presale.ships", Shown.day(window.first(), texts), Shown.day(window.last(), texts));
    }
}
