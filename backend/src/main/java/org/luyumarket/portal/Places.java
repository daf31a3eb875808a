package org.luyumarket.portal;

import org.luyumarket.platform.DivisionCode;
import org.luyumarket.storefront.Texts;

/** The fourteen counties and the cities of Shandong by name, in the language of the page; places elsewhere by their code. */
public final class Places {

    private static final int SHORT = 2;

    private Places() {}

    public static String name(DivisionCode code, Texts texts) {
        return texts.find("place." + code.value()).orElse(code.value());
    }

    /** In Chinese the two characters it is known by, without county, city or people. */
    public static String shortName(DivisionCode code, Texts texts) {
        String name = name(code, texts);
        return texts.isEnglish() ? name : name.substring(0, SHORT);
    }
}
