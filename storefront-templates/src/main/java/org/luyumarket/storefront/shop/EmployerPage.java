package org.luyumarket.storefront.shop;

import org.jspecify.annotations.Nullable;
import org.luyumarket.storefront.desk.FormState;

/** For which unit somebody's purchases are added up, and which one a code that they gave belongs to. */
public record EmployerPage(
        @Nullable String employer, @Nullable String asked, FormState form) {}
