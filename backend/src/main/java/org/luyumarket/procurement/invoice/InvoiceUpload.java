package org.luyumarket.procurement.invoice;

import org.luyumarket.platform.UploadedFile;
import org.springframework.http.codec.multipart.FilePart;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Reads an issued invoice that was sent. */
public final class InvoiceUpload {

    private InvoiceUpload() {}

    /** Refused unless it is a PDF, OFD or XML of at most ten megabytes. */
    public static Mono<PaperFile> read(FilePart file) {
        return UploadedFile.bytes(file, PaperFile.LARGEST, () -> new InvoicePaperRefused("invoice-paper-too-large"))
                .switchIfEmpty(Mono.error(() -> new InvoicePaperRefused("invoice-paper-wrong-type")))
                .publishOn(Schedulers.boundedElastic())
                .map(PaperFile::of);
    }
}
