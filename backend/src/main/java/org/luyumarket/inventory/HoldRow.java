package org.luyumarket.inventory;

import java.util.List;
import java.util.UUID;

/** What an order holds of one sku. */
record HoldRow(UUID orderId, String sku, int quantity) {

    static List<HoldRow> of(List<HoldRequest> requests) {
        return requests.stream()
                .flatMap(request -> request.quantities().entrySet().stream()
                        .map(wanted -> new HoldRow(request.orderId(), wanted.getKey(), wanted.getValue())))
                .toList();
    }
}
