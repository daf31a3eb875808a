package org.luyumarket.goodslist;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.luyumarket.catalog.Catalog;
import org.luyumarket.catalog.Product;
import org.luyumarket.catalog.ProductChange;
import org.luyumarket.catalog.UnknownSku;
import org.luyumarket.identity.AuditTrail;
import org.luyumarket.identity.AuditedAction;
import org.luyumarket.identity.Person;
import org.luyumarket.inventory.Corrections;
import org.luyumarket.platform.FieldError;
import org.luyumarket.platform.Ids;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.platform.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Goes through the rows in the order of their sku, so that two who save at once wait for each other in one order. */
@Service
class OfferSheetService implements OfferSheets {

    private final Catalog catalog;
    private final Corrections corrections;
    private final SaveRepository saves;
    private final AuditTrail audit;
    private final Ids ids;
    private final Clock clock;

    OfferSheetService(
            Catalog catalog, Corrections corrections, SaveRepository saves, AuditTrail audit, Ids ids, Clock clock) {
        this.catalog = catalog;
        this.corrections = corrections;
        this.saves = saves;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Mono<SavedSheet> save(List<OfferChange> changes, Person person) {
        return Flux.fromStream(changes.stream().sorted(Comparator.comparing(OfferChange::sku)))
                .concatMap(change -> tried(change, person))
                .collectList()
                .map(this::sheet)
                .flatMap(sheet -> saves.add(sheet, person.id())
                        .then(Mono.defer(() -> note("offers.saved", sheet, person)))
                        .thenReturn(sheet));
    }

    private SavedSheet sheet(List<RowResult> results) {
        List<FieldError> errors =
                results.stream().flatMap(result -> result.errors().stream()).toList();
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        List<SavedRow> rows = results.stream()
                .map(RowResult::saved)
                .filter(Objects::nonNull)
                .filter(SavedRow::changesAnything)
                .toList();
        if (rows.isEmpty()) {
            throw new NothingToSave();
        }
        return new SavedSheet(ids.next(), clock.instant(), null, rows);
    }

    /** What is not there for this person is no matter of a field. */
    private Mono<RowResult> tried(OfferChange change, Person person) {
        return changed(change, person)
                .flatMap(row -> change.boxes() == 0 ? Mono.just(row) : corrected(row, change.boxes(), person))
                .map(RowResult::saved)
                .onErrorResume(
                        Refusal.class,
                        refusal -> refusal instanceof UnknownSku
                                ? Mono.error(refusal)
                                : Mono.just(RowResult.refused(change, refusal)));
    }

    private Mono<SavedRow> changed(OfferChange change, Person person) {
        return catalog.find(change.sku())
                .switchIfEmpty(Mono.error(() -> new UnknownSku(change.sku())))
                .flatMap(before -> after(before, change, person).map(after -> SavedRow.of(before, after)));
    }

    private Mono<Product> after(Product before, OfferChange change, Person person) {
        ProductChange wanted = new ProductChange(null, change.price(), null, null, null, change.published());
        return change.isOfTheProduct()
                ? catalog.change(change.sku(), change.version(), wanted, person)
                : Mono.just(before);
    }

    private Mono<SavedRow> corrected(SavedRow row, int boxes, Person person) {
        return corrections.correct(row.sku(), boxes, person).map(correction -> row.with(boxes, correction));
    }

    @Override
    public Mono<SavedSheet> latest(Person person) {
        return saves.latest(person.id());
    }

    @Override
    @Transactional
    public Mono<SavedSheet> undo(UUID save, Person person) {
        return saves.latest(person.id())
                .filter(sheet -> sheet.id().equals(save))
                .filterWhen(sheet -> saves.undo(save, clock.instant()).map(rows -> rows == 1))
                .switchIfEmpty(Mono.error(NotTheLastSave::new))
                .flatMap(sheet -> takeBack(sheet, person)
                        .then(Mono.defer(() -> note("offers.undone", sheet, person)))
                        .then(Mono.defer(() -> saves.latest(person.id()))));
    }

    private Mono<Void> takeBack(SavedSheet sheet, Person person) {
        return Flux.fromIterable(sheet.rows())
                .concatMap(row -> takeBack(row, person)
                        .thenReturn("")
                        .onErrorResume(Refusal.class, refusal -> Mono.just(row.sku())))
                .filter(sku -> !sku.isEmpty())
                .collectList()
                .flatMap(outdone -> outdone.isEmpty() ? Mono.empty() : Mono.error(() -> new CannotUndo(outdone)));
    }

    private Mono<Void> takeBack(SavedRow row, Person person) {
        Mono<Void> product = row.isOfTheProduct()
                ? catalog.change(row.sku(), row.version(), row.backwards(), person)
                        .then()
                : Mono.empty();
        UUID correction = row.correction();
        return correction == null ? product : product.then(corrections.takeBack(correction, person));
    }

    private Mono<Void> note(String verb, SavedSheet sheet, Person person) {
        return audit.record(
                person,
                new AuditedAction(verb, sheet.id().toString(), sheet.rows().size() + " offers"));
    }
}
