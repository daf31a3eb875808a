package org.luyumarket.reporting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A form that is written in the background, or was; its size and hash once it is done. */
public record Export(
        UUID id,
        FormRequest request,
        FileFormat format,
        ExportStatus status,
        Progress progress,
        Instant requestedAt,
        @Nullable Instant finishedAt,
        @Nullable Result result) {

    public String fileName() {
        return Exporting.fileName(request, format);
    }

    /** Entries read so far, of how many there were when it was asked for. */
    public record Progress(long done, long total) {

        private static final int WHOLE = 100;

        /** Never whole before it is, whatever came in meanwhile. */
        public int percent() {
            return total == 0 ? 0 : (int) Math.min(WHOLE - 1, done * WHOLE / total);
        }
    }

    /** The file that came of it. */
    public record Result(long bytes, String sha256) {}
}
