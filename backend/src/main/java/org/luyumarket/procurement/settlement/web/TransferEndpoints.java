package org.luyumarket.procurement.settlement.web;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.table.SentFiles;
import org.luyumarket.procurement.settlement.bank.Transfer;
import org.luyumarket.procurement.settlement.bank.TransferFile;
import org.luyumarket.procurement.settlement.bank.Transfers;
import org.luyumarket.procurement.settlement.bank.Transfers.Choice;
import org.luyumarket.procurement.settlement.bank.Transfers.Imported;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Bank statements, and what the transfers on them are for. */
@RestController
@RequestMapping("/api/v1/transfers")
class TransferEndpoints {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv;charset=UTF-8";

    private final Transfers transfers;

    TransferEndpoints(Transfers transfers) {
        this.transfers = transfers;
    }

    /**
     * The part {@code file} is a statement as XLSX workbook or CSV file. It is taken in whole or, with the cells that are wrong, not at
     * all; what is beyond doubt is booked at once.
     */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Takes a bank statement in, whole or not at all", description = """
                    The part `file` is an XLSX workbook or a CSV file (UTF-8 or GBK) of the template's form: each balance follows from
                    the one before it, and the last row sums up. Otherwise 400 with the cells that are wrong in `errors[]`, such as
                    `G3`; a line that was taken in before refuses all of it. What is beyond doubt is booked at once.""")
    Mono<Imported> take(@RequestPart FilePart file, @AuthenticationPrincipal Person staff) {
        return SentFiles.keep(file).flatMap(kept -> transfers.take(kept, SentFiles.name(file), staff));
    }

    @GetMapping("/template.xlsx")
    @Operation(summary = "The workbook of a bank statement")
    Mono<ResponseEntity<byte[]>> workbook() {
        return Mono.fromCallable(() -> transfers.template().workbook())
                .subscribeOn(Schedulers.boundedElastic())
                .map(content -> file("statement.xlsx", WORKBOOK, content));
    }

    @GetMapping("/template.csv")
    @Operation(summary = "The same form as CSV")
    ResponseEntity<String> csv() {
        return file("statement.csv", CSV, transfers.template().csv());
    }

    private static <T> ResponseEntity<T> file(String name, String type, T content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(content);
    }

    /** The newest first; those that wait have something left that is booked for no due. */
    @GetMapping
    @Operation(summary = "Lists transfers, the newest first, or those that wait")
    Mono<Page<Transfer>> of(
            @RequestParam(defaultValue = "false") boolean waiting,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "20") int size,
            @AuthenticationPrincipal Person staff) {
        return transfers.of(waiting, staff, new PageRequest(page, size));
    }

    /** With what was booked of it, why the rest waits, and the dues it may be for. */
    @GetMapping("/{id}")
    @Operation(
            summary = "Shows a transfer with its bookings, why the rest waits, and the dues it may be for",
            description = """
                    `search` looks for dues by unit, supplier, or the number of a contract, delivery or due.""")
    Mono<TransferFile> find(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String search,
            @AuthenticationPrincipal Person staff) {
        return transfers.find(id, search, staff);
    }

    /** Books parts of it by hand. */
    @PostMapping("/{id}/payments")
    @Operation(summary = "Books parts of a transfer by hand", description = """
                    Where another than the buyer paid, `note` says why. More than the transfer has left, or than a due has outstanding,
                    answers 409.""")
    Mono<TransferFile> match(
            @PathVariable UUID id, @RequestBody MatchBody body, @AuthenticationPrincipal Person staff) {
        return Mono.fromSupplier(body::choices)
                .flatMap(choices -> transfers.match(id, choices, requireNonNullElse(body.note, ""), staff));
    }

    /** Takes a booking back by one that reverses it. */
    @PostMapping("/payments/{payment}/reversal")
    @Operation(summary = "Takes a booking back", description = """
                    Once, by a row that reverses it: the due is owed again, and what counted is taken back from the budget, the share
                    and the ledger.""")
    Mono<TransferFile> reverse(
            @PathVariable UUID payment, @RequestBody Reason body, @AuthenticationPrincipal Person staff) {
        return transfers.reverse(payment, requireNonNullElse(body.reason, ""), staff);
    }

    /** Why. */
    record Reason(@Nullable String reason) {}

    /** What it is for, and why. */
    record MatchBody(
            @Nullable List<PartBody> parts, @Nullable String note) {

        List<Choice> choices() {
            return requireNonNullElse(parts, List.<PartBody>of()).stream()
                    .map(PartBody::choice)
                    .toList();
        }
    }

    /** So much for a due. */
    record PartBody(@Nullable UUID due, @Nullable Money amount) {

        Choice choice() {
            new FieldChecks()
                    .required("parts.due", due)
                    .required("parts.amount", amount)
                    .refuseIfAny();
            return new Choice(requireNonNull(due), requireNonNull(amount));
        }
    }
}
