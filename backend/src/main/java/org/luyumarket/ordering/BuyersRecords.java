package org.luyumarket.ordering;

import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.PersonalRecords;
import org.luyumarket.ordering.intake.ShipToSeal;
import org.luyumarket.platform.DivisionCode;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/**
 * What was bought, paid and shipped has to be kept for at least three years (E-Commerce Law art. 31), and for books longer; to whom
 * it went need not be. The division stays, because the ledger counts by it.
 */
@Repository
class BuyersRecords implements PersonalRecords, BuyersOrders {

    private static final String NUMBERS = "select number from ordering.orders where buyer_id = :buyer";

    private static final String OPEN = """
            select number
              from ordering.orders
             where buyer_id = :buyer
               and (status in ('AWAITING_PAYMENT', 'PAID', 'SHIPPED') or attention is not null)
             order by id
             limit 1
            """;

    /** Buyers write reasons in their own words, which may name them. */
    private static final String FORGET = """
            update ordering.orders
               set ship_to = :nobody, card = null, refund_reason = case when refund_reason is not null then '' end,
                   version = version + 1
             where buyer_id = :buyer
            """;

    private static final String FORGET_NOTES = """
            update ordering.step s
               set note = ''
              from ordering.orders o
             where o.buyer_id = :buyer and s.order_id = o.id and s.by = 'buyer' and s.note is not null
            """;

    private static final String FORGET_GIFTS = "update ordering.gift set phone = :nobody where buyer_id = :buyer";

    private static final DivisionCode ANYWHERE = new DivisionCode("370000");

    private final DatabaseClient database;
    private final ShipToSeal seal;

    BuyersRecords(DatabaseClient database, ShipToSeal seal) {
        this.database = database;
        this.seal = seal;
    }

    @Override
    public Mono<String[]> numbers(Person buyer) {
        return database.sql(NUMBERS)
                .bind("buyer", buyer.id())
                .mapValue(String.class)
                .all()
                .collectList()
                .map(numbers -> numbers.toArray(String[]::new));
    }

    @Override
    public Mono<Void> mustBeSettled(Person person) {
        return database.sql(OPEN)
                .bind("buyer", person.id())
                .mapValue(String.class)
                .one()
                .flatMap(number -> Mono.error(() -> new OrderStillOpen(number)));
    }

    @Override
    public Mono<Void> forget(Person person) {
        String nobody = seal.seal(new ShipTo("已注销", "", ANYWHERE, ""));
        return database.sql(FORGET)
                .bind("nobody", nobody)
                .bind("buyer", person.id())
                .then()
                .then(forgetGifts(person.id(), nobody))
                .then(forgetNotes(person.id()));
    }

    private Mono<Void> forgetGifts(UUID buyer, String nobody) {
        return database.sql(FORGET_GIFTS)
                .bind("nobody", nobody)
                .bind("buyer", buyer)
                .then();
    }

    private Mono<Void> forgetNotes(UUID buyer) {
        return database.sql(FORGET_NOTES).bind("buyer", buyer).then();
    }
}
