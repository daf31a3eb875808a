package org.luyumarket.aftersale;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.aftersale.Claim.Decision;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class ClaimRepository {

    private static final String ADD = """
            insert into aftersale.claim (
                   id, order_number, position, sku, name, county, supplier_id, bad, pieces, unit_price_fen, proposed_fen, note,
                   opened_at, answer_by, status)
            values (:id, :order, :position, :sku, :name, :county, :supplier, :bad, :pieces, :price, :proposed, :note,
                    :openedAt, :answerBy, 'OPEN')
                on conflict (order_number, position) do nothing
            """;

    private static final String STORE = """
            update aftersale.claim
               set status = :status, judge = :judge, judged_by = :judgedBy, judged_at = :judgedAt, reason = :reason,
                   granted_fen = :granted, appeal = :appeal, version = version + 1
             where id = :id and version = :version
            """;

    private static final String BY_ID = ClaimRows.SELECT + " where c.id = :id";

    private static final String LOCK = BY_ID + " for update of c";

    private static final String OF_ORDER = ClaimRows.SELECT + " where c.order_number = :order order by c.position";

    /** What waits for a supplier is open and in time; what waits for staff is appealed or late. */
    private static final String VISIBLE = """
             where (:all or c.county = :county or c.supplier_id = :supplier)
               and (not :waiting
                    or (:supplier <> '' and c.status = 'OPEN' and c.answer_by > :now)
                    or (:supplier = '' and (c.status = 'APPEALED' or (c.status = 'OPEN' and c.answer_by <= :now))))
            """;

    private static final String PAGE = ClaimRows.SELECT + VISIBLE + """
             order by c.status not in ('OPEN', 'APPEALED'), case when c.judged_at is null then c.answer_by end, c.id desc
             limit :limit offset :offset
            """;

    private static final String COUNT = "select count(*) from aftersale.claim c" + VISIBLE;

    private final DatabaseClient database;

    ClaimRepository(DatabaseClient database) {
        this.database = database;
    }

    /** The number of rows added: none if the line has its claim already. */
    Mono<Long> add(Claim claim) {
        Claim.Goods goods = claim.goods();
        return database.sql(ADD)
                .bind("id", claim.id())
                .bind("order", goods.orderNumber())
                .bind("position", goods.position())
                .bind("sku", goods.sku())
                .bind("name", goods.name())
                .bind("county", goods.county().value())
                .bind("supplier", goods.supplierId())
                .bind("bad", claim.loss().bad())
                .bind("pieces", claim.loss().pieces())
                .bind("price", Cny.fen(claim.loss().unitPrice()))
                .bind("proposed", Cny.fen(claim.proposed()))
                .bind("note", claim.note())
                .bind("openedAt", claim.clock().openedAt())
                .bind("answerBy", claim.clock().answerBy())
                .fetch()
                .rowsUpdated();
    }

    Mono<Void> store(Claim claim) {
        Decision decision = claim.decision();
        return database.sql(STORE)
                .bind("id", claim.id())
                .bind("version", claim.version())
                .bind("status", claim.status().name())
                .bind("judge", text(decision == null ? null : decision.by().name()))
                .bind("judgedBy", text(decision == null ? null : decision.person()))
                .bind(
                        "judgedAt",
                        Parameters.in(R2dbcType.TIMESTAMP_WITH_TIME_ZONE, decision == null ? null : decision.at()))
                .bind("reason", text(decision == null ? null : decision.reason()))
                .bind("granted", Parameters.in(R2dbcType.BIGINT, fen(decision)))
                .bind("appeal", text(claim.appeal()))
                .fetch()
                .rowsUpdated()
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(() -> new ClaimForbids("claim-decided")))
                .then();
    }

    Mono<Claim> find(UUID id) {
        return database.sql(BY_ID).bind("id", id).map(ClaimRows::claim).one();
    }

    /** Whoever else wants to judge it waits until this transaction ends. */
    Mono<Claim> lock(UUID id) {
        return database.sql(LOCK).bind("id", id).map(ClaimRows::claim).one();
    }

    Flux<Claim> ofOrder(String number) {
        return database.sql(OF_ORDER)
                .bind("order", number)
                .map(ClaimRows::claim)
                .all();
    }

    Mono<Page<Claim>> of(Claims.Filter filter, Sight sight, PageRequest page) {
        return bind(database.sql(PAGE), filter, sight)
                .bind("limit", page.size())
                .bind("offset", page.offset())
                .map(ClaimRows::claim)
                .all()
                .collectList()
                .zipWith(bind(database.sql(COUNT), filter, sight)
                        .mapValue(Long.class)
                        .one())
                .map(found -> new Page<>(found.getT1(), found.getT2(), page.page(), page.size()));
    }

    private static GenericExecuteSpec bind(GenericExecuteSpec statement, Claims.Filter filter, Sight sight) {
        Person person = sight.person();
        boolean supplier = person.role() == Role.SUPPLIER;
        return statement
                .bind("all", person.isStaff() && person.limitedTo().isEmpty())
                .bind("county", person.limitedTo().map(Object::toString).orElse(""))
                .bind("supplier", supplier ? Objects.requireNonNullElse(person.supplierId(), "") : "")
                .bind("waiting", filter.waiting())
                .bind("now", sight.now());
    }

    private static Parameter text(@Nullable String value) {
        return Parameters.in(R2dbcType.VARCHAR, value);
    }

    private static @Nullable Long fen(@Nullable Decision decision) {
        Money granted = decision == null ? null : decision.granted();
        return granted == null ? null : Cny.fen(granted);
    }

    /** Who looks, and when: whose turn it is goes by the clock. */
    record Sight(Person person, Instant now) {}
}
