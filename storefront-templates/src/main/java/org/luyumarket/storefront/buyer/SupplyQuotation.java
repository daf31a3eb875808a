package org.luyumarket.storefront.buyer;

import java.util.List;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.desk.Option;

/** A request for quotations as a supplier sees it: what is asked, and its own offer until the deadline. */
public record SupplyQuotation(
        QuotationFile.Head head, String own, boolean open, List<Option> products, FormState form) {}
