package org.luyumarket.channel;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.catalog.Product;
import org.luyumarket.channel.Deal.Entered;
import org.luyumarket.channel.Deal.Names;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.Ids;
import org.luyumarket.supplier.Supplier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The deal that given terms make, new or in place of one; refused with all that is wrong with them. */
@Component
class DealDrafts {

    private final DealWriting writing;
    private final DealJudges judges;
    private final Ids ids;
    private final Clock clock;

    DealDrafts(DealWriting writing, DealJudges judges, Ids ids, Clock clock) {
        this.writing = writing;
        this.judges = judges;
        this.ids = ids;
        this.clock = clock;
    }

    Mono<Deal> fresh(DealTerms given, Person staff) {
        return Mono.defer(writing::nextNumber)
                .flatMap(number -> judged(given, new Identified(ids.next(), number, null), staff));
    }

    Mono<Deal> changed(Deal before, DealTerms given, Person staff) {
        return judged(given, new Identified(before.id(), before.number(), before), staff);
    }

    private Mono<Deal> judged(DealTerms given, Identified as, Person staff) {
        return judges.forDeal(given).map(doubts -> {
            DealTerms terms = doubts.today(given);
            FieldChecks fields = new FieldChecks();
            doubts.check(terms, staff, fields);
            fields.refuseIfAny();
            return deal(terms, doubts.known(), as, staff);
        });
    }

    private Deal deal(DealTerms terms, KnownTrade known, Identified as, Person staff) {
        Product product = known.product(terms.sku()).orElseThrow();
        Supplier supplier = known.supplier(terms.supplierId()).orElseThrow();
        Deal before = as.before;
        return new Deal(
                as.id,
                as.number,
                DealKind.SALE,
                before == null ? DealStatus.DRAFT : before.status(),
                Origin.FORM,
                null,
                terms,
                new Names(product.name(), supplier.name()),
                supplier.county(),
                before == null ? new Entered(staff.id(), staff.displayName(), clock.instant()) : before.entered(),
                before == null ? null : before.review(),
                null,
                false,
                before == null ? 1 : before.version());
    }

    private record Identified(
            UUID id, String number, @Nullable Deal before) {}
}
