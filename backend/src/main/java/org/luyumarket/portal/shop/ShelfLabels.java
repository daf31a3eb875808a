package org.luyumarket.portal.shop;

import java.util.Set;
import org.luyumarket.storefront.Texts;

/** What categories are called; one that staff invented is called what they called it. */
final class ShelfLabels {

    private static final Set<String> NAMED = Set.of(
            "citrus",
            "fruit",
            "vegetables",
            "cured_meat",
            "poultry",
            "honey",
            "tea",
            "dried_fungi",
            "starch",
            "grain_oil",
            "condiments",
            "herbs",
            "ready_food");

    private ShelfLabels() {}

    static String category(String code, Texts texts) {
        return NAMED.contains(code) ? texts.get("category." + code) : code;
    }
}
