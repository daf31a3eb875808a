package org.luyumarket.procurement.contract.web;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Download;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.ReadVersion;
import org.luyumarket.procurement.contract.Contract;
import org.luyumarket.procurement.contract.ContractStatus;
import org.luyumarket.procurement.contract.Contracts;
import org.luyumarket.procurement.contract.Contracts.Filter;
import org.luyumarket.procurement.contract.Revision;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What units and suppliers agreed on. */
@RestController
@RequestMapping("/api/v1/contracts")
class ContractEndpoints {

    private final Contracts contracts;

    ContractEndpoints(Contracts contracts) {
        this.contracts = contracts;
    }

    @GetMapping
    @Operation(summary = "Contracts, newest first")
    Mono<Page<ContractView>> of(
            @RequestParam @Nullable UUID institution,
            @RequestParam @Nullable UUID requisition,
            @RequestParam @Nullable ContractStatus status,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "20") int size,
            @AuthenticationPrincipal Person viewer) {
        return contracts
                .of(new Filter(institution, requisition, status), viewer, new PageRequest(page, size))
                .map(found -> found.map(ContractView::of));
    }

    @GetMapping("/{id}")
    @Operation(summary = "A contract as its latest version says it")
    Mono<ResponseEntity<ContractView>> find(@PathVariable UUID id, @AuthenticationPrincipal Person viewer) {
        return contracts.find(id, viewer).map(ContractEndpoints::answer);
    }

    /** All versions in full, the first one first. */
    @GetMapping("/{id}/versions")
    @Operation(summary = "All versions of a contract, with who signed them when")
    Mono<List<Revision>> versions(@PathVariable UUID id, @AuthenticationPrincipal Person viewer) {
        return contracts.find(id, viewer).map(Contract::revisions);
    }

    @GetMapping(path = "/{id}/versions/{revision}/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(summary = "A version as a paper with places for both seals")
    Mono<ResponseEntity<byte[]>> pdf(
            @PathVariable UUID id, @PathVariable int revision, @AuthenticationPrincipal Person viewer) {
        return contracts.paper(id, revision, viewer).map(paper -> Download.pdf(paper.fileName(), paper.pdf()));
    }

    /** One contract with each supplier of an approved requisition. */
    @PostMapping
    @Operation(summary = "Draws contracts up from an approved requisition, one with each supplier")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<List<ContractView>> draw(
            @RequestBody ContractBody body,
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String key,
            @AuthenticationPrincipal Person person) {
        return Mono.fromSupplier(() -> body.drawing(key))
                .flatMap(drawing -> contracts.draw(drawing, person))
                .map(drawn -> drawn.stream().map(ContractView::of).toList());
    }

    /** Signs the latest version for the caller's side. */
    @PostMapping("/{id}/signatures")
    @Operation(summary = "Signs the latest version for one side")
    Mono<ResponseEntity<ContractView>> sign(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @AuthenticationPrincipal Person person) {
        return act(ifMatch, seen -> contracts.sign(id, seen, person));
    }

    /** A new version, which both sides have to sign. */
    @PostMapping("/{id}/versions")
    @Operation(summary = "Writes a new version, in force once both sides have signed it")
    Mono<ResponseEntity<ContractView>> amend(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody ContractBody body,
            @AuthenticationPrincipal Person person) {
        return act(ifMatch, seen -> contracts.amend(id, seen, body.amendment(), person));
    }

    @PostMapping("/{id}/cancellation")
    @Operation(summary = "Gives a contract up that nothing was called off from")
    Mono<ResponseEntity<ContractView>> cancel(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Reason body,
            @AuthenticationPrincipal Person person) {
        return act(ifMatch, seen -> contracts.cancel(id, seen, requireNonNullElse(body.reason, ""), person));
    }

    private static Mono<ResponseEntity<ContractView>> act(
            @Nullable String ifMatch, Function<Long, Mono<Contract>> deed) {
        return Mono.fromSupplier(() -> ReadVersion.of(ifMatch))
                .flatMap(seen -> deed.apply(seen.number()))
                .map(ContractEndpoints::answer);
    }

    private static ResponseEntity<ContractView> answer(Contract contract) {
        return ResponseEntity.ok().eTag("\"" + contract.version() + "\"").body(ContractView.of(contract));
    }

    /** Why. */
    record Reason(@Nullable String reason) {}
}
