package org.luyumarket.storefront.buyer;

import java.util.List;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.desk.Option;

/** Suppliers to be asked for a price: first the kind of goods, then who of those that offer such goods. */
public record QuotationForm(
        ShareBar share, FormState form, String category, List<Option> categories, List<Option> suppliers) {}
