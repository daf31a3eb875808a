package org.luyumarket.storefront.shop;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.FormState;

/** Where an application stands, and the form that asks for it. */
public record ApplicationPage(FormState form, @Nullable Standing standing) {

    /** One application with what was decided so far. */
    public record Standing(String number, String name, Badge state, String sentence, List<Step> steps) {}

    /** What was decided when, and why. */
    public record Step(String decided, String at, String reason) {}
}
