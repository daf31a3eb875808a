package org.luyumarket.channel;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Divisions;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.table.BadRow;
import org.luyumarket.platform.table.SentFiles;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Takes files of deals in, and shows and decides what became of them. */
@Component
class ImportDesk implements DealImports {

    private final ImportRepository imports;
    private final RowFindingRepository findings;
    private final ImportNotes notes;
    private final ImportService service;
    private final Divisions divisions;
    private final KnownTrades trades;

    ImportDesk(
            ImportRepository imports,
            RowFindingRepository findings,
            ImportNotes notes,
            ImportService service,
            Divisions divisions,
            KnownTrades trades) {
        this.imports = imports;
        this.findings = findings;
        this.notes = notes;
        this.service = service;
        this.divisions = divisions;
        this.trades = trades;
    }

    @Override
    public Mono<DealImport> begin(Path file, String name, Person staff) {
        return Mono.usingWhen(
                        Mono.just(file),
                        kept -> Mono.fromRunnable(() -> refuseUnless(DealSight.mayWrite(staff)))
                                .then(Mono.defer(() -> service.begin(kept, name, staff))),
                        SentFiles::delete)
                .flatMap(id -> find(id, staff));
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
        return find(id, viewer).flatMapMany(found -> findings.badRows(id, page));
    }

    @Override
    public Flux<BadRow> everyBadRow(UUID id, Person viewer) {
        return find(id, viewer).flatMapMany(found -> findings.everyBadRow(id));
    }

    @Override
    public Flux<FormerPlace> formerPlaces(UUID id, Person viewer) {
        return find(id, viewer).flatMapMany(found -> findings.formerPlaces(id));
    }

    @Override
    public Flux<ByteBuffer> noted(UUID id, Person viewer, Locale language) {
        return find(id, viewer).flatMapMany(file -> notes.workbook(file, language));
    }

    /** Another deal may have taken one of the papers since the check: then the rows are checked again, and say so. */
    @Override
    public Mono<DealImport> confirm(UUID id, Person staff) {
        refuseUnless(DealSight.mayWrite(staff));
        return find(id, staff)
                .flatMap(found -> service.become(id, staff))
                .onErrorResume(
                        DuplicateKeyException.class,
                        taken -> service.checkAgain(id).then(Mono.error(new ImportNotReady())))
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
                .flatMap(known -> Mono.fromCallable(() ->
                                ImportTemplate.of(known, divisions, viewer).workbook())
                        .subscribeOn(Schedulers.boundedElastic()));
    }

    @Override
    public String csvTemplate() {
        return ImportTemplate.empty().csv();
    }

    private static void refuseUnless(boolean may) {
        if (!may) {
            throw new DealsReadOnly();
        }
    }
}
