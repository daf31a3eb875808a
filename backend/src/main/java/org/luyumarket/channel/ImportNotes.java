package org.luyumarket.channel;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.luyumarket.platform.table.NotedWorkbook;
import org.luyumarket.platform.table.SentFiles;
import org.luyumarket.platform.table.TableWords;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Gives a workbook back with what is wrong behind each of its rows, so that it can be put right where it was written. */
@Component
class ImportNotes {

    private static final long HEAD = 1;

    private final ImportFileRepository files;
    private final RowFindingRepository findings;
    private final RowWords words;

    ImportNotes(ImportFileRepository files, RowFindingRepository findings, RowWords words) {
        this.files = files;
        this.findings = findings;
        this.words = words;
    }

    Flux<ByteBuffer> workbook(DealImport file, Locale language) {
        return Flux.usingWhen(
                SentFiles.temporary(),
                sent -> Flux.usingWhen(
                        SentFiles.temporary(),
                        noted -> files.copy(file.id(), sent)
                                .then(notes(file, language))
                                .flatMap(notes -> written(sent, file, notes, noted))
                                .thenMany(SentFiles.content(noted)),
                        SentFiles::delete),
                SentFiles::delete);
    }

    private Mono<Map<Long, String>> notes(DealImport file, Locale language) {
        return findings.everyBadRow(file.id())
                .collect(
                        () -> new HashMap<Long, String>(Map.of(HEAD, TableWords.problem(language))),
                        (notes, row) -> notes.put(row.row(), words.problems(row, file.columns(), language)))
                .map(notes -> notes);
    }

    private static Mono<Path> written(Path sent, DealImport file, Map<Long, String> notes, Path noted) {
        return Mono.fromCallable(() -> write(sent, file.columns().size(), notes, noted))
                .subscribeOn(Schedulers.boundedElastic());
    }

    private static Path write(Path sent, int column, Map<Long, String> notes, Path noted) throws IOException {
        NotedWorkbook.write(sent, column, notes, noted);
        return noted;
    }
}
