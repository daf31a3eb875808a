package org.luyumarket.storefront.buyer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luyumarket.storefront.desk.Fact;

/** What was called off from a contract, what is left of it, and the one press that calls off the rest of its plan. */
public record CallOffSheet(
        List<DeliveryList.Row> rows,
        List<Fact> left,
        @Nullable Press press) {

    /** Calls off what the plan has left; {@code version} is what the reader saw. */
    public record Press(String action, String version) {}
}
