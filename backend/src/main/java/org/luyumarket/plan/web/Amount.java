package org.luyumarket.plan.web;

import org.luyumarket.plan.Metric;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.Weight;

/** An amount as its metric is written: money, a weight, or a number. */
final class Amount {

    private Amount() {}

    static Object of(Metric metric, long value) {
        return switch (metric) {
            case MONEY -> Cny.ofFen(value);
            case WEIGHT -> new Weight(value);
            case ORDERS, HOUSEHOLDS -> value;
        };
    }
}
