package org.luyumarket.einvoice;

import org.luyumarket.identity.Person;
import org.luyumarket.identity.PersonalRecords;
import org.luyumarket.ordering.BuyersOrders;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Numbers of invoices stay, as the suppliers' books do; to whom they were made out and sent does not. */
@Repository
class InvoicedRecords implements PersonalRecords {

    private static final String WITHDRAW = """
            delete from einvoice.invoice where order_number = any(:numbers::text[]) and number is null
            """;

    private static final String FORGET = """
            update einvoice.invoice
               set title = null, taxpayer_id = '', mail = null, version = version + 1
             where order_number = any(:numbers::text[])
            """;

    private final DatabaseClient database;
    private final BuyersOrders orders;

    InvoicedRecords(DatabaseClient database, BuyersOrders orders) {
        this.database = database;
        this.orders = orders;
    }

    @Override
    public Mono<Void> forget(Person person) {
        return orders.numbers(person)
                .flatMap(numbers -> execute(WITHDRAW, numbers).then(execute(FORGET, numbers)));
    }

    private Mono<Void> execute(String statement, String[] numbers) {
        return database.sql(statement).bind("numbers", numbers).then();
    }
}
