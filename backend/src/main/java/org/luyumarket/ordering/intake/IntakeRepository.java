package org.luyumarket.ordering.intake;

import static org.luyumarket.platform.Cny.fen;

import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.luyumarket.ordering.intake.BatchDecision.StoredClaim;
import org.luyumarket.ordering.intake.Placing.CallerKey;
import org.luyumarket.ordering.intake.Placing.Claim;
import org.luyumarket.ordering.pricing.PricedLine;
import org.luyumarket.ordering.pricing.Reduction;
import org.luyumarket.platform.Columns;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The two statements by which a batch of new orders becomes rows, and the one for what campaigns make cheaper. */
@Repository
class IntakeRepository {

    /** Never joined the other way round: a plan made while the table was small would read all of it for ever after. */
    private static final String CLAIMED = """
            select o.id, o.scope, o.idempotency_key, o.fingerprint
              from unnest(:scopes::text[], :keys::text[]) as k (scope, idempotency_key)
             cross join lateral (
                   select id, scope, idempotency_key, fingerprint
                     from ordering.orders
                    where scope = k.scope and idempotency_key = k.idempotency_key
                   offset 0) o
            """;

    private static final String INSERT = """
            with placed as (
                insert into ordering.orders (
                    id, number, scope, idempotency_key, fingerprint, buyer_id, status,
                    goods_fen, freight_fen, discount_fen, total_fen,
                    division, ship_to, placed_at, hold_expires_at)
                select id, number, scope, idempotency_key, fingerprint, buyer_id::uuid, 'AWAITING_PAYMENT',
                       goods_fen, freight_fen, discount_fen, goods_fen + freight_fen - discount_fen,
                       division, ship_to, placed_at, hold_expires_at
                  from unnest(
                       :ids::uuid[], :numbers::text[], :scopes::text[], :keys::text[], :fingerprints::text[],
                       :buyers::text[], :goods::bigint[], :freights::bigint[], :discounts::bigint[],
                       :divisions::text[], :shipTos::text[], :placedAts::timestamptz[], :expiries::timestamptz[])
                    as o (
                       id, number, scope, idempotency_key, fingerprint, buyer_id, goods_fen, freight_fen, discount_fen,
                       division, ship_to, placed_at, hold_expires_at)
            ), lines as (
                insert into ordering.line (
                    order_id, position, sku, name, category, variety, county, supplier_id,
                    quantity, unit_grams, unit_price_fen)
                select * from unnest(
                       :lineOrders::uuid[], :positions::int[], :skus::text[], :names::text[], :categories::text[],
                       :varieties::text[], :counties::text[], :suppliers::text[],
                       :quantities::int[], :unitGrams::bigint[], :unitPrices::bigint[])
            )
            insert into ordering.step (order_id, position, to_status, at, by)
            select id, 0, 'AWAITING_PAYMENT', placed_at, 'buyer'
              from unnest(:ids::uuid[], :placedAts::timestamptz[]) as s (id, placed_at)
            """;

    private static final String INSERT_REDUCTIONS = """
            insert into ordering.reduction (order_id, position, campaigns, list_price_fen, discount_fen)
            select order_id, position, string_to_array(campaigns, ','), list_price_fen, discount_fen
              from unnest(:orders::uuid[], :positions::int[], :campaigns::text[], :listPrices::bigint[], :discounts::bigint[])
                as r (order_id, position, campaigns, list_price_fen, discount_fen)
            """;

    private final DatabaseClient database;

    IntakeRepository(DatabaseClient database) {
        this.database = database;
    }

    /** The claims that accepted orders have made on the keys of these placements. */
    Mono<Map<CallerKey, StoredClaim>> claimed(List<Placing> batch) {
        Columns<Placing> columns = new Columns<>(batch);
        return database.sql(CLAIMED)
                .bind("scopes", columns.texts(placing -> placing.claim().key().scope()))
                .bind("keys", columns.texts(placing -> placing.claim().key().value()))
                .map(IntakeRepository::storedClaim)
                .all()
                .collectMap(stored -> stored.claim().key());
    }

    /** Fails if one of the keys was claimed meanwhile: the unique index is the judge. */
    Mono<Void> insert(List<AcceptedOrder> orders) {
        return orders.isEmpty()
                ? Mono.empty()
                : bindLines(bindOrders(orders), orders).then().then(insertReductions(orders));
    }

    private Mono<Void> insertReductions(List<AcceptedOrder> orders) {
        List<ReducedLine> reduced = orders.stream().flatMap(ReducedLine::of).toList();
        return reduced.isEmpty()
                ? Mono.empty()
                : bindReductions(new Columns<>(reduced)).then();
    }

    private DatabaseClient.GenericExecuteSpec bindReductions(Columns<ReducedLine> lines) {
        return database.sql(INSERT_REDUCTIONS)
                .bind("orders", lines.rows().stream().map(ReducedLine::order).toArray(UUID[]::new))
                .bind("positions", lines.ints(ReducedLine::position))
                .bind(
                        "campaigns",
                        lines.texts(line -> String.join(",", line.by().campaigns())))
                .bind("listPrices", lines.longs(line -> fen(line.by().listPrice())))
                .bind("discounts", lines.longs(line -> fen(line.by().discount())));
    }

    private DatabaseClient.GenericExecuteSpec bindOrders(List<AcceptedOrder> orders) {
        Columns<Claim> claims =
                new Columns<>(orders.stream().map(AcceptedOrder::claim).toList());
        Columns<OrderTerms> terms =
                new Columns<>(orders.stream().map(AcceptedOrder::terms).toList());
        return database.sql(INSERT)
                .bind("ids", terms.rows().stream().map(OrderTerms::id).toArray(UUID[]::new))
                .bind("numbers", terms.texts(OrderTerms::number))
                .bind("scopes", claims.texts(claim -> claim.key().scope()))
                .bind("keys", claims.texts(claim -> claim.key().value()))
                .bind("fingerprints", claims.texts(Claim::fingerprint))
                .bind("buyers", terms.texts(OrderTerms::buyerId))
                .bind("goods", terms.longs(order -> fen(order.goods())))
                .bind("freights", terms.longs(order -> fen(order.freight())))
                .bind("discounts", terms.longs(order -> fen(order.discount())))
                .bind("divisions", terms.texts(OrderTerms::division))
                .bind("shipTos", terms.texts(OrderTerms::sealedShipTo))
                .bind("placedAts", terms.times(OrderTerms::placedAt))
                .bind("expiries", terms.times(OrderTerms::holdExpiresAt));
    }

    private static DatabaseClient.GenericExecuteSpec bindLines(
            DatabaseClient.GenericExecuteSpec statement, List<AcceptedOrder> orders) {
        Columns<PricedLine> lines = new Columns<>(
                orders.stream().flatMap(placed -> placed.lines().stream()).toList());
        return statement
                .bind(
                        "lineOrders",
                        orders.stream().flatMap(IntakeRepository::idForEachLine).toArray(UUID[]::new))
                .bind("positions", lines.ints(PricedLine::position))
                .bind("skus", lines.texts(PricedLine::sku))
                .bind("names", lines.texts(line -> line.goods().name()))
                .bind("categories", lines.texts(line -> line.goods().category()))
                .bind("varieties", lines.texts(line -> line.goods().variety()))
                .bind("counties", lines.texts(PricedLine::county))
                .bind("suppliers", lines.texts(PricedLine::supplierId))
                .bind("quantities", lines.ints(PricedLine::quantity))
                .bind("unitGrams", lines.longs(line -> line.unitWeight().grams()))
                .bind("unitPrices", lines.longs(line -> fen(line.unitPrice())));
    }

    private static Stream<UUID> idForEachLine(AcceptedOrder placed) {
        return placed.lines().stream().map(line -> placed.terms().id());
    }

    private static StoredClaim storedClaim(Readable row) {
        CallerKey key = new CallerKey(row.get("scope", String.class), row.get("idempotency_key", String.class));
        return new StoredClaim(row.get("id", UUID.class), new Claim(key, row.get("fingerprint", String.class)));
    }

    /** A line that costs less than it usually does. */
    private record ReducedLine(UUID order, int position, Reduction by) {

        static Stream<ReducedLine> of(AcceptedOrder placed) {
            return placed.lines().stream()
                    .flatMap(line -> Stream.ofNullable(line.reduction())
                            .map(reduction -> new ReducedLine(placed.terms().id(), line.position(), reduction)));
        }
    }
}
