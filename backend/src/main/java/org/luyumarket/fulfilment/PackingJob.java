package org.luyumarket.fulfilment;

import java.util.List;
import org.luyumarket.ordering.Order;
import org.luyumarket.platform.Weight;

/** An order that is packed now, and what of it goes into the parcel. */
public record PackingJob(Order order, List<Goods> goods) {

    public PackingJob {
        goods = List.copyOf(goods);
    }

    /** So many boxes of one product. */
    public record Goods(String sku, String name, int boxes, Weight weight) {}

    int boxes() {
        return goods.stream().mapToInt(Goods::boxes).sum();
    }

    Weight weight() {
        return goods.stream().map(Goods::weight).reduce(Weight.ZERO, Weight::plus);
    }
}
