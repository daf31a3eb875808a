package org.luyumarket.ordering;

import java.util.List;
import java.util.UUID;
import org.luyumarket.platform.Columns;
import org.luyumarket.platform.PersonalData;
import org.luyumarket.platform.SealedTable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/** The addresses of orders, as a rotation of keys meets them. */
@Service
class SealedShipTosService implements SealedTable {

    private static final String UNDER_FORMER_KEYS = """
            select id, ship_to
              from ordering.orders
             where split_part(ship_to, ':', 1) = any(:keys::text[])
             limit :limit
               for update skip locked
            """;

    private static final String UPDATE = """
            update ordering.orders o
               set ship_to = n.ship_to
              from unnest(:ids::uuid[], :shipTos::text[]) as n (id, ship_to)
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
        return database.sql(UNDER_FORMER_KEYS)
                .bind("keys", formerKeys.toArray(String[]::new))
                .bind("limit", limit)
                .map(row -> new SealedShipTo(row.get("id", UUID.class), row.get("ship_to", String.class)))
                .all()
                .collectList()
                .flatMap(this::sealAnew);
    }

    private Mono<Long> sealAnew(List<SealedShipTo> found) {
        Columns<SealedShipTo> columns = new Columns<>(found);
        return database.sql(UPDATE)
                .bind("ids", found.stream().map(SealedShipTo::orderId).toArray(UUID[]::new))
                .bind("shipTos", columns.texts(shipTo -> personalData.sealAnew(shipTo.sealed())))
                .fetch()
                .rowsUpdated();
    }

    private record SealedShipTo(UUID orderId, String sealed) {}
}
