package org.luyumarket.storefront.desk;

import java.util.List;

/** The form of a partner, new or to be changed; prices are rows of three fields, numbered from 1. */
public record PartnerForm(
        FormState form,
        String action,
        String back,
        boolean isNew,
        List<Option> counties,
        List<Option> channels,
        List<Option> modes,
        List<Option> products,
        int prices) {}
