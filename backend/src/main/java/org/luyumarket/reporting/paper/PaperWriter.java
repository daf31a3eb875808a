package org.luyumarket.reporting.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.luyumarket.reporting.FileFormat;
import org.luyumarket.reporting.Row;
import org.luyumarket.reporting.form.Filled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Writes a form into a file as its rows come, on threads that may wait; never more than some rows ahead of the disk. */
@Component
public class PaperWriter {

    private static final int BATCH = 2_000;

    /** Batches that are read while one is written. */
    private static final int AHEAD = 2;

    /** The whole file in memory: for forms that somebody waits for. */
    public Mono<byte[]> bytes(Filled form, FileFormat format) {
        return Mono.defer(() -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            return write(form, format, () -> out, written -> Mono.empty()).then(Mono.fromSupplier(out::toByteArray));
        });
    }

    /** Tells how many rows came to be written since it told last. */
    public Mono<Void> write(
            Filled form, FileFormat format, Callable<OutputStream> out, Function<Integer, Mono<Void>> progress) {
        return Mono.usingWhen(
                Mono.fromCallable(() -> Paper.open(format, form.head(), form.columns(), out.call()))
                        .subscribeOn(Schedulers.boundedElastic()),
                paper ->
                        rows(form.rows(), paper, progress).then(Mono.defer(() -> waiting(() -> paper.end(form.end())))),
                paper -> waiting(paper::close));
    }

    private static Mono<Void> rows(Flux<Row> rows, Paper paper, Function<Integer, Mono<Void>> progress) {
        return rows.buffer(BATCH)
                .publishOn(Schedulers.boundedElastic(), AHEAD)
                .concatMap(batch -> waiting(() -> write(batch, paper)).then(progress.apply(batch.size())), 1)
                .then();
    }

    private static void write(List<Row> batch, Paper paper) throws IOException {
        for (Row row : batch) {
            paper.row(row);
        }
    }

    private static Mono<Void> waiting(Step step) {
        return Mono.fromCallable(() -> {
                    step.take();
                    return true;
                })
                .subscribeOn(Schedulers.boundedElastic())
                .then();
    }

    /** Something that waits for a disk. */
    private interface Step {

        void take() throws IOException;
    }
}
