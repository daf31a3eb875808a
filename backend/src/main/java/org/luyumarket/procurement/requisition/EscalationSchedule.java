package org.luyumarket.procurement.requisition;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Looks once a minute for approvals that are overdue. */
@Component
class EscalationSchedule {

    private static final Logger log = LoggerFactory.getLogger(EscalationSchedule.class);

    private final ApprovalService approvals;

    EscalationSchedule(ApprovalService approvals) {
        this.approvals = approvals;
    }

    @Scheduled(initialDelayString = "PT30S", fixedDelayString = "PT1M")
    Mono<Void> escalate() {
        return Mono.defer(approvals::escalate)
                .filter(overdue -> overdue > 0)
                .doOnNext(overdue -> log.info("{} requisitions wait longer than they should", overdue))
                .then()
                .onErrorResume(failure -> Mono.fromRunnable(
                        () -> log.warn("Overdue approvals wait for the next round: {}", failure.toString())));
    }
}
