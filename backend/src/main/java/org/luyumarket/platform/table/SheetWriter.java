package org.luyumarket.platform.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
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
    private static final String AMOUNT = "0.00";

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
        add(titles);
        SheetLook.dress(sheet, titles.size());
    }

    /** The content of a workbook with these titles and rows; numbers are numbers, and texts stay texts, whatever they begin with. */
    public static Flux<ByteBuffer> workbook(String name, List<String> titles, Flux<? extends List<?>> rows) {
        return Flux.usingWhen(
                SentFiles.temporary(),
                file -> written(name, titles, rows, file).thenMany(SentFiles.content(file)),
                SentFiles::delete);
    }

    private static Mono<Void> written(String name, List<String> titles, Flux<? extends List<?>> rows, Path file) {
        return Flux.using(
                        () -> new SheetWriter(name, titles, file),
                        writer -> rows.publishOn(Schedulers.boundedElastic()).doOnNext(writer::add),
                        SheetWriter::close)
                .subscribeOn(Schedulers.boundedElastic())
                .then();
    }

    private void add(List<?> cells) {
        for (int column = 0; column < cells.size(); column++) {
            add(column, cells.get(column));
        }
        rows++;
        if (rows % FLUSHED == 0) {
            flush();
        }
    }

    private void add(int column, Object cell) {
        if (cell instanceof BigDecimal amount) {
            sheet.value(rows, column, amount);
            sheet.style(rows, column).format(AMOUNT).set();
        } else if (cell instanceof Number number) {
            sheet.value(rows, column, number);
        } else {
            sheet.value(rows, column, cell.toString());
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
