package org.luyumarket.channel;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Iterator;
import org.luyumarket.platform.DivisionReader;
import org.luyumarket.platform.Refusal;
import org.luyumarket.platform.table.SentFiles;
import org.luyumarket.platform.table.TableFile;
import org.luyumarket.platform.table.TableHead;
import org.luyumarket.platform.table.TableRefused;
import org.luyumarket.platform.table.TableRow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Reads a file of deals a thousand rows at a time: the next rows are read when these are stored, so the memory does not grow with
 * the file. Whatever may be wrong with the file is its answer; only a database that is away is a failure.
 */
@Component
class ImportCheck {

    private static final Logger log = LoggerFactory.getLogger(ImportCheck.class);
    private static final int BATCH = 1_000;

    private final ImportTaskRepository tasks;
    private final ImportFileRepository files;
    private final ImportRowRepository rows;
    private final ImportService service;
    private final DealJudges judges;
    private final DivisionReader divisions;
    private final Clock clock;

    ImportCheck(
            ImportTaskRepository tasks,
            ImportFileRepository files,
            ImportRowRepository rows,
            ImportService service,
            DealJudges judges,
            DivisionReader divisions,
            Clock clock) {
        this.tasks = tasks;
        this.files = files;
        this.rows = rows;
        this.service = service;
        this.judges = judges;
        this.divisions = divisions;
        this.clock = clock;
    }

    Mono<Void> check(ImportTask task) {
        return service.clear(task)
                .then(Mono.usingWhen(
                        SentFiles.temporary(),
                        file -> files.copy(task.id(), file).then(Mono.defer(() -> stage(task, file))),
                        SentFiles::delete))
                .then(Mono.defer(() -> service.checkTogether(task)))
                .onErrorResume(ImportCheck::isAnswer, failure -> service.refuse(task, refusal(failure)))
                .onErrorResume(ImportTakenOver.class, lost -> Mono.empty());
    }

    private Mono<Void> stage(ImportTask task, Path file) {
        return judges.forFile(task.staff())
                .flatMapMany(doubts -> TableFile.read(file, (table, rows) -> stage(task, table, rows, doubts)))
                .then();
    }

    private Flux<Void> stage(ImportTask task, TableFile table, Iterator<TableRow> each, DealDoubts doubts) {
        TableHead<ImportColumn> head = TableHead.read(each.next(), ImportColumn.class);
        RowReader reader = new RowReader(doubts, divisions, head, task.staff());
        Flux<Void> stored = Flux.fromIterable(() -> each)
                .filter(row -> !row.isEmpty() && !head.isSample(row))
                .switchIfEmpty(Flux.error(() -> new TableRefused("table-no-rows")))
                .map(row -> reader.read(task.id(), row))
                .buffer(BATCH)
                .subscribeOn(Schedulers.boundedElastic())
                .concatMap(batch -> rows.stage(task, batch, clock.instant()), 1);
        return tasks.expect(task, head, table.expectedRows()).thenMany(stored);
    }

    private static boolean isAnswer(Throwable failure) {
        return !(failure instanceof ImportTakenOver
                || failure instanceof TransientDataAccessException
                || failure instanceof DataAccessResourceFailureException);
    }

    private static Refusal refusal(Throwable failure) {
        if (failure instanceof Refusal refusal) {
            return refusal;
        }
        if (!TableFile.isDamage(failure)) {
            log.error("A file of deals could not be read", failure);
        }
        return new TableRefused("table-damaged");
    }
}
