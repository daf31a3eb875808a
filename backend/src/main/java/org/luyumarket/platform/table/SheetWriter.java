package org.luyumarket.platform.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Writes a workbook of one sheet row by row, so that the memory does not grow with it. */
public final class SheetWriter implements AutoCloseable {

    private static final int FLUSHED = 1_000;
    private static final int CELL = 24;

    private final OutputStream to;
    private final Workbook workbook;
    private final Worksheet sheet;
    private int rows;

    private SheetWriter(String name, List<String> titles, Path to) {
        try {
            this.to = Files.newOutputStream(to);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        this.workbook = new Workbook(this.to, "LuyuMarket", "1.0");
        this.sheet = workbook.newWorksheet(name);
        for (int column = 0; column < titles.size(); column++) {
            sheet.width(column, CELL);
        }
        sheet.freezePane(0, 1);
        add(titles);
        sheet.range(0, 0, 0, titles.size() - 1)
                .style()
                .bold()
                .fillColor("F3E7D3")
                .set();
    }

    /** The content of a workbook with these titles and rows; texts stay texts, whatever they begin with. */
    public static Flux<ByteBuffer> workbook(String name, List<String> titles, Flux<List<String>> rows) {
        return Flux.usingWhen(
                SentFiles.temporary(),
                file -> written(name, titles, rows, file).thenMany(SentFiles.content(file)),
                SentFiles::delete);
    }

    private static Mono<Void> written(String name, List<String> titles, Flux<List<String>> rows, Path file) {
        return Flux.using(
                        () -> new SheetWriter(name, titles, file),
                        writer -> rows.publishOn(Schedulers.boundedElastic()).doOnNext(writer::add),
                        SheetWriter::close)
                .subscribeOn(Schedulers.boundedElastic())
                .then();
    }

    private void add(List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(rows, column, cells.get(column));
        }
        rows++;
        if (rows % FLUSHED == 0) {
            flush();
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public void close() {
        try (to) {
            workbook.finish();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
