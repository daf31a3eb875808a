package org.luyumarket.storefront.shop;

import org.jspecify.annotations.Nullable;

/** How an order is to be paid; {@code accessKey} opens a guest's order and is empty for who is logged in. */
public record PayPage(
        OrderLink order,
        String total,
        String payBefore,
        String idempotencyKey,
        @Nullable String notice) {}
