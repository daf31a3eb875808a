package org.luyumarket.ordering;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ordering.Order.Step;

/** The steps of an order, and how many of them are stored already. */
final class History {

    private final List<Step> steps;
    private final int stored;

    History(List<Step> stored) {
        steps = new ArrayList<>(stored);
        this.stored = stored.size();
    }

    void add(@Nullable OrderStatus from, OrderStatus to, Deed deed) {
        steps.add(new Step(from, to, deed.at(), deed.by().code(), deed.note()));
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
