package org.luyumarket.storefront.desk;

import java.util.List;

/** A paper to be filed; suppliers are to be chosen only by staff. */
public record CredentialForm(
        String list, FormState form, List<Option> suppliers, List<Option> kinds, List<Option> goods) {}
