package org.luyumarket.ordering;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ordering.Order.Step;

/** How far an order has come, by which steps, and how many of them are stored already. */
final class History {

    private final String order;
    private final List<Step> steps;
    private final int stored;
    private OrderStatus status;

    History(String order, OrderStatus status, List<Step> stored) {
        this.order = order;
        this.status = status;
        steps = new ArrayList<>(stored);
        this.stored = stored.size();
    }

    void begin(Deed deed) {
        add(null, status, deed);
    }

    void become(OrderStatus next, Deed deed) {
        if (!status.canBecome(next)) {
            throw new IllegalStateException(order + " cannot become " + next + " from " + status);
        }
        add(status, next, deed);
        status = next;
    }

    void becomeIf(boolean reached, OrderStatus next, Deed deed) {
        if (reached) {
            become(next, deed);
        } else {
            note(deed);
        }
    }

    /** A step that leads nowhere else. */
    void note(Deed deed) {
        add(status, status, deed);
    }

    private void add(@Nullable OrderStatus from, OrderStatus to, Deed deed) {
        steps.add(new Step(from, to, deed.at(), deed.by().code(), deed.note()));
    }

    OrderStatus status() {
        return status;
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    List<Step> toStore() {
        return steps.subList(stored, steps.size());
    }

    int stored() {
        return stored;
    }
}
