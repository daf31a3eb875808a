package org.luyumarket.plan;

import java.util.List;
import java.util.UUID;
import org.luyumarket.identity.AuditTrail;
import org.luyumarket.identity.AuditedAction;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Service
class WorkLedgerService implements WorkLedger {

    private static final int SHORT = 80;
    private static final int LONG = 500;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    private final WorkRepository work;
    private final AuditTrail audit;
    private final Ids ids;

    WorkLedgerService(WorkRepository work, AuditTrail audit, Ids ids) {
        this.work = work;
        this.audit = audit;
        this.ids = ids;
    }

    @Override
    public Flux<WorkItem> of(int year, Person viewer) {
        return work.ofYear(year).filter(item -> item.isSeenBy(viewer));
    }

    @Override
    public Mono<WorkItem> find(UUID id, Person viewer) {
        return work.find(id).filter(item -> item.isSeenBy(viewer)).switchIfEmpty(Mono.error(() -> new UnknownWork(id)));
    }

    @Override
    @Transactional
    public Mono<WorkItem> add(WorkItem.Content content, Person staff) {
        WorkItem added = kept(new WorkItem(ids.next(), 1, content, List.of()), staff);
        return work.add(added)
                .then(audit.record(staff, done("work.added", added)))
                .thenReturn(added);
    }

    @Override
    @Transactional
    public Mono<WorkItem> change(UUID id, long version, WorkItem.Content content, Person staff) {
        return find(id, staff)
                .map(before -> kept(before, staff))
                .map(before -> kept(before.changed(version, content), staff))
                .flatMap(after -> work.change(after)
                        .filter(rows -> rows == 1)
                        .switchIfEmpty(Mono.error(() -> new StaleWork(content.task())))
                        .then(audit.record(staff, done("work.changed", after)))
                        .thenReturn(after));
    }

    private static WorkItem kept(WorkItem item, Person staff) {
        WorkItem.Content content = item.content();
        new FieldChecks()
                .range("year", content.year(), FIRST_YEAR, LAST_YEAR)
                .text("task", content.task(), SHORT)
                .text("measure", content.measure(), LONG)
                .text("unit", content.unit(), SHORT)
                .optionalText("progress", content.progress(), LONG)
                .refuseIfAny();
        if (!item.isKeptBy(staff)) {
            throw new NotYourWork();
        }
        return item;
    }

    private static AuditedAction done(String verb, WorkItem item) {
        WorkItem.Content content = item.content();
        return new AuditedAction(
                verb,
                item.id().toString(),
                "%s, %s, %s, %s".formatted(content.task(), content.milestone(), content.state(), content.progress()));
    }
}
