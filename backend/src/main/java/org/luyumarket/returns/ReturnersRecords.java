package org.luyumarket.returns;

import org.luyumarket.identity.Person;
import org.luyumarket.identity.PersonalRecords;
import org.luyumarket.ordering.BuyersOrders;
import org.luyumarket.ordering.MatterStillOpen;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** A return says where goods go and not who sent them; only one on its way stands in the way of being forgotten. */
@Repository
class ReturnersRecords implements PersonalRecords {

    private static final String UNFINISHED = """
            select order_number
              from returns.goods_return
             where order_number = any(:numbers::text[]) and status in ('ASKED', 'ACCEPTED', 'SENT')
             limit 1
            """;

    private final DatabaseClient database;
    private final BuyersOrders orders;

    ReturnersRecords(DatabaseClient database, BuyersOrders orders) {
        this.database = database;
        this.orders = orders;
    }

    @Override
    public Mono<Void> mustBeSettled(Person person) {
        return orders.numbers(person)
                .flatMap(numbers -> database.sql(UNFINISHED)
                        .bind("numbers", numbers)
                        .mapValue(String.class)
                        .one())
                .flatMap(number -> Mono.error(() -> new MatterStillOpen(number)));
    }
}
