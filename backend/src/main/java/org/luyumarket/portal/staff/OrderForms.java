package org.luyumarket.portal.staff;

import java.util.Map;
import org.luyumarket.storefront.desk.FormState;

/** The forms of an order's page, one of which may come back refused. */
record OrderForms(FormState ship, FormState refund, FormState decline, FormState settle) {

    private static final FormState EMPTY = FormState.of(Map.of());

    static OrderForms untouched() {
        return new OrderForms(EMPTY, EMPTY, EMPTY, EMPTY);
    }

    static OrderForms shipping(FormState refused) {
        return new OrderForms(refused, EMPTY, EMPTY, EMPTY);
    }

    static OrderForms refunding(FormState refused) {
        return new OrderForms(EMPTY, refused, EMPTY, EMPTY);
    }

    static OrderForms declining(FormState refused) {
        return new OrderForms(EMPTY, EMPTY, refused, EMPTY);
    }

    static OrderForms settling(FormState refused) {
        return new OrderForms(EMPTY, EMPTY, EMPTY, refused);
    }
}
