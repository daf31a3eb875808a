package org.luyumarket.channel;

import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.luyumarket.channel.DealImport.Status;
import org.luyumarket.identity.AuditTrail;
import org.luyumarket.identity.AuditedAction;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Ids;
import org.luyumarket.platform.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/** The steps of a file that change more than one table: whole, or not at all. */
@Service
class ImportService {

    private final ImportRepository imports;
    private final ImportTaskRepository tasks;
    private final ImportFileRepository files;
    private final ImportRowRepository rows;
    private final LikenessRepository likenesses;
    private final AuditTrail audit;
    private final Ids ids;
    private final Clock clock;

    ImportService(
            ImportRepository imports,
            ImportTaskRepository tasks,
            ImportFileRepository files,
            ImportRowRepository rows,
            LikenessRepository likenesses,
            AuditTrail audit,
            Ids ids,
            Clock clock) {
        this.imports = imports;
        this.tasks = tasks;
        this.files = files;
        this.rows = rows;
        this.likenesses = likenesses;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** The file is on record, and its check therefore will be done, before anybody is told that it was taken. */
    @Transactional
    public Mono<UUID> begin(Path file, String name, Person staff) {
        UUID id = ids.next();
        return imports.add(id, name, staff, clock.instant())
                .then(Mono.defer(() -> files.add(id, file)))
                .thenReturn(id);
    }

    /** What an earlier check left behind goes first. */
    @Transactional
    public Mono<Void> clear(ImportTask task) {
        return tasks.hold(task, clock.instant()).then(rows.clear(task.id()));
    }

    @Transactional
    public Mono<Void> checkTogether(ImportTask task) {
        return tasks.hold(task, clock.instant())
                .then(rows.checkTogether(task.id()))
                .then(imports.sumUp(task.id()));
    }

    /** Another deal may have taken one of the papers since. */
    @Transactional
    public Mono<Void> checkAgain(UUID id) {
        return imports.lockChecked(id)
                .flatMap(checked -> rows.checkTogether(checked).then(imports.sumUp(checked)));
    }

    @Transactional
    public Mono<Void> refuse(ImportTask task, Refusal refusal) {
        return tasks.hold(task, clock.instant())
                .then(imports.refuse(task.id(), refusal))
                .then(forget(task.id()));
    }

    /** Rows that a crash of the database took are no deals: then the file is checked again, and imported later. */
    @Transactional
    public Mono<Void> become(UUID id, Person staff) {
        return imports.take(id, Status.IMPORTED)
                .flatMap(
                        expected -> rows.becomeDeals(id, staff, clock.instant()).filter(expected::equals))
                .switchIfEmpty(Mono.error(ImportNotReady::new))
                .flatMap(count -> likenesses
                        .lookThroughFile(id)
                        .then(forget(id))
                        .then(audit.record(
                                staff, new AuditedAction("deal-file.imported", id.toString(), count + " deals"))));
    }

    @Transactional
    public Mono<Void> discard(UUID id, Person staff) {
        return imports.take(id, Status.DISCARDED)
                .switchIfEmpty(Mono.error(ImportNotReady::new))
                .then(forget(id))
                .then(audit.record(staff, new AuditedAction("deal-file.discarded", id.toString(), "")));
    }

    private Mono<Void> forget(UUID id) {
        return rows.clear(id).then(files.forget(id));
    }
}
