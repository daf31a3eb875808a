package org.luyumarket.platform.photo;

import org.luyumarket.platform.UploadedFile;
import org.springframework.http.codec.multipart.FilePart;
import reactor.core.publisher.Mono;

/** Reads a photo that was sent. */
public final class PhotoUpload {

    private PhotoUpload() {}

    /** Its bytes; more than a photo may have are refused before they are gathered. */
    public static Mono<byte[]> bytes(FilePart file) {
        return UploadedFile.bytes(file, PlainPhoto.LARGEST, () -> new PhotoRefused("photo-too-large"))
                .switchIfEmpty(Mono.error(() -> new PhotoRefused("photo-wrong-type")));
    }
}
