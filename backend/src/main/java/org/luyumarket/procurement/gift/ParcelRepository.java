package org.luyumarket.procurement.gift;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.Columns;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.Row;
import org.luyumarket.procurement.gift.Parcel.Sending;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What each person gets, where it goes and how it went. */
@Repository
class ParcelRepository {

    private static final String ADD = """
            insert into gift.parcel (
                   id, list_id, number, code, phone_print, recipient, division, sku, name, supplier_id, quantity, unit_fen)
            select id, :list, number, :prefix || lpad(number::text, 4, '0'), print, recipient, division, sku, name, supplier,
                   quantity, fen
              from unnest(:ids::uuid[], :prints::text[], :recipients::text[], :divisions::text[], :skus::text[], :names::text[],
                          :suppliers::text[], :quantities::int[], :fen::bigint[])
              with ordinality as parcel (id, print, recipient, division, sku, name, supplier, quantity, fen, number)
            """;

    private static final String PRICE = """
            update gift.parcel p
               set unit_fen = line.fen
              from unnest(:skus::text[], :fen::bigint[]) as line (sku, fen)
             where p.list_id = :list and p.sku = line.sku and p.unit_fen <> line.fen
            """;

    private static final String SELECT = """
            select p.code, p.recipient, p.division, p.sku, p.name, p.quantity, p.unit_fen, p.dropped, p.courier, p.tracking, p.sent_at,
                   p.arrived_on
              from gift.parcel p
             where p.list_id = :list and (:supplier::text is null or p.supplier_id = :supplier)
             order by
            """;

    private static final String DROP = """
            update gift.parcel set dropped = true where list_id = :list and supplier_id = :supplier and sent_at is null
            """;

    private static final String SEND = """
            update gift.parcel p
               set courier = s.courier, tracking = s.tracking, sent_at = coalesce(p.sent_at, :at),
                   arrived_on = coalesce(s.arrived_on, p.arrived_on)
              from unnest(:codes::text[], :couriers::text[], :trackings::text[], :arrivals::text[]::date[])
                   as s (code, courier, tracking, arrived_on)
             where p.code = s.code and p.list_id = :list and p.supplier_id = :supplier and not p.dropped
            returning p.code
            """;

    private final DatabaseClient database;
    private final RecipientSeal seal;

    ParcelRepository(DatabaseClient database, RecipientSeal seal) {
        this.database = database;
        this.seal = seal;
    }

    /** A parcel that is to be: to whom, of what, by whom and at which price. */
    record Fresh(UUID id, GiftRow row, String name, String supplier, Money unitPrice) {

        String sku() {
            return row.sku();
        }
    }

    Mono<Void> add(GiftList list, List<Fresh> parcels) {
        Columns<Fresh> columns = new Columns<>(parcels);
        return database.sql(ADD)
                .bind("list", list.id())
                .bind("prefix", list.annex().number() + "-")
                .bind("ids", parcels.stream().map(Fresh::id).toArray(UUID[]::new))
                .bind("prints", columns.texts(fresh -> seal.print(fresh.row.to().phone())))
                .bind("recipients", columns.texts(fresh -> seal.seal(fresh.row.to())))
                .bind("divisions", columns.texts(fresh -> fresh.row.to().division()))
                .bind("skus", columns.texts(Fresh::sku))
                .bind("names", columns.texts(Fresh::name))
                .bind("suppliers", columns.texts(Fresh::supplier))
                .bind("quantities", columns.ints(fresh -> fresh.row.quantity()))
                .bind("fen", columns.longs(fresh -> Cny.fen(fresh.unitPrice)))
                .then();
    }

    /** The prices at which its requisition is submitted. */
    Mono<Void> price(GiftList list, Map<String, Money> prices) {
        Columns<Map.Entry<String, Money>> columns = new Columns<>(List.copyOf(prices.entrySet()));
        return database.sql(PRICE)
                .bind("list", list.id())
                .bind("skus", columns.texts(Map.Entry::getKey))
                .bind("fen", columns.longs(price -> Cny.fen(price.getValue())))
                .then();
    }

    Mono<Page<Parcel>> of(GiftList list, PageRequest page) {
        return of(SELECT + " p.number limit :size offset :offset", list, null)
                .bind("size", page.size())
                .bind("offset", page.offset())
                .map(columns -> parcel(new Row(columns)))
                .all()
                .collectList()
                .map(found -> new Page<>(found, list.sums().parcels(), page.page(), page.size()));
    }

    /** All of a supplier, those to be sent first. */
    Flux<Parcel> of(GiftList list, @Nullable String supplier) {
        return of(SELECT + " p.dropped, p.sent_at is not null, p.number", list, supplier)
                .map(columns -> parcel(new Row(columns)))
                .all();
    }

    private GenericExecuteSpec of(String sql, GiftList list, @Nullable String supplier) {
        return database.sql(sql).bind("list", list.id()).bind("supplier", Parameters.in(R2dbcType.VARCHAR, supplier));
    }

    Mono<Void> drop(GiftList list, String supplier) {
        return database.sql(DROP)
                .bind("list", list.id())
                .bind("supplier", supplier)
                .then();
    }

    /** The codes of those that are there. */
    Flux<String> send(GiftList list, String supplier, List<SentRow> sent, Instant at) {
        Columns<SentRow> columns = new Columns<>(sent);
        return database.sql(SEND)
                .bind("list", list.id())
                .bind("supplier", supplier)
                .bind("codes", columns.texts(SentRow::code))
                .bind("couriers", columns.texts(SentRow::courier))
                .bind("trackings", columns.texts(SentRow::tracking))
                .bind("arrivals", columns.texts(SentRow::arrivedOn))
                .bind("at", at)
                .mapValue(String.class)
                .all();
    }

    private Parcel parcel(Row row) {
        return new Parcel(
                row.text("code"),
                seal.open(row.text("recipient"), row.division("division")),
                row.text("sku"),
                row.text("name"),
                row.count("quantity"),
                row.money("unit_fen").multipliedBy(row.count("quantity")),
                row.value("dropped", Boolean.class),
                sending(row));
    }

    private static @Nullable Sending sending(Row row) {
        String courier = row.optional("courier", String.class);
        return courier == null
                ? null
                : new Sending(
                        courier, row.text("tracking"), row.at("sent_at"), row.optional("arrived_on", LocalDate.class));
    }
}
