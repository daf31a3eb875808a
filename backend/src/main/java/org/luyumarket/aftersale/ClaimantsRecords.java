package org.luyumarket.aftersale;

import org.luyumarket.identity.Person;
import org.luyumarket.identity.PersonalRecords;
import org.luyumarket.ordering.BuyersOrders;
import org.luyumarket.ordering.MatterStillOpen;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** A claim names nobody, but its photos and words may; how it was decided is part of what was paid and stays. */
@Repository
class ClaimantsRecords implements PersonalRecords {

    private static final String UNDECIDED = """
            select order_number
              from aftersale.claim
             where order_number = any(:numbers::text[]) and status in ('OPEN', 'APPEALED')
             limit 1
            """;

    private static final String FORGET_PHOTOS = """
            delete from aftersale.photo p
             using aftersale.claim c
             where p.claim_id = c.id and c.order_number = any(:numbers::text[])
            """;

    private static final String FORGET_WORDS = """
            update aftersale.claim
               set note = '', appeal = case when appeal is not null then '' end, version = version + 1
             where order_number = any(:numbers::text[])
            """;

    private final DatabaseClient database;
    private final BuyersOrders orders;

    ClaimantsRecords(DatabaseClient database, BuyersOrders orders) {
        this.database = database;
        this.orders = orders;
    }

    @Override
    public Mono<Void> mustBeSettled(Person person) {
        return orders.numbers(person)
                .flatMap(numbers -> database.sql(UNDECIDED)
                        .bind("numbers", numbers)
                        .mapValue(String.class)
                        .one())
                .flatMap(number -> Mono.error(() -> new MatterStillOpen(number)));
    }

    @Override
    public Mono<Void> forget(Person person) {
        return orders.numbers(person)
                .flatMap(numbers -> execute(FORGET_PHOTOS, numbers).then(execute(FORGET_WORDS, numbers)));
    }

    private Mono<Void> execute(String statement, String[] numbers) {
        return database.sql(statement).bind("numbers", numbers).then();
    }
}
