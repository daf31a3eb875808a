package org.luyumarket.portal.staff.reports;

import org.luyumarket.reporting.FileFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The answer that a browser keeps as a file, and nobody on the way. */
final class Downloads {

    private Downloads() {}

    static ResponseEntity.BodyBuilder of(String name, FileFormat format) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString());
    }
}
