package org.luyumarket.plan.web;

import java.time.LocalDate;
import java.util.UUID;
import org.luyumarket.plan.WorkItem;

/** A line of the work ledger, and whether its milestone has passed without it being done. */
record WorkView(UUID id, long version, boolean overdue, WorkItem.Content content) {

    static WorkView of(WorkItem item, LocalDate today) {
        return new WorkView(item.id(), item.version(), item.isOverdue(today), item.content());
    }
}
