package org.luyumarket.returns.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.returns.GoodsReturn;
import org.luyumarket.returns.ReturnStatus;

/** A return as everybody sees it who may see it. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ReturnView(
        UUID returnId,
        String orderNumber,
        int position,
        String sku,
        String name,
        int quantity,
        ReturnStatus status,
        Money worth,
        Instant askedAt,
        @Nullable Instant answerBy,
        String address,
        String courier,
        String trackingNumber,
        String reason,
        @Nullable Money refunded,
        int sellable) {

    static ReturnView of(GoodsReturn known) {
        GoodsReturn.Goods goods = known.goods();
        GoodsReturn.Way way = known.way();
        return new ReturnView(
                known.id(),
                goods.orderNumber(),
                goods.position(),
                goods.sku(),
                goods.name(),
                goods.quantity(),
                known.status(),
                goods.worth(),
                known.askedAt(),
                known.answerBy(),
                way.address(),
                way.courier(),
                way.trackingNumber(),
                way.reason(),
                known.refunded(),
                known.sellable());
    }
}
