package org.luyumarket.complaint;

import org.luyumarket.identity.Person;
import org.luyumarket.identity.PersonalRecords;
import org.luyumarket.ordering.BuyersOrders;
import org.luyumarket.ordering.MatterStillOpen;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** A complaint names nobody, but what was said of it may, on either side; how it ended stays. */
@Repository
class ComplainantsRecords implements PersonalRecords {

    private static final String UNSETTLED = """
            select order_number
              from complaint.complaint
             where order_number = any(:numbers::text[]) and status <> 'CLOSED'
             limit 1
            """;

    private static final String FORGET_WORDS = """
            update complaint.message m
               set words = ''
              from complaint.complaint c
             where m.complaint_id = c.id and c.order_number = any(:numbers::text[])
            """;

    private final DatabaseClient database;
    private final BuyersOrders orders;

    ComplainantsRecords(DatabaseClient database, BuyersOrders orders) {
        this.database = database;
        this.orders = orders;
    }

    @Override
    public Mono<Void> mustBeSettled(Person person) {
        return orders.numbers(person)
                .flatMap(numbers -> database.sql(UNSETTLED)
                        .bind("numbers", numbers)
                        .mapValue(String.class)
                        .one())
                .flatMap(number -> Mono.error(() -> new MatterStillOpen(number)));
    }

    @Override
    public Mono<Void> forget(Person person) {
        return orders.numbers(person)
                .flatMap(numbers ->
                        database.sql(FORGET_WORDS).bind("numbers", numbers).then());
    }
}
