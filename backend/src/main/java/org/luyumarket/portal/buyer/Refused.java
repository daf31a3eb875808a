package org.luyumarket.portal.buyer;

import java.util.Map;
import org.luyumarket.storefront.desk.FormState;

/** The one form of a page with several that was refused, by its name. */
record Refused(String name, FormState form) {

    static final Refused NONE = new Refused("", FormState.of(Map.of()));

    /** What was typed into the form of this name, or what it shows untouched. */
    FormState orElse(String wanted, FormState untouched) {
        return name.equals(wanted) ? form : untouched;
    }
}
