package org.luyumarket.plan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.luyumarket.plan.WorkFile;
import org.luyumarket.plan.WorkItem;

/** A line of the work ledger, and whether its milestone has passed without it being done. A file is read at {@code files/} and its id. */
record WorkView(UUID id, long version, boolean overdue, WorkItem.Content content, List<WorkFile> files) {

    static WorkView of(WorkItem item, LocalDate today) {
        return new WorkView(item.id(), item.version(), item.isOverdue(today), item.content(), item.files());
    }
}
