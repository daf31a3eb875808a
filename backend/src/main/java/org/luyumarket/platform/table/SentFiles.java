package org.luyumarket.platform.table;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.codec.multipart.FilePart;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Puts files that were sent where they can be read in peace; whoever asked for one deletes it. */
public final class SentFiles {

    private static final int LONGEST_NAME = 120;
    private static final int PIECE = 1 << 16;
    private static final int MOST_BLANKS = 1 << 12;

    private SentFiles() {}

    /** A file with nothing in it is refused before anything is made of it. */
    public static Mono<Path> keep(FilePart file) {
        return temporary()
                .flatMap(path -> file.transferTo(path)
                        .then(isBlank(path))
                        .flatMap(blank -> blank
                                ? delete(path).then(Mono.error(() -> new TableRefused("table-empty")))
                                : Mono.just(path)));
    }

    private static Mono<Boolean> isBlank(Path file) {
        return Mono.fromCallable(() -> Files.size(file) <= MOST_BLANKS && holdsOnlyBlanks(Files.readAllBytes(file)))
                .subscribeOn(Schedulers.boundedElastic());
    }

    static boolean holdsOnlyBlanks(byte[] content) {
        return new String(content, StandardCharsets.UTF_8).replace("\uFEFF", "").isBlank();
    }

    /** What the file was called, without any folders. */
    public static String name(FilePart file) {
        String name = file.filename().replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        return name.isEmpty() ? "—" : name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }

    public static Mono<Path> temporary() {
        return Mono.fromCallable(() -> Files.createTempFile("sent-", ".table"))
                .subscribeOn(Schedulers.boundedElastic());
    }

    public static Mono<Boolean> delete(Path file) {
        return Mono.fromCallable(() -> Files.deleteIfExists(file)).subscribeOn(Schedulers.boundedElastic());
    }

    /** What is in the file, piece by piece. */
    public static Flux<ByteBuffer> content(Path file) {
        return DataBufferUtils.read(file, DefaultDataBufferFactory.sharedInstance, PIECE)
                .map(piece -> {
                    ByteBuffer copy = ByteBuffer.allocate(piece.readableByteCount());
                    piece.toByteBuffer(copy);
                    return copy;
                });
    }
}
