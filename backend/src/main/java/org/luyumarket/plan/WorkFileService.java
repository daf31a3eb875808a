package org.luyumarket.plan;

import java.time.Clock;
import java.util.UUID;
import org.luyumarket.identity.AuditTrail;
import org.luyumarket.identity.AuditedAction;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

@Service
class WorkFileService implements WorkFiles {

    private static final int MOST = 6;

    private final WorkRepository work;
    private final WorkFileRepository files;
    private final AuditTrail audit;
    private final Ids ids;
    private final Clock clock;

    WorkFileService(WorkRepository work, WorkFileRepository files, AuditTrail audit, Ids ids, Clock clock) {
        this.work = work;
        this.files = files;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** The line is locked, so that of simultaneous files none is one too many. */
    @Override
    @Transactional
    public Mono<WorkFile> add(UUID id, WorkFileContent content, Person staff) {
        WorkFile file = new WorkFile(ids.next(), content.name(), content.type(), staff.displayName());
        return work.lock(id)
                .then(Mono.defer(() -> seen(id, staff)))
                .doOnNext(item -> refuseUnless(item, staff))
                .flatMap(item -> files.add(id, file, content.bytes(), clock.instant()))
                .then(audit.record(staff, new AuditedAction("work.file-added", id.toString(), content.name())))
                .thenReturn(file);
    }

    @Override
    public Mono<WorkFileContent> find(UUID id, UUID file, Person viewer) {
        return seen(id, viewer)
                .flatMap(item -> files.find(id, file))
                .switchIfEmpty(Mono.error(() -> new UnknownWork(id)));
    }

    private Mono<WorkItem> seen(UUID id, Person viewer) {
        return work.find(id).filter(item -> item.isSeenBy(viewer)).switchIfEmpty(Mono.error(() -> new UnknownWork(id)));
    }

    private static void refuseUnless(WorkItem item, Person staff) {
        if (!item.isKeptBy(staff)) {
            throw new NotYourWork();
        }
        if (item.files().size() >= MOST) {
            throw new WorkFileRefused("work-file-too-many");
        }
    }
}
