package org.luyumarket.ordering;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.Columns;
import org.luyumarket.platform.PersonalData;
import org.luyumarket.platform.SealedTable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The addresses of orders, as a rotation of keys meets them. */
@Service
class SealedShipTosService implements SealedTable {

    /** One at a time goes on where the last one stopped, so that a rotation reads each order once and survives a restart. */
    private static final String RESUME = """
            insert into ordering.sealing as s (former_keys, after)
            values (:keys, '00000000-0000-0000-0000-000000000000')
            on conflict (former_keys) do update set after = s.after
            returning after
            """;

    private static final String UNDER_FORMER_KEYS = """
            select id, ship_to, card
              from ordering.orders
             where id > :after and split_part(ship_to, ':', 1) = any(:keys::text[])
             order by id
             limit :limit
               for update
            """;

    private static final String UPDATE = """
            update ordering.orders o
               set ship_to = n.ship_to, card = n.card
              from unnest(:ids::uuid[], :shipTos::text[], :cards::text[]) as n (id, ship_to, card)
             where o.id = n.id
            """;

    private final DatabaseClient database;
    private final PersonalData personalData;

    SealedShipTosService(DatabaseClient database, PersonalData personalData) {
        this.database = database;
        this.personalData = personalData;
    }

    @Override
    public String name() {
        return "ordering.orders";
    }

    @Override
    @Transactional
    public Mono<Long> sealAnew(List<String> formerKeys, int limit) {
        String keys = String.join(",", formerKeys);
        return database.sql(RESUME)
                .bind("keys", keys)
                .mapValue(UUID.class)
                .one()
                .flatMapMany(after -> underFormerKeys(formerKeys, after, limit))
                .collectList()
                .flatMap(found -> found.isEmpty()
                        ? startAgainNextTime(keys)
                        : sealAnew(found).flatMap(rows -> goOnAfter(found, keys).thenReturn(rows)));
    }

    private Flux<SealedShipTo> underFormerKeys(List<String> formerKeys, UUID after, int limit) {
        return database.sql(UNDER_FORMER_KEYS)
                .bind("keys", formerKeys.toArray(String[]::new))
                .bind("after", after)
                .bind("limit", limit)
                .map(row -> new SealedShipTo(
                        row.get("id", UUID.class), row.get("ship_to", String.class), row.get("card", String.class)))
                .all();
    }

    private Mono<Long> sealAnew(List<SealedShipTo> found) {
        Columns<SealedShipTo> columns = new Columns<>(found);
        return database.sql(UPDATE)
                .bind("ids", found.stream().map(SealedShipTo::orderId).toArray(UUID[]::new))
                .bind("shipTos", columns.texts(shipTo -> personalData.sealAnew(shipTo.sealed())))
                .bind(
                        "cards",
                        columns.texts(shipTo -> shipTo.card() == null ? null : personalData.sealAnew(shipTo.card())))
                .fetch()
                .rowsUpdated();
    }

    private Mono<Long> goOnAfter(List<SealedShipTo> found, String keys) {
        return database.sql("update ordering.sealing set after = :after where former_keys = :keys")
                .bind("after", found.get(found.size() - 1).orderId())
                .bind("keys", keys)
                .fetch()
                .rowsUpdated();
    }

    /** An instance that still had a former key may have placed an order behind our back. */
    private Mono<Long> startAgainNextTime(String keys) {
        return database.sql("delete from ordering.sealing where former_keys = :keys")
                .bind("keys", keys)
                .fetch()
                .rowsUpdated()
                .thenReturn(0L);
    }

    /** The card of a gift was sealed with the address. */
    private record SealedShipTo(
            UUID orderId, String sealed, @Nullable String card) {}
}
