package org.luyumarket.einvoice;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.Columns;
import org.luyumarket.platform.Ids;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.PersonalData;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The rows of invoices, one for each supplier of an order; title and mail address go in and out sealed. */
@Repository
class EInvoiceRepository {

    private static final String WISH = """
            insert into einvoice.invoice (
                   id, order_number, supplier_id, kind, title, taxpayer_id, mail, wished_at, paid_at, looked_at)
            select s.id, :order, s.supplier, :kind, :title, :taxpayer, :mail, :at, :paidAt, :at
              from unnest(:ids::uuid[], :suppliers::text[]) as s (id, supplier)
                on conflict (order_number, supplier_id) do update
               set kind = excluded.kind, title = excluded.title, taxpayer_id = excluded.taxpayer_id,
                   mail = excluded.mail, wished_at = excluded.wished_at, version = einvoice.invoice.version + 1
             where einvoice.invoice.number is null
            """;

    private static final String WITHDRAW = """
            delete from einvoice.invoice where order_number = :order and number is null
            """;

    private static final String COLUMNS = """
            select id, order_number, supplier_id, kind, title, taxpayer_id, mail, wished_at, paid_at, number, issued_on
              from einvoice.invoice
            """;

    private static final String BY_ID = COLUMNS + " where id = :id";

    private static final String OF_ORDER = COLUMNS + " where order_number = :order order by supplier_id";

    private static final String VISIBLE = """
             where supplier_id = :supplier and paid_at is not null and (not :waiting or number is null)
            """;

    private static final String PAGE = COLUMNS + VISIBLE + """
             order by number is not null, case when number is null then wished_at end, issued_on desc, id
             limit :limit offset :offset
            """;

    private static final String COUNT = "select count(*) from einvoice.invoice" + VISIBLE;

    private static final String ISSUE = """
            update einvoice.invoice
               set number = :number, issued_on = :on, noted_at = :at, version = version + 1
             where id = :id and paid_at is not null
            """;

    /** Those looked at longest ago: what is never paid does not keep others waiting. */
    private static final String UNPAID = """
            update einvoice.invoice
               set looked_at = :now
             where id in (select id from einvoice.invoice where paid_at is null order by looked_at limit :limit)
            returning order_number
            """;

    private static final String PAID = """
            update einvoice.invoice i
               set paid_at = p.at, version = version + 1
              from unnest(:orders::text[], :times::timestamptz[]) as p (number, at)
             where i.order_number = p.number and i.paid_at is null
            """;

    private static final String FORGET_UNPAID = """
            delete from einvoice.invoice where paid_at is null and wished_at < :before
            """;

    private final DatabaseClient database;
    private final PersonalData personalData;
    private final Ids ids;

    EInvoiceRepository(DatabaseClient database, PersonalData personalData, Ids ids) {
        this.database = database;
        this.personalData = personalData;
        this.ids = ids;
    }

    /** The number of invoices that are wanted like this now. */
    Mono<Long> wish(Wish wish) {
        Addressee to = wish.to();
        Columns<String> suppliers = new Columns<>(List.copyOf(wish.suppliers()));
        return database.sql(WISH)
                .bind("order", wish.orderNumber())
                .bind("ids", suppliers.texts(supplier -> ids.next()))
                .bind("suppliers", suppliers.texts(supplier -> supplier))
                .bind("kind", to.kind().name())
                .bind("title", personalData.seal(to.title()))
                .bind("taxpayer", to.taxpayerId())
                .bind("mail", personalData.seal(to.mail()))
                .bind("at", wish.at())
                .bind("paidAt", Parameters.in(R2dbcType.TIMESTAMP_WITH_TIME_ZONE, wish.paidAt()))
                .fetch()
                .rowsUpdated();
    }

    Mono<Long> withdraw(String orderNumber) {
        return database.sql(WITHDRAW).bind("order", orderNumber).fetch().rowsUpdated();
    }

    Mono<EInvoice> find(UUID id) {
        return database.sql(BY_ID)
                .bind("id", id)
                .map(columns -> EInvoiceRows.invoice(columns, personalData))
                .one();
    }

    Flux<EInvoice> ofOrder(String orderNumber) {
        return database.sql(OF_ORDER)
                .bind("order", orderNumber)
                .map(columns -> EInvoiceRows.invoice(columns, personalData))
                .all();
    }

    Mono<Page<EInvoice>> of(String supplier, boolean waiting, PageRequest page) {
        return database.sql(PAGE)
                .bind("supplier", supplier)
                .bind("waiting", waiting)
                .bind("limit", page.size())
                .bind("offset", page.offset())
                .map(columns -> EInvoiceRows.invoice(columns, personalData))
                .all()
                .collectList()
                .zipWith(count(supplier, waiting))
                .map(found -> new Page<>(found.getT1(), found.getT2(), page.page(), page.size()));
    }

    private Mono<Long> count(String supplier, boolean waiting) {
        return database.sql(COUNT)
                .bind("supplier", supplier)
                .bind("waiting", waiting)
                .mapValue(Long.class)
                .one();
    }

    Mono<Void> issue(UUID id, Issued issued, Instant at) {
        return database.sql(ISSUE)
                .bind("id", id)
                .bind("number", issued.number())
                .bind("on", issued.on())
                .bind("at", at)
                .then();
    }

    Flux<String> unpaid(Instant now, int limit) {
        return database.sql(UNPAID)
                .bind("now", now)
                .bind("limit", limit)
                .mapValue(String.class)
                .all();
    }

    Mono<Void> paid(Collection<Paid> orders) {
        Columns<Paid> columns = new Columns<>(List.copyOf(orders));
        return database.sql(PAID)
                .bind("orders", columns.texts(Paid::orderNumber))
                .bind("times", columns.texts(Paid::at))
                .then();
    }

    Mono<Void> forgetUnpaid(Instant before) {
        return database.sql(FORGET_UNPAID).bind("before", before).then();
    }

    /** What is wanted of these suppliers of an order. */
    record Wish(
            String orderNumber,
            Collection<String> suppliers,
            Addressee to,
            Instant at,
            @Nullable Instant paidAt) {}

    /** An order, and when it was paid. */
    record Paid(String orderNumber, Instant at) {}
}
