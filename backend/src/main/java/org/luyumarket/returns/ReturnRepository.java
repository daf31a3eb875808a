package org.luyumarket.returns;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.PersonalData;
import org.luyumarket.platform.Row;
import org.luyumarket.returns.GoodsReturn.Goods;
import org.luyumarket.returns.GoodsReturn.Way;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Returns as rows; where goods go bears a name and a phone, and is sealed. */
@Repository
class ReturnRepository {

    private static final String ADD = """
            insert into returns.goods_return (
                   id, order_number, position, sku, name, county, supplier_id, quantity, worth_fen, status, asked_at, answer_by)
            values (:id, :order, :position, :sku, :name, :county, :supplier, :quantity, :worth, 'ASKED', :askedAt, :answerBy)
                on conflict do nothing
            """;

    private static final String STORE = """
            update returns.goods_return
               set status = :status, answer_by = :answerBy, address = :address, courier = :courier, tracking_number = :tracking,
                   reason = :reason, refunded_fen = :refunded, sellable = :sellable, version = version + 1
             where id = :id and version = :version
            """;

    private static final String SELECT = """
            select r.id, r.order_number, r.position, r.sku, r.name, r.county, r.supplier_id, r.quantity, r.worth_fen, r.status,
                   r.asked_at, r.answer_by, r.address, r.courier, r.tracking_number, r.reason, r.refunded_fen, r.sellable, r.version
              from returns.goods_return r
            """;

    private static final String BY_ID = SELECT + " where r.id = :id";

    private static final String LOCK = BY_ID + " for update of r";

    private static final String OF_ORDER = SELECT + " where r.order_number = :order order by r.position, r.id";

    /** What waits for a supplier is asked or sent; what waits for staff is that too, if late, or refused. */
    private static final String VISIBLE = """
             where (:all or r.county = :county or r.supplier_id = :supplier)
               and (not :waiting
                    or (r.status in ('ASKED', 'SENT') and (:supplier <> '' or r.answer_by <= :now))
                    or (r.status = 'REFUSED' and :supplier = ''))
            """;

    private static final String PAGE = SELECT + VISIBLE + """
             order by r.status not in ('ASKED', 'SENT'), r.answer_by, r.id desc
             limit :limit offset :offset
            """;

    private static final String COUNT = "select count(*) from returns.goods_return r" + VISIBLE;

    private final DatabaseClient database;
    private final PersonalData sealing;

    ReturnRepository(DatabaseClient database, PersonalData sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    /** The number of rows added: none if the line is on its way back already. */
    Mono<Long> add(GoodsReturn wanted) {
        Goods goods = wanted.goods();
        return database.sql(ADD)
                .bind("id", wanted.id())
                .bind("order", goods.orderNumber())
                .bind("position", goods.position())
                .bind("sku", goods.sku())
                .bind("name", goods.name())
                .bind("county", goods.county().value())
                .bind("supplier", goods.supplierId())
                .bind("quantity", goods.quantity())
                .bind("worth", Cny.fen(goods.worth()))
                .bind("askedAt", wanted.askedAt())
                .bind("answerBy", Parameters.in(R2dbcType.TIMESTAMP_WITH_TIME_ZONE, wanted.answerBy()))
                .fetch()
                .rowsUpdated();
    }

    Mono<Void> store(GoodsReturn changed) {
        Way way = changed.way();
        return database.sql(STORE)
                .bind("id", changed.id())
                .bind("version", changed.version())
                .bind("status", changed.status().name())
                .bind("answerBy", Parameters.in(R2dbcType.TIMESTAMP_WITH_TIME_ZONE, changed.answerBy()))
                .bind("address", way.address().isEmpty() ? "" : sealing.seal(way.address()))
                .bind("courier", way.courier())
                .bind("tracking", way.trackingNumber())
                .bind("reason", way.reason())
                .bind("sellable", changed.sellable())
                .bind("refunded", Parameters.in(R2dbcType.BIGINT, fen(changed.refunded())))
                .fetch()
                .rowsUpdated()
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(() -> new ReturnForbids("return-moved-on")))
                .then();
    }

    Mono<GoodsReturn> find(UUID id) {
        return database.sql(BY_ID).bind("id", id).map(this::read).one();
    }

    /** Whoever else wants to act on it waits until this transaction ends. */
    Mono<GoodsReturn> lock(UUID id) {
        return database.sql(LOCK).bind("id", id).map(this::read).one();
    }

    Flux<GoodsReturn> ofOrder(String number) {
        return database.sql(OF_ORDER).bind("order", number).map(this::read).all();
    }

    Mono<Page<GoodsReturn>> of(Returns.Filter filter, Sight sight, PageRequest page) {
        return bind(database.sql(PAGE), filter, sight)
                .bind("limit", page.size())
                .bind("offset", page.offset())
                .map(this::read)
                .all()
                .collectList()
                .zipWith(bind(database.sql(COUNT), filter, sight)
                        .mapValue(Long.class)
                        .one())
                .map(found -> new Page<>(found.getT1(), found.getT2(), page.page(), page.size()));
    }

    private static GenericExecuteSpec bind(GenericExecuteSpec statement, Returns.Filter filter, Sight sight) {
        Person person = sight.person();
        boolean supplier = person.role() == Role.SUPPLIER;
        return statement
                .bind("all", person.isStaff() && person.limitedTo().isEmpty())
                .bind("county", person.limitedTo().map(Object::toString).orElse(""))
                .bind("supplier", supplier ? Objects.requireNonNullElse(person.supplierId(), "") : "")
                .bind("waiting", filter.waiting())
                .bind("now", sight.now());
    }

    private GoodsReturn read(Readable columns) {
        Row row = new Row(columns);
        String address = row.text("address");
        Long refunded = row.optional("refunded_fen", Long.class);
        return new GoodsReturn(
                row.id("id"),
                goods(row),
                ReturnStatus.valueOf(row.text("status")),
                row.at("asked_at"),
                row.optional("answer_by", Instant.class),
                new Way(
                        address.isEmpty() ? "" : sealing.open(address),
                        row.text("courier"),
                        row.text("tracking_number"),
                        row.text("reason")),
                refunded == null ? null : Cny.ofFen(refunded),
                row.count("sellable"),
                row.number("version"));
    }

    private static Goods goods(Row row) {
        return new Goods(
                row.text("order_number"),
                row.count("position"),
                row.text("sku"),
                row.text("name"),
                row.division("county"),
                row.text("supplier_id"),
                row.count("quantity"),
                row.money("worth_fen"));
    }

    private static @Nullable Long fen(@Nullable Money money) {
        return money == null ? null : Cny.fen(money);
    }

    /** Who looks, and when: whose turn it is goes by the clock. */
    record Sight(Person person, Instant now) {}
}
