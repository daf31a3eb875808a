package org.luyumarket.ordering.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ordering.GiftOrder;
import org.luyumarket.ordering.GiftOrder.Part;
import org.luyumarket.ordering.Order;
import org.luyumarket.ordering.OrderStatus;
import org.luyumarket.ordering.web.OrderBody.AddressBody;

/** A gift as its giver sees it. The access key is told to guests, where they place it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record GiftOrderBody(
        String giftNumber,
        Money goods,
        Money freight,
        Money total,
        Money paid,
        Money refunded,
        boolean tellsRecipients,
        Instant placedAt,
        Instant holdExpiresAt,
        List<RecipientOrder> orders,
        @Nullable String accessKey) {

    static GiftOrderBody of(GiftOrder gift, @Nullable String accessKey) {
        return new GiftOrderBody(
                gift.number(),
                gift.sum(Order.Amounts::goods),
                gift.sum(Order.Amounts::freight),
                gift.total(),
                gift.sum(Order.Amounts::paid),
                gift.sum(Order.Amounts::refunded),
                gift.tellsRecipients(),
                gift.placedAt(),
                gift.holdExpiresAt(),
                gift.parts().stream().map(RecipientOrder::of).toList(),
                accessKey);
    }

    /** The order for one recipient. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RecipientOrder(
            String orderNumber,
            OrderStatus status,
            AddressBody shipTo,
            List<Order.Line> lines,
            Order.Amounts amounts,
            String cardText,
            @Nullable String accessKey) {

        static RecipientOrder of(Part part) {
            Order order = part.order();
            return new RecipientOrder(
                    order.number(),
                    order.status(),
                    AddressBody.of(order),
                    order.lines(),
                    order.amounts(),
                    order.gift() == null ? "" : order.gift().text(),
                    part.accessKey());
        }
    }
}
