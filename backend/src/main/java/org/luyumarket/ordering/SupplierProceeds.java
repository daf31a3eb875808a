package org.luyumarket.ordering;

import java.time.Instant;
import org.joda.money.Money;

/**
 * What a paid order has brought one of its suppliers so far, and what went back of it. Goods and freight of all its suppliers add up
 * to what was paid, to the fen, and what is back of them to what was refunded. What campaigns paid goes back as the goods' money does.
 */
public record SupplierProceeds(
        String orderNumber,
        String supplierId,
        Instant paidAt,
        Money goods,
        Money freight,
        Money campaign,
        Money goodsBack,
        Money freightBack,
        Money campaignBack) {}
