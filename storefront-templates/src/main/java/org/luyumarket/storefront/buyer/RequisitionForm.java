package org.luyumarket.storefront.buyer;

import java.util.List;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.desk.Option;

/** A requisition to be written: each row is so many of a product to a site on a day. */
public record RequisitionForm(
        ShareBar share,
        String title,
        String action,
        FormState form,
        List<Option> budgets,
        List<Option> districts,
        List<Row> rows) {

    /** The choice of product in a row; the other fields of the row end in its number. */
    public record Row(int number, List<Option> products) {}
}
