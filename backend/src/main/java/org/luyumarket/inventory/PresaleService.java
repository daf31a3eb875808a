package org.luyumarket.inventory;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.luyumarket.catalog.Catalog;
import org.luyumarket.catalog.Product;
import org.luyumarket.catalog.UnknownSku;
import org.luyumarket.identity.AuditTrail;
import org.luyumarket.identity.AuditedAction;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.FieldError;
import org.luyumarket.platform.Ids;
import org.luyumarket.platform.InvalidInput;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Service
class PresaleService implements Presales {

    private final PresaleRepository presales;
    private final PresaleTurns turns;
    private final Catalog catalog;
    private final AuditTrail audit;
    private final Ids ids;
    private final Clock clock;
    private volatile PresaleBook book = PresaleBook.EMPTY;

    PresaleService(
            PresaleRepository presales, PresaleTurns turns, Catalog catalog, AuditTrail audit, Ids ids, Clock clock) {
        this.presales = presales;
        this.turns = turns;
        this.catalog = catalog;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public PresaleBook book() {
        return book;
    }

    @Override
    public Mono<PresaleBook> refresh() {
        return now().doOnNext(read -> book = read);
    }

    @Override
    public Mono<PresaleBook> now() {
        return presales.opened().collectList().map(PresaleBook::of);
    }

    @Override
    public Flux<Presale> of(Person viewer) {
        return catalog.all()
                .filter(product -> viewer.sees(product.county(), product.supplierId()))
                .map(Product::sku)
                .collectList()
                .flatMapMany(skus -> presales.latest(skus));
    }

    @Override
    @Transactional
    public Mono<Presale> plan(NewPresale wanted, Person by) {
        return product(wanted.sku(), by)
                .doOnNext(product -> PresaleRules.check(wanted, product, today()))
                .map(product -> Presale.plan(ids.next(), wanted, product.netWeight()))
                .flatMap(presale -> add(presale, by));
    }

    @Override
    public Mono<List<FieldError>> wrong(NewPresale wanted, Person by) {
        return product(wanted.sku(), by)
                .doOnNext(product -> PresaleRules.check(wanted, product, today()))
                .map(product -> List.<FieldError>of())
                .onErrorResume(InvalidInput.class, wrong -> Mono.just(wrong.errors()));
    }

    private Mono<Presale> add(Presale presale, Person by) {
        Instant now = moment();
        return presales.add(presale, now, by.username())
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(() -> new PresaleForbids("presale-under-way", presale.sku())))
                .then(audit.record(by, new AuditedAction("presale.planned", presale.sku(), inWords(presale))))
                .then(Mono.defer(() -> turns.next(presale, now)));
    }

    private static String inWords(Presale presale) {
        return presale.tonnage().grams() + " g, " + presale.opensOn() + " - " + presale.closesOn() + ", ships "
                + presale.ships().first() + " - " + presale.ships().last();
    }

    @Override
    @Transactional
    public Mono<Presale> end(UUID id, Person by) {
        return presales.lock(id)
                .filterWhen(presale -> product(presale.sku(), by).hasElement().onErrorReturn(UnknownSku.class, false))
                .switchIfEmpty(Mono.error(UnknownPresale::new))
                .flatMap(presale -> turns.end(presale, moment()))
                .flatMap(ended -> audit.record(by, new AuditedAction("presale.ended", ended.sku(), inWords(ended)))
                        .thenReturn(ended));
    }

    /** Opens or ends what is due; somebody else may have been faster. */
    @Transactional
    public Mono<Presale> turn(UUID id) {
        return presales.lock(id).flatMap(presale -> turns.next(presale, moment()));
    }

    private Mono<Product> product(String sku, Person by) {
        return catalog.find(sku)
                .filter(product -> by.sees(product.county(), product.supplierId()))
                .switchIfEmpty(Mono.error(() -> new UnknownSku(sku)));
    }

    /** As exactly as it is stored. */
    private Instant moment() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ChinaTime.ZONE));
    }
}
