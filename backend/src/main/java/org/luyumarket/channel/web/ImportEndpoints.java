package org.luyumarket.channel.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.channel.DealImport;
import org.luyumarket.channel.DealImports;
import org.luyumarket.channel.DealReviews;
import org.luyumarket.channel.RowWords;
import org.luyumarket.channel.RowWords.Reading;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.Weight;
import org.luyumarket.platform.table.SentFiles;
import org.luyumarket.platform.table.TableWords.Wrong;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Files of deals, for staff: sent, checked row by row, looked at, and then imported whole. */
@RestController
@RequestMapping("/api/v1/staff/deal-imports")
class ImportEndpoints {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv;charset=UTF-8";

    private final DealImports imports;
    private final DealReviews reviews;
    private final RowWords words;

    ImportEndpoints(DealImports imports, DealReviews reviews, RowWords words) {
        this.imports = imports;
        this.reviews = reviews;
        this.words = words;
    }

    /** The part {@code file} is an XLSX workbook or a CSV file; the answer says where to see how far its check is. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Mono<ResponseEntity<ImportView>> begin(@RequestPart FilePart file, @AuthenticationPrincipal Person staff) {
        return SentFiles.keep(file)
                .flatMap(kept -> imports.begin(kept, SentFiles.name(file), staff))
                .map(begun -> ResponseEntity.accepted()
                        .location(URI.create("/api/v1/staff/deal-imports/" + begun.id()))
                        .body(ImportView.of(begun)));
    }

    @GetMapping
    Mono<List<ImportView>> latest(@AuthenticationPrincipal Person viewer) {
        return imports.latest(viewer).map(ImportView::of).collectList();
    }

    @GetMapping("/{id}")
    Mono<ImportView> find(@PathVariable UUID id, @AuthenticationPrincipal Person viewer) {
        return imports.find(id, viewer).map(ImportView::of);
    }

    @GetMapping("/{id}/errors")
    Mono<List<Wrong>> errors(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "100") int size,
            @AuthenticationPrincipal Person viewer,
            Locale language) {
        return imports.find(id, viewer)
                .flatMap(file -> imports.badRows(id, viewer, new PageRequest(page, size))
                        .flatMapIterable(row -> words.wrong(row, file.columns(), language))
                        .collectList());
    }

    /** What is read otherwise than it stands in the file: divisions that are no more. */
    @GetMapping("/{id}/readings")
    Mono<List<Reading>> readings(@PathVariable UUID id, @AuthenticationPrincipal Person viewer, Locale language) {
        return imports.find(id, viewer)
                .flatMap(file -> imports.formerPlaces(id, viewer)
                        .map(place -> words.reading(place, file.columns(), language))
                        .collectList());
    }

    /** The rows that are wrong as they are in the file, each with what is wrong behind it. */
    @GetMapping(path = "/{id}/errors.csv", produces = CSV)
    ResponseEntity<Flux<String>> errorsFile(
            @PathVariable UUID id, @AuthenticationPrincipal Person viewer, Locale language) {
        Flux<String> lines = imports.find(id, viewer)
                .flatMapMany(
                        file -> imports.everyBadRow(id, viewer).map(row -> words.line(row, file.columns(), language)));
        return file("deals-errors.csv", CSV, Flux.concat(Mono.just(words.head(language)), lines));
    }

    /** The workbook as it was sent, with one more column that says what is wrong with each row. */
    @GetMapping(path = "/{id}/errors.xlsx", produces = WORKBOOK)
    Mono<ResponseEntity<Flux<DataBuffer>>> errorsWorkbook(
            @PathVariable UUID id, @AuthenticationPrincipal Person viewer, Locale language) {
        Flux<DataBuffer> content =
                imports.noted(id, viewer, language).map(DefaultDataBufferFactory.sharedInstance::wrap);
        return imports.find(id, viewer).map(file -> file("deals-errors.xlsx", WORKBOOK, content));
    }

    /** Makes all rows deals that wait for their review; refused while one of them is wrong. */
    @PostMapping("/{id}/confirmation")
    Mono<ImportView> confirm(@PathVariable UUID id, @AuthenticationPrincipal Person staff) {
        return imports.confirm(id, staff).map(ImportView::of);
    }

    /**
     * A second person's review of all deals of the file at once; {@code lateAccepted} lets those whose month was locked meanwhile
     * stand in the first open one.
     */
    @PostMapping("/{id}/review")
    Mono<Reviewed> review(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean lateAccepted,
            @AuthenticationPrincipal Person reviewer) {
        return (lateAccepted ? reviews.confirmFileLate(id, reviewer) : reviews.confirmFile(id, reviewer))
                .map(Reviewed::new);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> discard(@PathVariable UUID id, @AuthenticationPrincipal Person staff) {
        return imports.discard(id, staff);
    }

    @GetMapping(path = "/template.xlsx", produces = WORKBOOK)
    Mono<ResponseEntity<byte[]>> workbook(@AuthenticationPrincipal Person viewer) {
        return imports.workbookTemplate(viewer).map(content -> file("deals.xlsx", WORKBOOK, content));
    }

    @GetMapping(path = "/template.csv", produces = CSV)
    ResponseEntity<String> csv() {
        return file("deals.csv", CSV, imports.csvTemplate());
    }

    private static <T> ResponseEntity<T> file(String name, String type, T content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(content);
    }

    /** How many deals were confirmed. */
    record Reviewed(long deals) {}

    /** A file as the API shows it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ImportView(
            UUID id,
            String fileName,
            DealImport.Status status,
            int percent,
            long rowsRead,
            long rowsBad,
            Money money,
            Weight weight,
            @Nullable String refusal,
            boolean ready,
            String enteredBy,
            Instant enteredAt) {

        static ImportView of(DealImport file) {
            return new ImportView(
                    file.id(),
                    file.fileName(),
                    file.status(),
                    file.percent(),
                    file.rowsRead(),
                    file.rowsBad(),
                    Cny.ofFen(file.fen()),
                    new Weight(file.grams()),
                    file.refusal() == null ? null : file.refusal().code(),
                    file.isReady(),
                    file.enteredName(),
                    file.enteredAt());
        }
    }
}
