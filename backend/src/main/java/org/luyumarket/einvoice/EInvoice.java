package org.luyumarket.einvoice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An invoice that a buyer wants of one supplier's part of an order; null where it is not paid or not issued yet. */
public record EInvoice(
        UUID id,
        String orderNumber,
        String supplierId,
        Addressee to,
        Instant wishedAt,
        @Nullable Instant paidAt,
        @Nullable Issued issued) {}
