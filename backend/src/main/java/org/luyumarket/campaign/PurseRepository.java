package org.luyumarket.campaign;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.luyumarket.campaign.PurseSheet.Share;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.Columns;
import org.luyumarket.platform.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Purses and what was drawn from them; the check of the table is the last to stop an overdraft. */
@Repository
class PurseRepository {

    private static final String LOCK = """
            select id, budget_fen - spent_fen as left_fen, per_person, starts_at, ends_at
              from campaign.purse
             where id = any(:purses::uuid[])
             order by id
               for update
            """;

    private static final String LOCK_OF_ORDERS = """
            select id
              from campaign.purse
             where id in (select purse_id from campaign.draw where order_id = any(:orders::uuid[]))
             order by id
               for update
            """;

    private static final String HAD = """
            select purse_id, person, sum(units) as units
              from campaign.draw
             where (purse_id, person) in (select * from unnest(:purses::uuid[], :persons::text[]))
             group by purse_id, person
            """;

    private static final String TAKE = """
            with taken as (
                insert into campaign.draw (order_id, purse_id, person, units, fen)
                select * from unnest(:orders::uuid[], :purses::uuid[], :persons::text[], :units::int[], :fens::bigint[])
                returning purse_id, fen
            )
            update campaign.purse p
               set spent_fen = p.spent_fen + t.fen
              from (select purse_id, sum(fen)::bigint as fen from taken group by purse_id) as t
             where p.id = t.purse_id
            """;

    private static final String GIVE_BACK = """
            with returned as (
                delete from campaign.draw where order_id = any(:orders::uuid[])
                returning order_id, purse_id, person, units, fen
            ), remembered as (
                insert into campaign.returned_draw (order_id, purse_id, person, units, fen)
                select * from returned
            )
            update campaign.purse p
               set spent_fen = p.spent_fen - r.fen
              from (select purse_id, sum(fen)::bigint as fen from returned group by purse_id) as r
             where p.id = r.purse_id
            """;

    private static final String RETURNED = """
            delete from campaign.returned_draw r
             where r.order_id = :order
            returning r.purse_id, r.person, r.units, r.fen,
                      exists (select from campaign.coupon c where c.id = r.purse_id) as by_coupon
            """;

    private final DatabaseClient database;

    PurseRepository(DatabaseClient database) {
        this.database = database;
    }

    /** Locked until the transaction ends. */
    Mono<Map<UUID, Purse>> lock(Collection<UUID> purses) {
        return database.sql(LOCK)
                .bind("purses", purses.toArray(UUID[]::new))
                .map(found -> {
                    Row row = new Row(found);
                    return new Purse(
                            row.id("id"),
                            row.money("left_fen"),
                            row.count("per_person"),
                            row.at("starts_at"),
                            row.at("ends_at"));
                })
                .all()
                .collectMap(Purse::id);
    }

    Mono<Map<Share, Long>> had(Collection<Share> shares) {
        Columns<Share> columns = new Columns<>(List.copyOf(shares));
        return database.sql(HAD)
                .bind("purses", shares.stream().map(Share::purse).toArray(UUID[]::new))
                .bind("persons", columns.texts(Share::person))
                .map(found -> {
                    Row row = new Row(found);
                    return Map.entry(new Share(row.id("purse_id"), row.text("person")), row.number("units"));
                })
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    Mono<Void> take(List<DrawRequest> requests) {
        Columns<Taking> takings = new Columns<>(requests.stream()
                .flatMap(request -> request.draws().stream().map(draw -> new Taking(request, draw)))
                .toList());
        return database.sql(TAKE)
                .bind(
                        "orders",
                        takings.rows().stream()
                                .map(taking -> taking.request().order())
                                .toArray(UUID[]::new))
                .bind(
                        "purses",
                        takings.rows().stream()
                                .map(taking -> taking.draw().purse())
                                .toArray(UUID[]::new))
                .bind("persons", takings.texts(taking -> taking.request().person()))
                .bind("units", takings.ints(taking -> taking.draw().units()))
                .bind("fens", takings.longs(taking -> Cny.fen(taking.draw().money())))
                .then();
    }

    Mono<Void> giveBack(Collection<UUID> orders) {
        UUID[] ids = orders.toArray(UUID[]::new);
        return database.sql(LOCK_OF_ORDERS)
                .bind("orders", ids)
                .then()
                .then(database.sql(GIVE_BACK).bind("orders", ids).then());
    }

    /** What the order gave back, which is forgotten by asking. */
    Flux<DrawRequest> returned(UUID order) {
        return database.sql(RETURNED)
                .bind("order", order)
                .map(found -> {
                    Row row = new Row(found);
                    Draw.Kind kind = row.value("by_coupon", Boolean.class) ? Draw.Kind.COUPON : Draw.Kind.PRICE;
                    Draw draw = new Draw(row.id("purse_id"), kind, row.count("units"), row.money("fen"));
                    return new DrawRequest(order, row.text("person"), List.of(draw));
                })
                .all();
    }

    private record Taking(DrawRequest request, Draw draw) {}
}
