package org.luyumarket.storefront.desk;

import java.util.List;

/** The form for a new product. */
public record NewProductForm(
        FormState form,
        List<Option> counties,
        List<Option> suppliers,
        List<Option> categories,
        List<Option> months,
        int tiers) {}
