package org.luyumarket.platform;

import java.util.function.Supplier;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.codec.multipart.FilePart;
import reactor.core.publisher.Mono;

/** Reads a file that was sent into memory. */
public final class UploadedFile {

    private UploadedFile() {}

    /** Its bytes, none for an empty file; more than so many are refused before they are gathered. */
    public static Mono<byte[]> bytes(FilePart file, int most, Supplier<Refusal> tooLarge) {
        return DataBufferUtils.join(file.content(), most)
                .map(UploadedFile::bytes)
                .onErrorMap(DataBufferLimitException.class, tooMuch -> tooLarge.get());
    }

    private static byte[] bytes(DataBuffer joined) {
        byte[] bytes = new byte[joined.readableByteCount()];
        joined.read(bytes);
        DataBufferUtils.release(joined);
        return bytes;
    }
}
