package org.luyumarket.supplier;

import java.time.Clock;
import java.time.Year;
import org.luyumarket.platform.DemoData;
import org.luyumarket.platform.DemoFile;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The invented suppliers of {@code demo-suppliers.json} with their certificates of 2020, and with certificates of the current
 * year that last to the end of the next one, so that what a demo sells today counts.
 */
@Component
class DemoSuppliers implements DemoData {

    private static final DemoFile FILE = new DemoFile("demo-suppliers.json", DemoSuppliers.class);
    private static final int FLOOR = 0;

    private static final String ADD = """
            with demo as (
                select *
                  from jsonb_to_recordset(:file::jsonb -> 'suppliers')
                    as s (id text, name text, county text, kind text, "creditCode" text, households int, persons int,
                          certificate text, "validFrom" date, "validTo" date)
            ), suppliers as (
                insert into supplier.supplier (id, name, county, kind, credit_code, households, persons, demo)
                select id, name, county, kind, "creditCode", households, persons, true
                  from demo
                    on conflict do nothing
            )
            insert into supplier.certificate (number, supplier_id, valid_from, valid_to, demo)
            select certificate, id, "validFrom", "validTo", true
              from demo
             union all
            select replace(replace(certificate, 'DEMO', '示例'), '2020', :year::text), id,
                   make_date(:year, 1, 1), make_date(:year + 1, 12, 31), true
              from demo
                on conflict do nothing
            """;

    private final DatabaseClient database;
    private final Clock clock;

    DemoSuppliers(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public int floor() {
        return FLOOR;
    }

    @Override
    public Mono<Void> load() {
        return database.sql(ADD)
                .bind("file", FILE.text())
                .bind("year", Year.now(clock).getValue())
                .then();
    }
}
