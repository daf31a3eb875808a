package org.luyumarket.procurement.gift;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What parcels come to: by person, by product, by supplier. */
@Repository
class GivenRepository {

    /** What the other lists of a union's year give these people, as far as they count. */
    private static final String GIVEN = """
            select p.phone_print, sum(p.quantity * p.unit_fen)::bigint as fen
              from gift.parcel p
              join gift.list l on l.id = p.list_id
             where l.institution_id = :institution and l.year = :year and l.counts and not p.dropped
               and p.phone_print = any(:prints)
             group by p.phone_print
            """;

    private static final String BY_PERSON = """
            select phone_print, sum(quantity * unit_fen)::bigint as fen from gift.parcel where list_id = :list group by phone_print
            """;

    private static final String BY_PRODUCT = """
            select sku, sum(quantity)::bigint as boxes
              from gift.parcel
             where list_id = :list and (:supplier::text is null or supplier_id = :supplier)
             group by sku
            """;

    private static final String OF_REQUISITIONS = """
            select l.requisition_id, count(*) as parcels, count(p.sent_at) as sent, count(p.arrived_on) as arrived
              from gift.parcel p
              join gift.list l on l.id = p.list_id
             where l.requisition_id = any(:requisitions) and p.supplier_id = :supplier
             group by l.requisition_id
            """;

    private final DatabaseClient database;

    GivenRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Map<String, Money>> given(UUID institution, int year, List<String> prints) {
        return sums(database.sql(GIVEN)
                .bind("institution", institution)
                .bind("year", year)
                .bind("prints", prints.toArray(String[]::new)));
    }

    Mono<Map<String, Money>> byPerson(GiftList list) {
        return sums(database.sql(BY_PERSON).bind("list", list.id()));
    }

    private static Mono<Map<String, Money>> sums(GenericExecuteSpec query) {
        return query.map(columns -> {
                    Row row = new Row(columns);
                    return Map.entry(row.text("phone_print"), row.money("fen"));
                })
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /** Boxes by product, of one supplier or of all. */
    Mono<Map<String, Long>> byProduct(GiftList list, @Nullable String supplier) {
        return database.sql(BY_PRODUCT)
                .bind("list", list.id())
                .bind("supplier", Parameters.in(R2dbcType.VARCHAR, supplier))
                .map(columns -> {
                    Row row = new Row(columns);
                    return Map.entry(row.text("sku"), row.number("boxes"));
                })
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /** How many parcels a supplier has for a requisition, how many of them are sent and how many arrived. */
    record Count(UUID requisition, long parcels, long sent, long arrived) {}

    Flux<Count> count(List<UUID> requisitions, String supplier) {
        return database.sql(OF_REQUISITIONS)
                .bind("requisitions", requisitions.toArray(UUID[]::new))
                .bind("supplier", supplier)
                .map(columns -> {
                    Row row = new Row(columns);
                    return new Count(
                            row.id("requisition_id"), row.number("parcels"), row.number("sent"), row.number("arrived"));
                })
                .all();
    }
}
