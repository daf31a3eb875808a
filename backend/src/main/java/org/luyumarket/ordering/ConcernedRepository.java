package org.luyumarket.ordering;

import io.r2dbc.spi.Readable;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.luyumarket.ordering.intake.ShipToSeal;
import org.luyumarket.platform.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Whom orders concern, without reading the orders whole. */
@Repository
class ConcernedRepository {

    private static final String CONCERNED = """
            select o.id, o.number, o.buyer_id, o.division, o.ship_to,
                   array(select distinct supplier_id from ordering.line l where l.order_id = o.id) as suppliers
              from ordering.orders o
             where o.number = any(:numbers::text[])
            """;

    private final DatabaseClient database;
    private final ShipToSeal seal;

    ConcernedRepository(DatabaseClient database, ShipToSeal seal) {
        this.database = database;
        this.seal = seal;
    }

    /** By number; numbers that no order has are missing. */
    Mono<Map<String, Concerned>> concerned(Collection<String> numbers) {
        return database.sql(CONCERNED)
                .bind("numbers", numbers.toArray(String[]::new))
                .map(columns -> Map.entry(new Row(columns).text("number"), concerned(columns)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private Concerned concerned(Readable columns) {
        Row row = new Row(columns);
        ShipTo shipTo = seal.open(row.text("ship_to"), row.division("division"));
        return new Concerned(
                row.id("id"),
                row.optional("buyer_id", UUID.class),
                shipTo.phone(),
                Set.of(row.value("suppliers", String[].class)));
    }
}
