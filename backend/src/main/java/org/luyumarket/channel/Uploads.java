package org.luyumarket.channel;

import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Puts files that were sent where they can be read in peace. */
@Component
public final class Uploads {

    private static final int LONGEST_NAME = 120;

    Uploads() {}

    public Mono<Path> keep(FilePart file) {
        return temporaryFile().flatMap(path -> file.transferTo(path).thenReturn(path));
    }

    /** What the file was called, without any folders. */
    public static String name(FilePart file) {
        String name = file.filename().replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        return name.isEmpty() ? "—" : name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }

    static Mono<Path> temporaryFile() {
        return Mono.fromCallable(() -> Files.createTempFile("deals-", ".table"))
                .subscribeOn(Schedulers.boundedElastic());
    }

    static Mono<Boolean> delete(Path file) {
        return Mono.fromCallable(() -> Files.deleteIfExists(file)).subscribeOn(Schedulers.boundedElastic());
    }
}
