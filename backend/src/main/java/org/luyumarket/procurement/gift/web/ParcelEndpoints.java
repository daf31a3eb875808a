package org.luyumarket.procurement.gift.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Download;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.table.SentFiles;
import org.luyumarket.procurement.gift.Parcel;
import org.luyumarket.procurement.gift.Parcels;
import org.springframework.core.io.buffer.DataBuffer;
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
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The parcels of a contract, for its supplier while they are to be sent. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}/parcels")
class ParcelEndpoints {

    private final Parcels parcels;

    ParcelEndpoints(Parcels parcels) {
        this.parcels = parcels;
    }

    @GetMapping
    @Operation(
            summary = "The parcels of a contract in force, with names and addresses, those to be sent first",
            description = "For its supplier; to everybody else they are not there.")
    Mono<Page<Parcel>> of(
            @PathVariable UUID contract,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "20") int size,
            @AuthenticationPrincipal Person supplier) {
        return parcels.of(contract, supplier, new PageRequest(page, size));
    }

    @GetMapping("/shipping-list.xlsx")
    @Operation(summary = "The shipping list, to be given back with couriers and tracking numbers")
    Mono<ResponseEntity<Flux<DataBuffer>>> shippingList(
            @PathVariable UUID contract, @AuthenticationPrincipal Person supplier) {
        return parcels.find(contract, supplier)
                .map(found -> Download.workbook(
                        "parcels-" + found.contract().number() + ".xlsx", parcels.shippingList(contract, supplier)));
    }

    @GetMapping(path = "/labels.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(summary = "Labels for the next 200 parcels to be sent")
    Mono<ResponseEntity<byte[]>> labels(@PathVariable UUID contract, @AuthenticationPrincipal Person supplier) {
        return parcels.labels(contract, supplier).map(pdf -> Download.pdf("labels.pdf", pdf));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary =
                    "Takes a shipping list back that says how parcels were sent and when they arrived, whole or not at all",
            description = """
                    The part `file` needs the columns of parcel, courier and tracking number only; rows with none but the first wait.
                    A parcel that is named again is corrected, or has arrived on the day in the column 签收日期.""")
    Mono<Sent> send(@PathVariable UUID contract, @RequestPart FilePart file, @AuthenticationPrincipal Person supplier) {
        return SentFiles.keep(file)
                .flatMap(kept -> parcels.send(contract, kept, supplier))
                .map(Sent::new);
    }

    /** How many parcels the file named. */
    record Sent(int parcels) {}
}
