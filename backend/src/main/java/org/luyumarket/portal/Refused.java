package org.luyumarket.portal;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luyumarket.storefront.desk.FormState;

/** The one form of a page with several that was refused, by its name. */
public record Refused(String name, FormState form) {

    public static final Refused NONE = new Refused("", FormState.of(Map.of()));

    /** The same form by another name, where a page has several of its kind. */
    public Refused as(String other) {
        return new Refused(other, form);
    }

    /** What was typed into the form of this name, or what it shows untouched. */
    public FormState orElse(String wanted, FormState untouched) {
        return name.equals(wanted) ? form : untouched;
    }

    /** Why it was, for the head of the page: the form itself may be gone by now. */
    @Nullable
    String problem() {
        return form.problem();
    }
}
