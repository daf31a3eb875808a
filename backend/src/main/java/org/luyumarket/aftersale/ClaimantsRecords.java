package org.luyumarket.aftersale;

import org.luyumarket.identity.Person;
import org.luyumarket.identity.PersonalRecords;
import org.luyumarket.ordering.Order;
import org.luyumarket.ordering.Ordering;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** A claim names nobody, but its photos and words may; how it was decided is part of what was paid and stays. */
@Repository
class ClaimantsRecords implements PersonalRecords {

    private static final int AT_ONCE = 100;

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
    private final Ordering ordering;

    ClaimantsRecords(DatabaseClient database, Ordering ordering) {
        this.database = database;
        this.ordering = ordering;
    }

    @Override
    public Mono<Void> mustBeSettled(Person person) {
        return numbers(person)
                .flatMap(numbers -> database.sql(UNDECIDED)
                        .bind("numbers", numbers)
                        .mapValue(String.class)
                        .one())
                .flatMap(number -> Mono.error(() -> new ClaimStillOpen(number)));
    }

    @Override
    public Mono<Void> forget(Person person) {
        return numbers(person)
                .flatMap(numbers -> execute(FORGET_PHOTOS, numbers).then(execute(FORGET_WORDS, numbers)));
    }

    private Mono<Void> execute(String statement, String[] numbers) {
        return database.sql(statement).bind("numbers", numbers).then();
    }

    private Mono<String[]> numbers(Person buyer) {
        return page(buyer, 1)
                .expand(page ->
                        (long) page.page() * page.size() < page.total() ? page(buyer, page.page() + 1) : Mono.empty())
                .flatMapIterable(Page::items)
                .map(Order::number)
                .collectList()
                .map(numbers -> numbers.toArray(String[]::new));
    }

    private Mono<Page<Order>> page(Person buyer, int page) {
        return ordering.ordersOf(buyer, "", new PageRequest(page, AT_ONCE));
    }
}
