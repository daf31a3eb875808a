package org.luyumarket.procurement.gift.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Download;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.table.SentFiles;
import org.luyumarket.procurement.gift.GiftList;
import org.luyumarket.procurement.gift.GiftLists;
import org.luyumarket.procurement.gift.GiftLists.Intent;
import org.luyumarket.procurement.gift.Parcel;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
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

/** Whom unions send gift packs. */
@RestController
@RequestMapping("/api/v1/gift-lists")
class GiftListEndpoints {

    private final GiftLists lists;

    GiftListEndpoints(GiftLists lists) {
        this.lists = lists;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Takes a list of recipients in, whole or not at all", description = """
                    By a requester of a union. The part `file` is an XLSX workbook or a CSV file (UTF-8 or GBK) of the template's form,
                    of at most 5,000 rows. The list becomes a requisition, to be submitted like any other. With anything wrong it
                    answers 400 with the cells in `errors[]`, such as `G3`: a phone of two people, a place that is no district, a
                    product that is not offered, somebody who would get more than the cap of the year. `agreed` says that all on the
                    list agreed that the supplier learns where they live.""")
    Mono<GiftList> take(
            @RequestParam UUID institution,
            @RequestParam UUID budget,
            @RequestParam String purpose,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            @RequestParam(defaultValue = "false") boolean agreed,
            @RequestPart FilePart file,
            @AuthenticationPrincipal Person requester) {
        Intent intent = new Intent(institution, budget, purpose, day, agreed);
        return SentFiles.keep(file).flatMap(kept -> lists.take(intent, kept, requester));
    }

    @GetMapping
    @Operation(summary = "A union's lists, the newest first")
    Mono<List<GiftList>> of(@RequestParam UUID institution, @AuthenticationPrincipal Person viewer) {
        return lists.of(institution, viewer).collectList();
    }

    @GetMapping("/{id}")
    @Operation(summary = "A list of recipients in sums")
    Mono<GiftList> find(@PathVariable UUID id, @AuthenticationPrincipal Person viewer) {
        return lists.find(id, viewer);
    }

    @GetMapping("/{id}/parcels")
    @Operation(summary = "What each person gets and how it was sent, with names and phones masked")
    Mono<Page<Parcel>> parcels(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "20") int size,
            @AuthenticationPrincipal Person viewer) {
        return lists.parcels(id, viewer, new PageRequest(page, size));
    }

    @GetMapping("/{id}/parcels.xlsx")
    @Operation(summary = "The same as a workbook")
    Mono<ResponseEntity<Flux<DataBuffer>>> workbook(@PathVariable UUID id, @AuthenticationPrincipal Person viewer) {
        return lists.find(id, viewer)
                .map(list -> Download.workbook(list.annex().number() + ".xlsx", lists.workbook(id, viewer)));
    }

    @GetMapping("/template.xlsx")
    @Operation(summary = "The workbook in which a list is filled in")
    ResponseEntity<byte[]> template() {
        return Download.workbook("gift-list.xlsx", lists.template().workbook());
    }

    @GetMapping("/template.csv")
    @Operation(summary = "The same form as CSV")
    ResponseEntity<byte[]> csv() {
        return Download.csv("gift-list.csv", lists.template().csv());
    }
}
