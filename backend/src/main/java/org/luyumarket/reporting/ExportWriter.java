package org.luyumarket.reporting;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;
import org.luyumarket.reporting.paper.PaperWriter;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Writes an export into a file beside the database, and from there into it piece by piece; the file goes when it is done. */
@Component
class ExportWriter {

    static final int PART = 1 << 20;

    private final FormService forms;
    private final PaperWriter writer;
    private final ExportRepository exports;
    private final ExportPartRepository parts;
    private final Clock clock;

    ExportWriter(
            FormService forms, PaperWriter writer, ExportRepository exports, ExportPartRepository parts, Clock clock) {
        this.forms = forms;
        this.writer = writer;
        this.exports = exports;
        this.parts = parts;
        this.clock = clock;
    }

    Mono<Void> write(ExportTask task) {
        return Mono.usingWhen(
                Mono.fromCallable(() -> Files.createTempFile(
                                "report", "." + task.export().format().extension()))
                        .subscribeOn(Schedulers.boundedElastic()),
                file -> write(task, file)
                        .then(Mono.defer(() -> store(task.export().id(), file))),
                ExportWriter::delete);
    }

    private Mono<Void> write(ExportTask task, Path file) {
        Export export = task.export();
        return forms.fill(export.request(), task.person(), task.language())
                .flatMap(form -> writer.write(
                        form,
                        export.format(),
                        () -> Files.newOutputStream(file),
                        rows -> exports.progress(export.id(), rows, clock.instant())));
    }

    private Mono<Void> store(UUID id, Path file) {
        return parts.forget(id)
                .thenMany(DataBufferUtils.read(file, DefaultDataBufferFactory.sharedInstance, PART))
                .map(ExportWriter::bytes)
                .index()
                .concatMap(part -> parts.add(id, part.getT1(), part.getT2()), 1)
                .then(Mono.fromCallable(() -> result(file)).subscribeOn(Schedulers.boundedElastic()))
                .flatMap(result -> exports.done(id, result, clock.instant()));
    }

    private static byte[] bytes(DataBuffer read) {
        byte[] copy = new byte[read.readableByteCount()];
        read.read(copy);
        return copy;
    }

    private static Export.Result result(Path file) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[PART];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return new Export.Result(Files.size(file), HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Mono<Boolean> delete(Path file) {
        return Mono.fromCallable(() -> Files.deleteIfExists(file)).subscribeOn(Schedulers.boundedElastic());
    }
}
