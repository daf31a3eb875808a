package org.luyumarket.procurement.quotation;

import java.time.Clock;
import java.time.LocalDate;
import org.luyumarket.catalog.Category;
import org.luyumarket.identity.AuditTrail;
import org.luyumarket.identity.AuditedAction;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.FieldChecks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Service
class ReferencePriceService implements ReferencePrices {

    private static final int LONGEST_PLACE = 60;

    private final ReferencePriceRepository prices;
    private final AuditTrail audit;
    private final Clock clock;

    ReferencePriceService(ReferencePriceRepository prices, AuditTrail audit, Clock clock) {
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
    @Transactional
    public Mono<Void> note(ReferencePrice price, Person staff) {
        return Mono.fromRunnable(() -> check(price, staff))
                .then(Mono.defer(() -> prices.note(price)))
                .then(audit.record(staff, new AuditedAction("reference-price.noted", price.category(), price.place())));
    }

    private void check(ReferencePrice price, Person staff) {
        switch (staff.role()) {
            case CITY_STAFF, ADMINISTRATOR, PARTNER_CITY_STAFF -> {}
            case AUDITOR, COUNTY_STAFF, CONSUMER, SUPPLIER, CHANNEL_PARTNER -> throw new UnknownQuotation();
        }
        LocalDate today = LocalDate.now(clock.withZone(ChinaTime.ZONE));
        new FieldChecks()
                .check(Category.find(price.category()).isPresent(), "category", "required")
                .text("place", price.place(), LONGEST_PLACE)
                .check(!price.day().isAfter(today), "day", "future-day", today)
                .check(price.perKilogram().isPositive(), "perKilogram", "required")
                .refuseIfAny();
    }
}
