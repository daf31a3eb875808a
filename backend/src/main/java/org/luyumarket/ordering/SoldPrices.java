package org.luyumarket.ordering;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.joda.money.Money;
import org.luyumarket.campaign.PastDeals;
import org.luyumarket.platform.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What products were sold for, by the orders that were paid. */
@Repository
class SoldPrices implements PastDeals {

    /** Ids sort by the time of placing, so the orders of a week are found by their key. */
    private static final String LOWEST = """
            select l.sku, min(l.unit_price_fen) as fen
              from ordering.orders o
              join ordering.line l on l.order_id = o.id
             where o.id >= :first and o.paid_at >= :from and o.paid_at < :until
               and l.sku = any(:skus)
             group by l.sku
            """;

    /** Nobody pays later than this. */
    private static final Duration LONGEST_WAIT = Duration.ofDays(3);

    private static final int BITS_BELOW_TIME = 16;

    private final DatabaseClient database;

    SoldPrices(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Map<String, Money>> lowest(Collection<String> skus, Instant from, Instant until) {
        return database.sql(LOWEST)
                .bind("first", firstIdPaidSince(from))
                .bind("from", from.atOffset(ZoneOffset.UTC))
                .bind("until", until.atOffset(ZoneOffset.UTC))
                .bind("skus", skus.toArray(String[]::new))
                .map(found -> {
                    Row row = new Row(found);
                    return Map.entry(row.text("sku"), row.money("fen"));
                })
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /** No order paid since then has an id below this. */
    static UUID firstIdPaidSince(Instant moment) {
        return new UUID(moment.minus(LONGEST_WAIT).toEpochMilli() << BITS_BELOW_TIME, 0);
    }
}
