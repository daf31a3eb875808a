package org.luyumarket.platform;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Flux;

/** Answers with a file that is somebody's own: saved under its name, kept by nobody on the way. */
public final class Download {

    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private Download() {}

    public static ResponseEntity<byte[]> workbook(String fileName, byte[] content) {
        return of(fileName, WORKBOOK, content);
    }

    /** The same while it is written. */
    public static ResponseEntity<Flux<DataBuffer>> workbook(String fileName, Flux<ByteBuffer> content) {
        return of(fileName, WORKBOOK, content.map(DefaultDataBufferFactory.sharedInstance::wrap));
    }

    public static ResponseEntity<byte[]> csv(String fileName, String content) {
        return of(
                fileName,
                new MediaType("text", "csv", StandardCharsets.UTF_8),
                content.getBytes(StandardCharsets.UTF_8));
    }

    public static ResponseEntity<byte[]> pdf(String fileName, byte[] content) {
        return of(fileName, MediaType.APPLICATION_PDF, content);
    }

    public static <T> ResponseEntity<T> of(String fileName, MediaType type, T content) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(fileName, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }
}
