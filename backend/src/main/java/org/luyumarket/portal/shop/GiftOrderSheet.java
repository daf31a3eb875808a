package org.luyumarket.portal.shop;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.luyumarket.ordering.GiftCard;
import org.luyumarket.ordering.GiftOrder;
import org.luyumarket.ordering.GiftOrder.Part;
import org.luyumarket.ordering.Order;
import org.luyumarket.platform.Divisions;
import org.luyumarket.portal.PresaleWords;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.shop.GiftPage;
import org.luyumarket.storefront.shop.GiftReviewPage;
import org.luyumarket.storefront.shop.OrderLink;
import org.luyumarket.storefront.shop.OrderPage;
import org.luyumarket.storefront.shop.OrderState;
import org.luyumarket.storefront.shop.OrdersPage;
import org.springframework.stereotype.Component;

/** Tells givers of their gifts. */
@Component
class GiftOrderSheet {

    private static final int NAMED = 3;

    private final Divisions divisions;

    GiftOrderSheet(Divisions divisions) {
        this.divisions = divisions;
    }

    GiftPage page(GiftOrder gift, OrderLink link, Texts texts) {
        return new GiftPage(
                link,
                gift.awaitsPayment(),
                Words.time(gift.holdExpiresAt()),
                card(gift.orders().get(0)).from(),
                gift.tellsRecipients(),
                gift.parts().stream().map(part -> recipient(part, texts)).toList(),
                new OrderPage.Amounts(
                        Words.amount(gift.sum(Order.Amounts::goods)),
                        Words.amount(gift.sum(Order.Amounts::freight)),
                        Words.amount(gift.sum(Order.Amounts::discount)),
                        Words.amount(gift.total()),
                        Words.amount(gift.sum(Order.Amounts::paid)),
                        Words.amount(gift.sum(Order.Amounts::refunded))));
    }

    private GiftPage.Recipient recipient(Part part, Texts texts) {
        Order order = part.order();
        return new GiftPage.Recipient(
                new OrderLink(order.number(), part.accessKey() == null ? "" : part.accessKey()),
                MyOrderSheet.state(order),
                order.shipTo().name(),
                order.shipTo().phone(),
                divisions.fullName(order.shipTo().division()) + order.shipTo().address(),
                card(order).text(),
                order.lines().stream().map(line -> goods(line, texts)).toList(),
                new GiftReviewPage.Sums(
                        Words.amount(order.amounts().goods()),
                        Words.amount(order.amounts().freight()),
                        Words.amount(order.amounts().total())));
    }

    private static GiftReviewPage.Goods goods(Order.Line line, Texts texts) {
        return new GiftReviewPage.Goods(
                line.name(),
                texts.gloss(line.name()),
                line.quantity(),
                Words.amount(line.worth()),
                PresaleWords.ships(line.ships(), texts));
    }

    private static GiftCard card(Order order) {
        return order.gift() == null ? new GiftCard("", "", "") : order.gift();
    }

    /** All orders of a gift in one row, with their recipients; how far it is, its slowest parcel says. */
    OrdersPage.Row row(List<Order> orders, Texts texts) {
        Order first = orders.get(0);
        return new OrdersPage.Row(
                new OrderLink(first.reference(), ""),
                orders.stream()
                        .map(MyOrderSheet::state)
                        .min(Comparator.naturalOrder())
                        .orElse(OrderState.AWAITING_PAYMENT),
                Words.minute(first.placedAt(), texts),
                texts.get("orders.gift", orders.size(), names(orders, texts)),
                Words.amount(orders.stream()
                        .map(order -> order.amounts().total())
                        .reduce(Money::plus)
                        .orElseThrow()));
    }

    private static String names(List<Order> orders, Texts texts) {
        String named = orders.stream()
                .limit(NAMED)
                .map(order -> order.shipTo().name())
                .collect(Collectors.joining(texts.isEnglish() ? ", " : "、"));
        return orders.size() > NAMED ? texts.get("orders.gift.more", named) : named;
    }
}
