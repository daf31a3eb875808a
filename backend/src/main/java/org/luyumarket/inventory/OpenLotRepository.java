package org.luyumarket.inventory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.luyumarket.inventory.OpenLots.Grown;
import org.luyumarket.platform.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Where the boxes were grown that are sold now, and those that were sent. */
@Repository
class OpenLotRepository {

    private static final String MARK = """
            select count(*) || ':' || coalesce(sum(hashtextextended(id::text, 0)), 0) as mark
              from inventory.lot
             where picked < boxes and township is not null
            """;

    private static final String OPEN = """
            select sku, township, orchard, min(received_on) as since
              from inventory.lot
             where picked < boxes and township is not null
             group by sku, township, orchard
             order by sku, since, township, orchard
            """;

    private static final String SENT = """
            select p.shipment_id, p.boxes as taken, l.id, l.sku, l.boxes, l.received_on, l.township, l.orchard
              from inventory.pick p
              join inventory.lot l on l.id = p.lot_id
             where p.shipment_id = any(:shipments::uuid[])
             order by l.sku, l.received_on, l.id
            """;

    private final DatabaseClient database;

    OpenLotRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<String> mark() {
        return database.sql(MARK).mapValue(String.class).one();
    }

    Mono<Map<String, List<Grown>>> open() {
        return database.sql(OPEN)
                .map(columns -> {
                    Row row = new Row(columns);
                    return Map.entry(
                            row.text("sku"),
                            new Grown(new Origin(row.text("township"), row.text("orchard")), row.day("since")));
                })
                .all()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    Mono<Map<UUID, List<LotShare>>> sent(List<UUID> shipments) {
        return database.sql(SENT)
                .bind("shipments", shipments.toArray(UUID[]::new))
                .map(columns -> Map.entry(
                        new Row(columns).id("shipment_id"),
                        new LotShare(LotRepository.lot(columns), new Row(columns).count("taken"))))
                .all()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }
}
