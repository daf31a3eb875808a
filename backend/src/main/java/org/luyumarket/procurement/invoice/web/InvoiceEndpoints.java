package org.luyumarket.procurement.invoice.web;

import io.swagger.v3.oas.annotations.Operation;
import java.nio.ByteBuffer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Download;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.ReadVersion;
import org.luyumarket.procurement.invoice.Invoice;
import org.luyumarket.procurement.invoice.InvoiceForm;
import org.luyumarket.procurement.invoice.InvoiceStatus;
import org.luyumarket.procurement.invoice.InvoiceUpload;
import org.luyumarket.procurement.invoice.Invoices;
import org.luyumarket.procurement.invoice.Invoices.Filter;
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
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Data for invoices, and the papers that sellers issued. The market issues none itself. */
@RestController
@RequestMapping("/api/v1/invoices")
class InvoiceEndpoints {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Invoices invoices;

    InvoiceEndpoints(Invoices invoices) {
        this.invoices = invoices;
    }

    @GetMapping
    @Operation(summary = "Invoices asked for, newest first")
    Mono<Page<InvoiceView>> of(
            @RequestParam @Nullable UUID institution,
            @RequestParam @Nullable InvoiceStatus status,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "20") int size,
            @AuthenticationPrincipal Person viewer) {
        return invoices.of(new Filter(institution, status), viewer, new PageRequest(page, size))
                .map(found -> found.map(InvoiceView::of));
    }

    @GetMapping("/{id}")
    @Operation(summary = "An invoice with its lines and papers")
    Mono<ResponseEntity<InvoiceView>> find(@PathVariable UUID id, @AuthenticationPrincipal Person viewer) {
        return invoices.find(id, viewer).map(InvoiceEndpoints::answer);
    }

    @GetMapping(path = "/form", produces = WORKBOOK)
    @Operation(summary = "The newest hundred invoices of a status as one workbook, a row a line", description = """
                    Columns: number of the request, type, buyer's name, tax number, address, phone, bank and account, seller's name
                    and credit code, contract, delivery, item, tax category code (19 digits), unit, quantity, amount without tax,
                    rate (`9%` or `免税`), tax, amount with tax, policy flag (`03` = exempt), whether to ask a tax officer, basis.""")
    Mono<ResponseEntity<Flux<ByteBuffer>>> form(
            @RequestParam @Nullable InvoiceStatus status, @AuthenticationPrincipal Person viewer) {
        return invoices.of(new Filter(null, status), viewer, new PageRequest(1, Page.MAX_SIZE))
                .map(found -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(WORKBOOK))
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"invoices.xlsx\"")
                        .body(InvoiceForm.workbook(found.items())));
    }

    @PostMapping
    @Operation(
            summary = "Asks for an invoice over all that was accepted of a contract and not asked for before",
            description =
                    "By the unit's finance. Once asked for, what it says is fixed: names and amounts are not changed on request.")
    Mono<ResponseEntity<InvoiceView>> request(@RequestBody InvoiceBody body, @AuthenticationPrincipal Person finance) {
        return Mono.fromSupplier(body::requiredContract)
                .flatMap(contract -> invoices.request(contract, body.read(), finance))
                .map(asked -> ResponseEntity.status(HttpStatus.CREATED)
                        .eTag("\"" + asked.version() + "\"")
                        .body(InvoiceView.of(asked)));
    }

    @PostMapping(path = "/{id}/papers", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Adds an issued paper: PDF, OFD or XML by its content, at most 10 MB",
            description =
                    "Two parts: `file`, and `paper` as JSON with kind (INVOICE or RED_LETTER), number, issuedOn and amount. "
                            + "Papers never add up to more than was asked for.")
    Mono<ResponseEntity<InvoiceView>> add(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestPart("file") FilePart file,
            @RequestPart("paper") PaperBody paper,
            @AuthenticationPrincipal Person supplier) {
        return Mono.fromSupplier(() -> ReadVersion.of(ifMatch))
                .flatMap(seen -> InvoiceUpload.read(file)
                        .flatMap(read -> invoices.add(id, seen.number(), paper.issued(read), supplier)))
                .map(InvoiceEndpoints::answer);
    }

    @GetMapping("/{id}/papers/{paper}")
    @Operation(summary = "A file that the seller uploaded")
    Mono<ResponseEntity<byte[]>> paper(
            @PathVariable UUID id, @PathVariable UUID paper, @AuthenticationPrincipal Person viewer) {
        return invoices.paper(id, paper, viewer)
                .map(found -> Download.of(
                        paper + "." + found.extension(), MediaType.parseMediaType(found.type()), found.content()));
    }

    private static ResponseEntity<InvoiceView> answer(Invoice invoice) {
        return ResponseEntity.ok().eTag("\"" + invoice.version() + "\"").body(InvoiceView.of(invoice));
    }
}
