package org.luyumarket.channel;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Iterator;
import java.util.UUID;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.luyumarket.channel.DealImport.BadRow;
import org.luyumarket.channel.table.TableFile;
import org.luyumarket.channel.table.TableRefused;
import org.luyumarket.channel.table.TableRow;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Divisions;
import org.luyumarket.platform.Ids;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Reads files of deals on two threads of its own, a thousand rows at a time: the next rows are read when these are stored, so the
 * memory does not grow with the file. A file whose check is cut short by the end of the process is refused at the next start.
 */
@Component
class ImportIntake implements DealImports {

    private static final Logger log = LoggerFactory.getLogger(ImportIntake.class);
    private static final int BATCH = 1_000;
    private static final int AT_ONCE = 2;
    private static final int WAITING = 16;

    private final ImportRepository imports;
    private final ImportService service;
    private final DealJudges judges;
    private final DivisionReader divisionReader;
    private final Divisions divisions;
    private final KnownTrades trades;
    private final Ids ids;
    private final Clock clock;
    private final Scheduler readers = Schedulers.newBoundedElastic(AT_ONCE, WAITING, "deal-files", 60, true);

    ImportIntake(
            ImportRepository imports,
            ImportService service,
            DealJudges judges,
            DivisionReader divisionReader,
            Divisions divisions,
            KnownTrades trades,
            Ids ids,
            Clock clock) {
        this.imports = imports;
        this.service = service;
        this.judges = judges;
        this.divisionReader = divisionReader;
        this.divisions = divisions;
        this.trades = trades;
        this.ids = ids;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void refuseWhatWasCutShort() {
        imports.refuseInterrupted().subscribe();
    }

    @Override
    public Mono<DealImport> begin(Path file, String name, Person staff) {
        UUID id = ids.next();
        refuseUnless(DealSight.mayWrite(staff));
        return imports.add(id, name, staff, clock.instant())
                .then(find(id, staff))
                .doOnNext(begun -> check(id, file, staff).subscribe());
    }

    private Mono<Void> check(UUID id, Path file, Person staff) {
        return judges.forFile(staff)
                .flatMap(doubts -> stage(id, file, doubts, staff))
                .then(Mono.defer(() -> service.checkTogether(id)))
                .onErrorResume(failure -> imports.refuse(id, refusal(failure)))
                .doOnError(failure -> log.error("File of deals {} could not be checked", id, failure))
                .onErrorComplete()
                .then(Mono.<Void>fromRunnable(() -> delete(file)).subscribeOn(readers));
    }

    private Mono<Void> stage(UUID id, Path file, DealDoubts doubts, Person staff) {
        return Flux.using(
                        () -> TableFile.open(file),
                        table -> Flux.using(table::rows, rows -> stage(id, table, rows, doubts, staff), Stream::close),
                        TableFile::close)
                .subscribeOn(readers)
                .then();
    }

    private Flux<Void> stage(UUID id, TableFile table, Stream<TableRow> rows, DealDoubts doubts, Person staff) {
        Iterator<TableRow> each = rows.iterator();
        if (!each.hasNext()) {
            throw new TableRefused("table-empty");
        }
        ImportHead head = ImportHead.read(each.next());
        RowReader reader = new RowReader(doubts, divisionReader, head, staff);
        Flux<Void> stored = Flux.fromIterable(() -> each)
                .filter(row -> !row.isEmpty() && !head.isSample(row))
                .switchIfEmpty(Flux.error(() -> new TableRefused("table-no-rows")))
                .map(row -> reader.read(id, row))
                .buffer(BATCH)
                .subscribeOn(readers)
                .concatMap(batch -> imports.stage(id, batch), 1);
        return imports.expect(id, head, table.expectedRows()).thenMany(stored);
    }

    private static Refusal refusal(Throwable failure) {
        if (failure instanceof Refusal refusal) {
            return refusal;
        }
        boolean damaged = failure instanceof CsvParseException
                || failure instanceof ExcelReaderException
                || failure instanceof UncheckedIOException;
        if (!damaged) {
            log.error("A file of deals could not be read", failure);
        }
        return new TableRefused("table-damaged");
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            log.warn("File {} stays behind: {}", file, stays.toString());
        }
    }

    @Override
    public Mono<DealImport> find(UUID id, Person viewer) {
        return imports.find(id, viewer)
                .filter(found -> DealSight.mayLookThroughFiles(viewer))
                .switchIfEmpty(Mono.error(UnknownImport::new));
    }

    @Override
    public Flux<DealImport> latest(Person viewer) {
        return DealSight.mayLookThroughFiles(viewer) ? imports.latest(viewer) : Flux.empty();
    }

    @Override
    public Flux<BadRow> badRows(UUID id, Person viewer, PageRequest page) {
        return find(id, viewer).flatMapMany(found -> imports.badRows(id, page));
    }

    @Override
    public Flux<BadRow> everyBadRow(UUID id, Person viewer) {
        return find(id, viewer).flatMapMany(found -> imports.everyBadRow(id));
    }

    /** Another deal may have taken one of the papers since the check: then the rows are checked again, and say so. */
    @Override
    public Mono<DealImport> confirm(UUID id, Person staff) {
        refuseUnless(DealSight.mayWrite(staff));
        return find(id, staff)
                .flatMap(found -> service.become(id, staff))
                .onErrorResume(
                        DuplicateKeyException.class,
                        taken -> service.checkTogether(id).then(Mono.error(new ImportNotReady())))
                .then(find(id, staff));
    }

    @Override
    public Mono<Void> discard(UUID id, Person staff) {
        refuseUnless(DealSight.mayWrite(staff));
        return find(id, staff).flatMap(found -> service.discard(id, staff));
    }

    @Override
    public Mono<byte[]> workbookTemplate(Person viewer) {
        return trades.now()
                .flatMap(known -> Mono.fromCallable(() -> ImportTemplate.workbook(known, divisions, viewer))
                        .subscribeOn(readers));
    }

    @Override
    public String csvTemplate() {
        return ImportTemplate.csv();
    }

    private static void refuseUnless(boolean may) {
        if (!may) {
            throw new DealsReadOnly();
        }
    }
}
