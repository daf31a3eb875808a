package org.luyumarket.fulfilment;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.ordering.ShipTo;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.Ids;
import org.luyumarket.platform.PersonalData;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/** Keeps senders, one a supplier. */
@Service
class SenderService implements Senders {

    private static final String KEEP = """
            insert into fulfilment.sender (id, supplier_id, sealed)
            values (:id, :supplier, :sealed)
                on conflict (supplier_id) do update set sealed = excluded.sealed
            """;

    private static final String OF = "select sealed from fulfilment.sender where supplier_id = :supplier";

    private static final int LONGEST_NAME = 50;
    private static final int LONGEST_ADDRESS = 120;
    private static final String SEPARATOR = "\n";

    private final DatabaseClient database;
    private final PersonalData seal;
    private final Ids ids;

    SenderService(DatabaseClient database, PersonalData seal, Ids ids) {
        this.database = database;
        this.seal = seal;
        this.ids = ids;
    }

    @Override
    public Mono<Sender> of(Person supplier) {
        return supplier.supplierId() == null
                ? Mono.just(Sender.NONE)
                : database.sql(OF)
                        .bind("supplier", supplier.supplierId())
                        .mapValue(String.class)
                        .one()
                        .map(this::open)
                        .defaultIfEmpty(Sender.NONE);
    }

    @Override
    @Transactional
    public Mono<Sender> keep(Sender typed, Person supplier) {
        Sender sender = checked(typed);
        UUID id = ids.next();
        String plain = String.join(SEPARATOR, sender.name(), sender.phone(), sender.address());
        return database.sql(KEEP)
                .bind("id", id)
                .bind("supplier", requireNonNull(supplier.supplierId()))
                .bind("sealed", seal.seal(plain))
                .then()
                .thenReturn(sender);
    }

    private static Sender checked(Sender typed) {
        new FieldChecks()
                .text("name", typed.name(), LONGEST_NAME)
                .check(ShipTo.isPhone(typed.phone().strip()), "phone", "phone")
                .text("address", typed.address(), LONGEST_ADDRESS)
                .refuseIfAny();
        return new Sender(line(typed.name()), line(typed.phone()), line(typed.address()));
    }

    private static String line(String typed) {
        return typed.strip().replaceAll("\\s+", " ");
    }

    private Sender open(String sealed) {
        String[] parts = seal.open(sealed).split(SEPARATOR, -1);
        return new Sender(parts[0], parts[1], parts[2]);
    }
}
