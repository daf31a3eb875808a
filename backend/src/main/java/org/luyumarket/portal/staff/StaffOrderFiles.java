package org.luyumarket.portal.staff;

import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.fulfilment.TrackedOrder;
import org.luyumarket.ordering.Order;
import org.luyumarket.platform.Ids;
import org.luyumarket.portal.OrderFiles;
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

    private final OrderFiles files;
    private final Suppliers suppliers;
    private final Ids ids;

    StaffOrderFiles(OrderFiles files, Suppliers suppliers, Ids ids) {
        this.files = files;
        this.suppliers = suppliers;
        this.ids = ids;
    }

    Mono<Map<String, String>> supplierNames() {
        return suppliers.all().collectMap(Supplier::id, Supplier::name);
    }

    OrderFile file(TrackedOrder tracked, OrderForms forms, Map<String, String> supplierNames, Texts texts) {
        Order order = tracked.order();
        return files.file(tracked, supplierNames, texts, "/staff/orders/" + order.number())
                .with(
                        shipForm(order, forms, texts),
                        refundForm(order.amounts(), forms),
                        order.attention() == null ? null : forms.settle());
    }

    private static OrderFile.@Nullable ShipForm shipForm(Order order, OrderForms forms, Texts texts) {
        return OrderFiles.isToBeShipped(order) ? Shipping.form(order, forms.ship(), texts) : null;
    }

    private OrderFile.@Nullable RefundForm refundForm(Order.Amounts amounts, OrderForms forms) {
        Money most = amounts.paid().minus(amounts.refunded());
        return most.isPositive()
                ? new OrderFile.RefundForm(
                        filledIn(forms.refund(), most), forms.decline(), Shown.amount(most), key(forms.refund()))
                : null;
    }

    private static FormState filledIn(FormState refund, Money most) {
        return refund.isRefused() ? refund : FormState.of(Map.of("amount", Shown.amount(most)));
    }

    /** A form that comes back keeps its key, so that what was in doubt is not done twice. */
    private String key(FormState refund) {
        return refund.value("key").isEmpty() ? ids.next().toString() : refund.value("key");
    }
}
