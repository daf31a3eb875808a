package org.luyumarket.supplier;

import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import org.luyumarket.platform.DivisionCode;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class SupplierRepository implements Suppliers {

    private static final String SELECT_SUPPLIER = """
            select id, name, county, kind, credit_code, households, persons, demo
              from supplier.supplier
            """;

    private static final String ALL = SELECT_SUPPLIER + " order by id";

    private static final String BY_ID = SELECT_SUPPLIER + " where id = :id";

    private static final String ADD = """
            insert into supplier.supplier (id, name, county, kind, credit_code, households, persons, demo)
            values (:id, :name, :county, :kind, :creditCode, :households, :persons, :demo)
                on conflict do nothing
            """;

    private static final String SELECT_CERTIFICATE = """
            select number, supplier_id, valid_from, valid_to, demo
              from supplier.certificate
            """;

    private static final String CERTIFICATES = SELECT_CERTIFICATE + " order by supplier_id, valid_from, number";

    /** Certificates that began later than the day do not speak for it; of the others the one that lasts longest does. */
    private static final String CERTIFICATE_ON_DAY = SELECT_CERTIFICATE + """
             where supplier_id = :supplier and valid_from <= :day
             order by valid_to desc, number
             limit 1
            """;

    private final DatabaseClient database;

    SupplierRepository(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Flux<Supplier> all() {
        return database.sql(ALL).map(SupplierRepository::supplier).all();
    }

    @Override
    public Flux<Certificate> certificates() {
        return database.sql(CERTIFICATES).map(SupplierRepository::certificate).all();
    }

    @Override
    public Mono<Supplier> find(String supplierId) {
        return database.sql(BY_ID)
                .bind("id", supplierId)
                .map(SupplierRepository::supplier)
                .one();
    }

    @Override
    public Mono<Long> add(Supplier supplier) {
        return database.sql(ADD)
                .bind("id", supplier.id())
                .bind("name", supplier.name())
                .bind("county", supplier.county().value())
                .bind("kind", supplier.kind())
                .bind("creditCode", supplier.creditCode())
                .bind("households", supplier.households())
                .bind("persons", supplier.persons())
                .bind("demo", supplier.demo())
                .fetch()
                .rowsUpdated();
    }

    @Override
    public Mono<Certificate> certificate(String supplierId, LocalDate day) {
        return database.sql(CERTIFICATE_ON_DAY)
                .bind("supplier", supplierId)
                .bind("day", day)
                .map(SupplierRepository::certificate)
                .one();
    }

    private static Supplier supplier(Readable row) {
        return new Supplier(
                row.get("id", String.class),
                row.get("name", String.class),
                new DivisionCode(row.get("county", String.class)),
                row.get("kind", String.class),
                row.get("credit_code", String.class),
                row.get("households", Integer.class),
                row.get("persons", Integer.class),
                row.get("demo", Boolean.class));
    }

    private static Certificate certificate(Readable row) {
        return new Certificate(
                row.get("number", String.class),
                row.get("supplier_id", String.class),
                row.get("valid_from", LocalDate.class),
                row.get("valid_to", LocalDate.class),
                row.get("demo", Boolean.class));
    }
}
