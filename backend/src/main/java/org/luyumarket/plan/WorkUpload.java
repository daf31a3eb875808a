package org.luyumarket.plan;

import org.luyumarket.platform.UploadedFile;
import org.luyumarket.platform.photo.PhotoRefused;
import org.luyumarket.platform.table.SentFiles;
import org.springframework.http.codec.multipart.FilePart;
import reactor.core.publisher.Mono;

/** Reads a file that was sent for a line of the work ledger. */
public final class WorkUpload {

    private WorkUpload() {}

    /** More than a file may have is refused before it is gathered. */
    public static Mono<WorkFileContent> read(FilePart file) {
        return UploadedFile.bytes(file, WorkFileContent.LARGEST, () -> new WorkFileRefused("work-file-too-large"))
                .map(sent -> WorkFileContent.of(SentFiles.name(file), sent))
                .onErrorMap(PhotoRefused.class, neither -> new WorkFileRefused(reason(neither)))
                .switchIfEmpty(Mono.error(() -> new WorkFileRefused("work-file-wrong-type")));
    }

    private static String reason(PhotoRefused refused) {
        return refused.code().equals("photo-too-large") ? "work-file-too-large" : "work-file-wrong-type";
    }
}
