package org.luyumarket.inventory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.catalog.Catalog;
import org.luyumarket.catalog.UnknownSku;
import org.luyumarket.identity.AuditTrail;
import org.luyumarket.identity.AuditedAction;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

@Service
class CorrectionService implements Corrections {

    private static final int MOST_BOXES = 1_000_000;

    private final Inventory inventory;
    private final StockRepository stock;
    private final CorrectionRepository corrections;
    private final PromiseRepository promises;
    private final Catalog catalog;
    private final AuditTrail audit;
    private final Ids ids;
    private final Clock clock;

    CorrectionService(
            Inventory inventory,
            StockRepository stock,
            CorrectionRepository corrections,
            PromiseRepository promises,
            Catalog catalog,
            AuditTrail audit,
            Ids ids,
            Clock clock) {
        this.inventory = inventory;
        this.stock = stock;
        this.corrections = corrections;
        this.promises = promises;
        this.catalog = catalog;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Mono<UUID> correct(String sku, int boxes, Person person) {
        new FieldChecks()
                .check(boxes != 0 && Math.abs((long) boxes) <= MOST_BOXES, "boxes", "correction", MOST_BOXES)
                .refuseIfAny();
        return correct(sku, boxes, null, person);
    }

    private Mono<UUID> correct(String sku, int boxes, @Nullable UUID takesBack, Person person) {
        Correction correction = new Correction(ids.next(), sku, boxes, takesBack);
        Mono<Void> done = correction.isLoss() ? lose(correction, person) : gain(correction, person);
        return done.thenReturn(correction.id());
    }

    /** A lot like any other, with its own entry in the audit trail. */
    private Mono<Void> gain(Correction gain, Person person) {
        return inventory
                .receive(new NewLot(gain.sku(), gain.boxes(), LocalDate.now(clock)), person)
                .then(corrections.add(gain, person.username()));
    }

    private Mono<Void> lose(Correction loss, Person person) {
        return lookedAfter(loss.sku(), person)
                .then(corrections.lower(loss.sku(), -loss.boxes()))
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.defer(() -> notEnough(loss.sku())))
                .then(Mono.defer(() -> corrections.add(loss, person.username())))
                .then(Mono.defer(() -> corrections.writeOff(loss)))
                .then(Mono.defer(() -> note(loss, person)));
    }

    private Mono<Long> notEnough(String sku) {
        return stock.lock(List.of(sku))
                .flatMap(left -> Mono.error(() -> new NotEnoughStock(sku, left.getOrDefault(sku, 0L))));
    }

    @Override
    @Transactional
    public Mono<Void> takeBack(UUID correction, Person person) {
        return corrections
                .find(correction)
                .flatMap(known -> known.isLoss()
                        ? restore(known, person)
                        : correct(known.sku(), -known.boxes(), known.id(), person)
                                .then());
    }

    private Mono<Void> restore(Correction loss, Person person) {
        Correction gain = new Correction(ids.next(), loss.sku(), -loss.boxes(), loss.id());
        return lookedAfter(loss.sku(), person)
                .then(Mono.defer(() -> corrections.add(gain, person.username())))
                .then(Mono.defer(() -> corrections.giveBack(loss)))
                .then(Mono.defer(() -> note(gain, person)));
    }

    /** What is sold ahead is no stock that could be counted. */
    private Mono<Void> lookedAfter(String sku, Person person) {
        return catalog.find(sku)
                .filter(product -> person.sees(product.county(), product.supplierId()))
                .switchIfEmpty(Mono.error(() -> new UnknownSku(sku)))
                .then(Mono.defer(() -> promises.isAhead(sku)))
                .flatMap(ahead -> ahead ? Mono.error(() -> new PresaleForbids("presale-open", sku)) : Mono.empty());
    }

    private Mono<Void> note(Correction correction, Person person) {
        return audit.record(
                person, new AuditedAction("stock.corrected", correction.sku(), correction.boxes() + " boxes"));
    }
}
