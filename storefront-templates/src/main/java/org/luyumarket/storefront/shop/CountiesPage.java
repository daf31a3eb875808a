package org.luyumarket.storefront.shop;

import java.util.List;

/** All counties as places. */
public record CountiesPage(List<CountyCard> counties) {}
