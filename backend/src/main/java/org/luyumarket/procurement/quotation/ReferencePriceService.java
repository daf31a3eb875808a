package org.luyumarket.procurement.quotation;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.luyumarket.catalog.Category;
import org.luyumarket.identity.AuditTrail;
import org.luyumarket.identity.AuditedAction;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.table.SentFiles;
import org.luyumarket.platform.table.TableFile;
import org.luyumarket.platform.table.TableRefused;
import org.luyumarket.platform.table.TableTemplate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Service
class ReferencePriceService implements ReferencePrices {

    static final int LONGEST_PLACE = 60;
    static final int LONGEST_SOURCE = 60;

    private static final int BASIS_POINTS_A_PERCENT = 100;

    private final ReferencePriceRepository prices;
    private final AuditTrail audit;
    private final Clock clock;
    private final int tolerance;

    ReferencePriceService(
            ReferencePriceRepository prices,
            AuditTrail audit,
            Clock clock,
            @Value("${luyu.market-price.tolerance-percent:0}") int tolerancePercent) {
        this.tolerance = tolerancePercent * BASIS_POINTS_A_PERCENT;
        this.prices = prices;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Flux<ReferencePrice> latest(String category) {
        return prices.latest(category);
    }

    @Override
    public Flux<ReferencePrice> latest() {
        return prices.latest();
    }

    @Override
    public Mono<MarketPrices> market() {
        return prices.latest().collectList().map(latest -> MarketPrices.of(latest, tolerance));
    }

    @Override
    @Transactional
    public Mono<Integer> take(Path file, Person staff) {
        return Mono.usingWhen(Mono.just(file), kept -> read(kept, staff), SentFiles::delete)
                .flatMap(read -> Flux.fromIterable(read)
                        .concatMap(price -> note(price, staff))
                        .then(Mono.just(read.size())));
    }

    private Mono<List<ReferencePrice>> read(Path file, Person staff) {
        return TableFile.read(
                        file, (table, rows) -> Flux.just(ReferencePriceReader.read(rows, today(), staff.displayName())))
                .single()
                .onErrorMap(TableFile::isDamage, damage -> new TableRefused("table-damaged"));
    }

    @Override
    public TableTemplate template() {
        return ReferencePriceReader.TEMPLATE;
    }

    @Override
    @Transactional
    public Mono<Void> note(ReferencePrice price, Person staff) {
        return Mono.fromRunnable(() -> check(price, staff))
                .then(Mono.defer(() -> prices.note(price)))
                .then(audit.record(staff, new AuditedAction("reference-price.noted", price.category(), price.place())));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ChinaTime.ZONE));
    }

    private void check(ReferencePrice price, Person staff) {
        switch (staff.role()) {
            case CITY_STAFF, ADMINISTRATOR, PARTNER_CITY_STAFF -> {}
            case AUDITOR, COUNTY_STAFF, CONSUMER, SUPPLIER, CHANNEL_PARTNER -> throw new UnknownQuotation();
        }
        LocalDate today = today();
        new FieldChecks()
                .check(Category.find(price.category()).isPresent(), "category", "required")
                .text("place", price.place(), LONGEST_PLACE)
                .text("source", price.source(), LONGEST_SOURCE)
                .check(!price.day().isAfter(today), "day", "future-day", today)
                .check(price.perKilogram().isPositive(), "perKilogram", "required")
                .refuseIfAny();
    }
}
