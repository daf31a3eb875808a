package org.luyumarket.storefront.shop;

import java.util.List;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.desk.Option;

/** A producer applies to sell here. */
public record ApplyPage(FormState form, List<Option> counties, List<Option> kinds) {}
