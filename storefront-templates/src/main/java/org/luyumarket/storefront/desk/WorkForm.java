package org.luyumarket.storefront.desk;

import java.util.List;

/** A line of the work ledger to be written. */
public record WorkForm(String title, String action, FormState form, List<Option> counties, List<Option> states) {}
