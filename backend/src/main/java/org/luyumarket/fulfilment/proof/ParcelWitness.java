package org.luyumarket.fulfilment.proof;

import static java.util.Objects.requireNonNull;

import io.r2dbc.spi.Readable;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ledger.SaleFact.Source;
import org.luyumarket.ledger.proof.SalesWitness;
import org.luyumarket.ledger.proof.Testimonies;
import org.luyumarket.ledger.proof.Testimony;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Every parcel whose freight somebody paid. */
@Repository
class ParcelWitness implements SalesWitness {

    private static final String PAID = """
            select id, order_number, freight_paid_fen
              from fulfilment.shipment
             where id > :after and freight_paid_fen > 0
             order by id
             limit :most
            """;

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int AT_ONCE = 5_000;

    private final DatabaseClient database;

    ParcelWitness(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "parcels";
    }

    @Override
    public Scope scope() {
        return new Scope(Source.ORDER, EnumSet.of(Part.FREIGHT), Detail.REFERENCE, false);
    }

    @Override
    public Mono<Testimonies> testify(@Nullable String after) {
        return database.sql(PAID)
                .bind("after", after == null ? BEFORE_ALL : UUID.fromString(after))
                .bind("most", AT_ONCE)
                .map(ParcelWitness::parcel)
                .all()
                .collectList()
                .map(ParcelWitness::testimonies);
    }

    private static Testimonies testimonies(List<Parcel> some) {
        return some.isEmpty()
                ? Testimonies.end()
                : new Testimonies(
                        some.stream().map(Parcel::testimony).toList(),
                        some.get(some.size() - 1).id.toString());
    }

    private static Parcel parcel(Readable row) {
        return new Parcel(
                requireNonNull(row.get("id", UUID.class)),
                requireNonNull(row.get("order_number", String.class)),
                requireNonNull(row.get("freight_paid_fen", Long.class)));
    }

    private record Parcel(UUID id, String order, long freight) {

        Testimony testimony() {
            return Testimony.ofMoney(order, Part.FREIGHT, freight, false);
        }
    }
}
