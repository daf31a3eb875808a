package org.luyumarket.reporting;

import java.time.Clock;
import java.util.Locale;
import org.luyumarket.identity.AuditTrail;
import org.luyumarket.identity.AuditedAction;
import org.luyumarket.identity.Person;
import org.luyumarket.ledger.EntryFilter;
import org.luyumarket.ledger.Grouping;
import org.luyumarket.ledger.Ledger;
import org.luyumarket.ledger.Months;
import org.luyumarket.ledger.Total;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/** Writes down the steps of a sign-off, each in one transaction with whatever it does in the ledger. */
@Service
class MonthLockService {

    private final SignOffRepository signOffs;
    private final Months months;
    private final Ledger ledger;
    private final AuditTrail audit;
    private final Clock clock;

    MonthLockService(SignOffRepository signOffs, Months months, Ledger ledger, AuditTrail audit, Clock clock) {
        this.signOffs = signOffs;
        this.months = months;
        this.ledger = ledger;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Mono<Void> move(SignOff before, SignOffs.Move move, Person person) {
        return taken(before, move, person);
    }

    /**
     * Printed before, so that nobody's sale waits for a printer: the month is locked only if since then nothing came into it, else
     * whoever asked is told to look again.
     */
    @Transactional
    Mono<Void> lock(SignOff before, SignOffs.Move move, MonthPrint print, Person person) {
        return months.lock(before.county(), before.month(), person)
                .then(Mono.defer(() -> sums(before)))
                .filter(sums -> print.isOf(sums))
                .switchIfEmpty(Mono.error(SignOffHasMoved::new))
                .flatMap(sums -> taken(before, move, person)
                        .then(Mono.defer(() -> signOffs.keep(before.county(), before.month(), sums, print))));
    }

    private Mono<Total> sums(SignOff month) {
        return ledger.totals(EntryFilter.month(month.month()).inCounty(month.county()), Grouping.NONE)
                .next()
                .defaultIfEmpty(Total.none(""));
    }

    private Mono<Void> taken(SignOff before, SignOffs.Move move, Person person) {
        Mono<Long> written =
                before.status() == null ? signOffs.drawUp(before, person) : signOffs.move(before, move.to(), person);
        return written.filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(SignOffHasMoved::new))
                .then(Mono.defer(() -> signOffs.addStep(move, person, clock.instant())))
                .then(Mono.defer(() -> audit.record(person, action(move))));
    }

    private static AuditedAction action(SignOffs.Move move) {
        String verb = "month." + move.to().name().toLowerCase(Locale.ROOT);
        return new AuditedAction(verb, move.county() + "/" + move.month(), move.note());
    }
}
