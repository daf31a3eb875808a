package org.luyumarket.portal;

import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.PlaceNames;
import org.luyumarket.storefront.Texts;

/** Counties, cities and other places by name, in the language of the page. */
public final class Places {

    private static final int SHORT = 2;

    private Places() {}

    public static String name(DivisionCode code, Texts texts) {
        return PlaceNames.of(code, texts.locale());
    }

    /** The two characters or the first word it is known by, without county, city or people. */
    public static String shortName(DivisionCode code, Texts texts) {
        String name = name(code, texts);
        return texts.isEnglish() ? name.replaceFirst(" .*", "") : name.substring(0, SHORT);
    }
}
