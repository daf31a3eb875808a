package org.luyumarket.portal.staff;

import java.time.LocalDate;
import java.util.Map;
import org.luyumarket.catalog.Product;
import org.luyumarket.storefront.desk.FormState;

/** The forms of a product's page, one of which may come back refused. */
record ProductFormStates(FormState edit, FormState lot) {

    static ProductFormStates of(Product product, LocalDate today) {
        return new ProductFormStates(
                ProductForms.filledIn(product), FormState.of(Map.of("receivedOn", today.toString())));
    }

    ProductFormStates editing(FormState refused) {
        return new ProductFormStates(refused, lot);
    }

    ProductFormStates receiving(FormState refused) {
        return new ProductFormStates(edit, refused);
    }
}
