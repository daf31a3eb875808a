package org.luyumarket.procurement.requisition.web;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.procurement.requisition.Approvals;
import org.luyumarket.procurement.requisition.Approvals.Decision;
import org.luyumarket.procurement.requisition.Verdict;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What waits for the caller's word, and the word. */
@RestController
@RequestMapping("/api/v1/approvals")
class ApprovalEndpoints {

    private final Approvals approvals;

    ApprovalEndpoints(Approvals approvals) {
        this.approvals = approvals;
    }

    @GetMapping
    @Operation(summary = "The requisitions that wait for whoever asks")
    Mono<List<RequisitionView>> waiting(@AuthenticationPrincipal Person approver) {
        return approvals.waitingFor(approver).map(RequisitionView::of).collectList();
    }

    @PostMapping("/{requisition}")
    @Operation(summary = "Approves a requisition, sends it back or rejects it, at the version that was read")
    Mono<RequisitionView> decide(
            @PathVariable UUID requisition,
            @RequestParam long version,
            @RequestBody DecisionBody body,
            @AuthenticationPrincipal Person approver) {
        return Mono.fromSupplier(body::decision)
                .flatMap(decision -> approvals.decide(requisition, version, decision, approver))
                .map(RequisitionView::of);
    }

    /** What an approver says. */
    record DecisionBody(@Nullable Verdict verdict, @Nullable String note) {

        Decision decision() {
            new FieldChecks().required("verdict", verdict).refuseIfAny();
            return new Decision(requireNonNull(verdict), requireNonNullElse(note, ""));
        }
    }
}
