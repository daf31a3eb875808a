package org.luyumarket.procurement.settlement.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Download;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.procurement.settlement.Dues;
import org.luyumarket.procurement.settlement.Dues.Filter;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What units owe. */
@RestController
@RequestMapping("/api/v1/dues")
class DueEndpoints {

    private final Dues dues;
    private final Clock clock;

    DueEndpoints(Dues dues, Clock clock) {
        this.dues = dues;
        this.clock = clock;
    }

    /** The most urgent first; {@code open} ones are not paid in full. */
    @GetMapping
    @Operation(summary = "Lists what units owe, the most urgent first", description = """
                    A supplier sees its own, a member those of their units, city staff and auditors all. A due comes of an
                    acceptance or, paid first, of a contract in force; `lateness` runs from `IN_TIME` over `LONG` (30 days) and
                    `LATE` (the agreed term) to `BEYOND_LIMIT` (60 days).""")
    Mono<Page<DueView>> of(
            @RequestParam @Nullable UUID institution,
            @RequestParam @Nullable Boolean open,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "20") int size,
            @AuthenticationPrincipal Person viewer) {
        return dues.of(new Filter(institution, open), viewer, new PageRequest(page, size))
                .map(found -> found.map(due -> DueView.of(due, today())));
    }

    /** With what was accepted under it, and what was paid for it and reversed. */
    @GetMapping("/{id}")
    @Operation(summary = "Shows a due with what was accepted under it and what was paid")
    Mono<DueView.FileView> find(@PathVariable UUID id, @AuthenticationPrincipal Person viewer) {
        return dues.find(id, viewer).map(file -> DueView.FileView.of(file, today()));
    }

    /** The latest payment advice. */
    @GetMapping(path = "/{id}/advice", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(summary = "The payment advice of a due as PDF", description = """
                    It carries the code that a transfer's purpose line has to name. The same advice is the same bytes for ever.""")
    Mono<ResponseEntity<byte[]>> advice(@PathVariable UUID id, @AuthenticationPrincipal Person viewer) {
        return dues.advice(id, viewer).map(paper -> Download.pdf(paper.fileName(), paper.pdf()));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ChinaTime.ZONE));
    }
}
