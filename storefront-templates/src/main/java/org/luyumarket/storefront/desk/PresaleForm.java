package org.luyumarket.storefront.desk;

import java.util.List;

/** A presale to be opened, of one of the goods whose presale is allowed. */
public record PresaleForm(String list, FormState form, List<Option> goods) {}
