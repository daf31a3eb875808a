package org.luyumarket.portal.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.fulfilment.TrackedOrder;
import org.luyumarket.ordering.Order;
import org.luyumarket.platform.Ids;
import org.luyumarket.portal.OrderFiles;
import org.luyumarket.portal.Refused;
import org.luyumarket.portal.Shipping;
import org.luyumarket.portal.Shown;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.desk.OrderFile;
import org.luyumarket.supplier.Supplier;
import org.luyumarket.supplier.Suppliers;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** An order's file with the forms that fit where it stands. */
@Component
class StaffOrderFiles {

    private static final FormState UNTOUCHED = FormState.of(Map.of());

    private final OrderFiles files;
    private final Suppliers suppliers;
    private final Ids ids;
    private final Clock clock;

    StaffOrderFiles(OrderFiles files, Suppliers suppliers, Ids ids, Clock clock) {
        this.files = files;
        this.suppliers = suppliers;
        this.ids = ids;
        this.clock = clock;
    }

    Mono<Map<String, String>> supplierNames() {
        return suppliers.all().collectMap(Supplier::id, Supplier::name);
    }

    OrderFile file(TrackedOrder tracked, Refused refused, Map<String, String> supplierNames, Texts texts) {
        Order order = tracked.order();
        return files.file(tracked, supplierNames, texts, "/staff/orders/" + order.number())
                .with(
                        shipForm(order, refused, texts),
                        order.whole() ? refundForm(order.amounts(), refused) : null,
                        order.attention() == null ? null : refused.orElse(OrderPages.SETTLED, UNTOUCHED));
    }

    private OrderFile.@Nullable ShipForm shipForm(Order order, Refused refused, Texts texts) {
        return OrderFiles.isToBeShipped(order)
                ? Shipping.form(order, refused.orElse(OrderPages.SHIPPED, UNTOUCHED), LocalDate.now(clock), texts)
                : null;
    }

    private OrderFile.@Nullable RefundForm refundForm(Order.Amounts amounts, Refused refused) {
        Money most = amounts.paid().minus(amounts.refunded());
        FormState refund = refused.orElse(OrderPages.REFUNDED, FormState.of(Map.of("amount", Shown.amount(most))));
        return most.isPositive()
                ? new OrderFile.RefundForm(
                        refund, refused.orElse(OrderPages.DECLINED, UNTOUCHED), Shown.amount(most), key(refund))
                : null;
    }

    /** A form that comes back keeps its key, so that what was in doubt is not done twice. */
    private String key(FormState refund) {
        return refund.value("key").isEmpty() ? ids.next().toString() : refund.value("key");
    }
}
