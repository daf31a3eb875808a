package org.luyumarket.procurement.institution;

import java.nio.file.Path;
import java.util.Iterator;
import org.luyumarket.platform.Refusal;
import org.luyumarket.platform.table.SentFiles;
import org.luyumarket.platform.table.TableFile;
import org.luyumarket.platform.table.TableHead;
import org.luyumarket.platform.table.TableRefused;
import org.luyumarket.platform.table.TableRow;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Reads a file of units a thousand rows at a time, so that the memory does not grow with the file. Whatever is wrong with the file
 * is its answer; anything else is a failure.
 */
@Component
class ListingCheck {

    private static final int BATCH = 1_000;

    private final ListingFileRepository files;
    private final ListingService service;
    private final ListingReader reader;

    ListingCheck(ListingFileRepository files, ListingService service, ListingReader reader) {
        this.files = files;
        this.service = service;
        this.reader = reader;
    }

    Mono<Void> check(ListingTask task) {
        return service.clear(task)
                .then(Mono.usingWhen(
                        SentFiles.temporary(),
                        file -> files.copy(task.id(), file).then(Mono.defer(() -> stage(task, file))),
                        SentFiles::delete))
                .then(Mono.defer(() -> service.checkTogether(task)))
                .onErrorResume(Refusal.class, refusal -> service.refuse(task, refusal))
                .onErrorResume(TableFile::isDamage, damage -> service.refuse(task, new TableRefused("table-damaged")))
                .onErrorResume(ListingTakenOver.class, lost -> Mono.empty());
    }

    private Mono<Void> stage(ListingTask task, Path file) {
        return TableFile.read(file, (table, rows) -> stage(task, table, rows)).then();
    }

    private Flux<Void> stage(ListingTask task, TableFile table, Iterator<TableRow> rows) {
        TableHead<ListingColumn> head = TableHead.read(rows.next(), ListingColumn.class);
        Flux<Void> staged = Flux.fromIterable(() -> rows)
                .filter(row -> !row.isEmpty() && !head.isSample(row))
                .switchIfEmpty(Flux.error(() -> new TableRefused("table-no-rows")))
                .map(row -> reader.read(task, head, row))
                .buffer(BATCH)
                .subscribeOn(Schedulers.boundedElastic())
                .concatMap(batch -> service.stage(task, batch), 1);
        return service.expect(task.id(), head.fields(), table.expectedRows()).thenMany(staged);
    }
}
