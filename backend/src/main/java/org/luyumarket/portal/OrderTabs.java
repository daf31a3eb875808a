package org.luyumarket.portal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ordering.OrderStatus;
import org.luyumarket.ordering.Ordering.OrderFilter;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.Tab;

/** Which orders are looked at; a number finds its order whatever the tab. */
record OrderTabs(OrderDesk desk, String tab, String number) {

    /** The addresses of a list of orders and of what begins one order's. */
    record OrderDesk(String list, String orders) {

        String order(String number) {
            return orders + number;
        }
    }

    private static final String WAITING = "WAITING";
    private static final String ALL = "ALL";
    private static final List<String> SHOWN =
            List.of(WAITING, "PAID", "SHIPPED", "COMPLETED", "AWAITING_PAYMENT", "REFUNDED", ALL);

    static OrderTabs of(OrderDesk desk, String tab, @Nullable String number) {
        String wanted = Optional.ofNullable(number).map(String::strip).orElse("");
        return new OrderTabs(desk, wanted.isEmpty() && SHOWN.contains(tab) ? tab : ALL, wanted);
    }

    OrderFilter filter() {
        OrderStatus status = Arrays.stream(OrderStatus.values())
                .filter(candidate -> candidate.name().equals(tab))
                .findFirst()
                .orElse(null);
        boolean waiting = tab.equals(WAITING);
        return new OrderFilter(status, waiting, waiting, number.isEmpty() ? null : number);
    }

    List<Tab> shown(Texts texts) {
        return SHOWN.stream()
                .map(shown -> new Tab(label(shown, texts), "", desk.list() + "?tab=" + shown, shown.equals(tab)))
                .toList();
    }

    String page(int page) {
        String found = number.isEmpty() ? "" : "&number=" + URLEncoder.encode(number, StandardCharsets.UTF_8);
        return desk.list() + "?tab=" + tab + found + "&page=" + page;
    }

    private static String label(String shown, Texts texts) {
        return switch (shown) {
            case WAITING -> texts.get("desk.orders.tab.waiting");
            case ALL -> texts.get("desk.orders.tab.all");
            default -> texts.get("desk.status." + shown);
        };
    }
}
