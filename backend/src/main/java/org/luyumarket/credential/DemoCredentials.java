package org.luyumarket.credential;

import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.luyumarket.catalog.Shelf;
import org.luyumarket.catalog.ShelfEnd;
import org.luyumarket.platform.Columns;
import org.luyumarket.platform.DemoData;
import org.luyumarket.platform.Row;
import org.luyumarket.supplier.Supplier;
import org.luyumarket.supplier.Suppliers;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * A licence for good and a pledge to the end of next year for every invented supplier, and one certificate of a product of Fengjie
 * that ends in a few weeks, so that a demo shows a warning.
 */
@Component
class DemoCredentials implements DemoData {

    private static final int FLOOR = 2;
    private static final int WEEKS_LEFT = 3;

    private static final String ADD = """
            with holder as (
                select *
                  from unnest(:suppliers::text[], :names::text[], :counties::text[]) as h (supplier, name, county)
            ), demo as (
                select supplier, name, county, 'BUSINESS_LICENCE' as kind, null as sku, '示例执照-' || supplier as number,
                       date '2019-03-01' as valid_from, null::date as valid_to
                  from holder
                 union all
                select supplier, name, county, 'CONFORMITY_PLEDGE', null, '示例合格证-' || supplier || '-' || :year,
                       make_date(:year, 1, 1), make_date(:year + 1, 12, 31)
                  from holder
                 union all
                select supplier, name, county, 'ORGANIC', :sku, '示例有机-' || supplier, :ending::date - 365, :ending::date
                  from holder
                 where supplier = :endingSupplier
            )
            insert into credential.credential (
                   id, supplier_id, supplier_name, county, kind, sku, number, valid_from, valid_to, filed_by_id, filed_by, filed_at,
                   status, decided_by, decided_at, reason)
            select md5(number)::uuid, supplier, name, county, kind, sku, number, valid_from, valid_to, md5(supplier)::uuid, name,
                   :now, 'APPROVED', '示例', :now, ''
              from demo
             where not exists (select from credential.credential p where p.id = md5(demo.number)::uuid)
                on conflict do nothing
            returning supplier_id, sku, kind, valid_to
            """;

    private static final String HONEY = "500236-14";
    private static final String FENGJIE_COMPANY = "V08B";

    private final Suppliers suppliers;
    private final Shelf shelf;
    private final DatabaseClient database;
    private final Clock clock;

    DemoCredentials(Suppliers suppliers, Shelf shelf, DatabaseClient database, Clock clock) {
        this.suppliers = suppliers;
        this.shelf = shelf;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public int floor() {
        return FLOOR;
    }

    @Override
    public Mono<Void> load() {
        return suppliers.all().filter(Supplier::demo).collectList().flatMap(this::add);
    }

    private Mono<Void> add(List<Supplier> invented) {
        Columns<Supplier> columns = new Columns<>(invented);
        LocalDate today = LocalDate.now(clock);
        return database.sql(ADD)
                .bind("suppliers", columns.texts(Supplier::id))
                .bind("names", columns.texts(Supplier::name))
                .bind("counties", columns.texts(Supplier::county))
                .bind("year", today.getYear())
                .bind("sku", HONEY)
                .bind("endingSupplier", FENGJIE_COMPANY)
                .bind("ending", today.plusWeeks(WEEKS_LEFT))
                .bind("now", clock.instant())
                .map(DemoCredentials::end)
                .all()
                .collectList()
                .flatMap(shelf::keep);
    }

    private static ShelfEnd end(Readable columns) {
        Row row = new Row(columns);
        return new ShelfEnd(
                row.text("supplier_id"),
                row.optional("sku", String.class),
                row.text("kind"),
                row.optional("valid_to", LocalDate.class));
    }
}
