package org.luyumarket.channel;

import java.time.Clock;
import java.util.UUID;
import org.luyumarket.channel.DealImport.Status;
import org.luyumarket.identity.AuditTrail;
import org.luyumarket.identity.AuditedAction;
import org.luyumarket.identity.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/** The steps of a file that change more than one table: whole, or not at all. */
@Service
class ImportService {

    private final ImportRepository imports;
    private final LikenessRepository likenesses;
    private final AuditTrail audit;
    private final Clock clock;

    ImportService(ImportRepository imports, LikenessRepository likenesses, AuditTrail audit, Clock clock) {
        this.imports = imports;
        this.likenesses = likenesses;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Mono<Void> become(UUID id, Person staff) {
        return imports.take(id, Status.IMPORTED)
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(ImportNotReady::new))
                .flatMap(taken -> imports.becomeDeals(id, staff, clock.instant()))
                .flatMap(count -> likenesses
                        .lookThroughFile(id)
                        .then(imports.clear(id))
                        .then(audit.record(
                                staff, new AuditedAction("deal.file-imported", id.toString(), count + " deals"))));
    }

    @Transactional
    public Mono<Void> discard(UUID id, Person staff) {
        return imports.take(id, Status.DISCARDED)
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(ImportNotReady::new))
                .then(imports.clear(id))
                .then(audit.record(staff, new AuditedAction("deal.file-discarded", id.toString(), "")));
    }

    @Transactional
    public Mono<Void> checkTogether(UUID id) {
        return imports.checkTogether(id);
    }
}
