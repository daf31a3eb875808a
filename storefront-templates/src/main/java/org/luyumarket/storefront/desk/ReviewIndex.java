package org.luyumarket.storefront.desk;

import java.util.List;
import org.luyumarket.storefront.shop.Testimonial;

/** The reviews of a supplier's goods, with a form to answer each that has no answer. */
public record ReviewIndex(List<Row> rows, Paging pager) {

    /** One review; its form is of no use once it is answered. */
    public record Row(String id, String goods, String order, Testimonial review, FormState form) {}
}
