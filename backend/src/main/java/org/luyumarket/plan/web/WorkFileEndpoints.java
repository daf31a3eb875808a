package org.luyumarket.plan.web;

import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.plan.WorkFile;
import org.luyumarket.plan.WorkFiles;
import org.luyumarket.plan.WorkUpload;
import org.luyumarket.platform.Download;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Photos and papers that show how far a line of the work ledger is. */
@RestController
@RequestMapping("/api/v1/plan/work/{work}/files")
class WorkFileEndpoints {

    private final WorkFiles files;

    WorkFileEndpoints(WorkFiles files) {
        this.files = files;
    }

    /** The part {@code file} is a JPEG or PNG picture, of which where it was taken is not kept, or a PDF. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Mono<WorkFile> add(@PathVariable UUID work, @RequestPart FilePart file, @AuthenticationPrincipal Person staff) {
        return WorkUpload.read(file).flatMap(content -> files.add(work, content, staff));
    }

    @GetMapping("/{id}")
    Mono<ResponseEntity<byte[]>> file(
            @PathVariable UUID work, @PathVariable UUID id, @AuthenticationPrincipal Person viewer) {
        return files.find(work, id, viewer)
                .map(file -> Download.of(file.name(), MediaType.parseMediaType(file.type()), file.bytes()));
    }
}
