package org.luyumarket.portal;

import org.luyumarket.identity.Person;
import org.luyumarket.ordering.Order;
import org.luyumarket.ordering.Ordering;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.OrderQueue;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The orders that somebody works through, as far as they may see them. */
@Component
class OrderQueues {

    private static final int SIZE = 30;

    private final Ordering ordering;
    private final OrderSheets sheets;

    OrderQueues(Ordering ordering, OrderSheets sheets) {
        this.ordering = ordering;
        this.sheets = sheets;
    }

    Mono<OrderQueue> of(OrderTabs tabs, int page, Person person, Texts texts) {
        return ordering.orders(tabs.filter(), person, new PageRequest(page, SIZE))
                .map(orders -> queue(tabs, orders, texts));
    }

    private OrderQueue queue(OrderTabs tabs, Page<Order> orders, Texts texts) {
        return new OrderQueue(
                tabs.desk().list(),
                tabs.shown(texts),
                tabs.number(),
                orders.items().stream()
                        .map(order -> sheets.row(order, texts, tabs.desk()::order))
                        .toList(),
                Pages.paging(orders, texts, tabs::page));
    }
}
