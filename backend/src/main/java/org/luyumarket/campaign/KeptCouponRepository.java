package org.luyumarket.campaign;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.luyumarket.platform.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Coupons that people put by. */
@Repository
class KeptCouponRepository {

    private static final String KEEP = """
            insert into campaign.kept_coupon (person_id, coupon_id, kept_at)
            values (:person, :coupon, :at)
                on conflict do nothing
            """;

    private static final String USABLE = LiveDealRepository.COUPON + """
              join campaign.kept_coupon h on h.coupon_id = k.id
             where h.person_id = :person
               and p.ends_at > :now
               and p.budget_fen - p.spent_fen >= k.off_fen
               and (select coalesce(sum(d.units), 0) from campaign.draw d
                     where d.purse_id = k.id and d.person = h.person_id::text) < p.per_person
             order by p.ends_at, k.code
            """;

    private final DatabaseClient database;

    KeptCouponRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> keep(UUID coupon, UUID person, Instant at) {
        return database.sql(KEEP)
                .bind("person", person)
                .bind("coupon", coupon)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .then();
    }

    Flux<Coupon> usable(UUID person, Instant now) {
        return database.sql(USABLE)
                .bind("person", person)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .map(found -> LiveDealRepository.coupon(new Row(found)))
                .all();
    }
}
