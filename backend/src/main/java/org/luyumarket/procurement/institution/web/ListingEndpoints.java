package org.luyumarket.procurement.institution.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Download;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.PublicAddress;
import org.luyumarket.platform.table.SentFiles;
import org.luyumarket.platform.table.TableWords;
import org.luyumarket.platform.table.TableWords.Wrong;
import org.luyumarket.procurement.institution.Listing;
import org.luyumarket.procurement.institution.ListingColumn;
import org.luyumarket.procurement.institution.Listings;
import org.springframework.core.io.buffer.DataBuffer;
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

/** Files of units, for those who look after units: sent, checked row by row, listed whole, and activated by link. */
@RestController
@RequestMapping("/api/v1/institutions/listings")
class ListingEndpoints {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Listings listings;
    private final TableWords words;
    private final PublicAddress address;

    ListingEndpoints(Listings listings, TableWords words, PublicAddress address) {
        this.listings = listings;
        this.words = words;
        this.address = address;
    }

    /** The part {@code file} is an XLSX workbook or a CSV file; the answer says where to see how far its check is. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Takes a file of units in, XLSX or CSV, and checks it in the background")
    Mono<ResponseEntity<ListingView>> begin(@RequestPart FilePart file, @AuthenticationPrincipal Person staff) {
        return SentFiles.keep(file)
                .flatMap(kept -> listings.begin(kept, SentFiles.name(file), staff))
                .map(begun -> ResponseEntity.accepted()
                        .location(URI.create("/api/v1/institutions/listings/" + begun.id()))
                        .body(ListingView.of(begun)));
    }

    @GetMapping
    @Operation(summary = "The latest files of units")
    Mono<List<ListingView>> latest(@AuthenticationPrincipal Person staff) {
        return listings.latest(staff).map(ListingView::of).collectList();
    }

    @GetMapping("/{id}")
    @Operation(summary = "How far a file is: checked, with errors, taken over")
    Mono<ListingView> find(@PathVariable UUID id, @AuthenticationPrincipal Person staff) {
        return listings.find(id, staff).map(ListingView::of);
    }

    @GetMapping("/{id}/errors")
    @Operation(summary = "The cells of a file that are wrong")
    Mono<List<Wrong>> errors(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "100") int size,
            @AuthenticationPrincipal Person staff,
            Locale language) {
        return listings.find(id, staff)
                .flatMap(file -> listings.badRows(id, staff, new PageRequest(page, size))
                        .flatMapIterable(row -> words.wrong(row, file.columns(), ListingColumn.class, language))
                        .collectList());
    }

    /** All rows, with one more column that says what is wrong with each. */
    @GetMapping(path = "/{id}/errors.xlsx", produces = WORKBOOK)
    @Operation(summary = "The file again, with a note in each wrong row")
    Mono<ResponseEntity<Flux<DataBuffer>>> noted(
            @PathVariable UUID id, @AuthenticationPrincipal Person staff, Locale language) {
        return listings.find(id, staff)
                .map(file -> Download.workbook("units-errors.xlsx", listings.noted(id, staff, language)));
    }

    /** Lists all its units; refused while one row is wrong. */
    @PostMapping("/{id}/confirmation")
    @Operation(summary = "Lists all units of a file that has no errors")
    Mono<ListingView> confirm(@PathVariable UUID id, @AuthenticationPrincipal Person staff) {
        return listings.confirm(id, staff).map(ListingView::of);
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "Drops a file of which nothing was taken over")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> discard(@PathVariable UUID id, @AuthenticationPrincipal Person staff) {
        return listings.discard(id, staff);
    }

    /** A new link for each of its units that wait for one; those given before are worth nothing from now on. */
    @PostMapping(path = "/{id}/links", produces = WORKBOOK)
    @Operation(summary = "New activation links for the units of a file, as a workbook")
    Mono<ResponseEntity<Flux<DataBuffer>>> links(@PathVariable UUID id, @AuthenticationPrincipal Person staff) {
        String join = address.of("/buyer/join/").toString();
        return listings.find(id, staff)
                .map(file -> Download.workbook("units-links.xlsx", listings.links(id, join, staff)));
    }

    @GetMapping(path = "/template.xlsx", produces = WORKBOOK)
    @Operation(summary = "The workbook in which units are listed")
    ResponseEntity<byte[]> template() {
        return Download.workbook("units.xlsx", listings.template().workbook());
    }

    /** A file as the API shows it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ListingView(
            UUID id,
            String fileName,
            Listing.Status status,
            int percent,
            long rowsRead,
            long rowsBad,
            @Nullable String refusal,
            boolean ready,
            String enteredBy,
            Instant enteredAt) {

        static ListingView of(Listing file) {
            return new ListingView(
                    file.id(),
                    file.fileName(),
                    file.status(),
                    file.percent(),
                    file.rows().read(),
                    file.rows().wrong(),
                    file.refusal() == null ? null : file.refusal().code(),
                    file.isReady(),
                    file.enteredBy(),
                    file.enteredAt());
        }
    }
}
