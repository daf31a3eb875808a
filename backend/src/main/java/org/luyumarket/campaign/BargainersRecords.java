package org.luyumarket.campaign;

import org.luyumarket.identity.Person;
import org.luyumarket.identity.PersonalRecords;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Coupons that somebody put by, and who drew on which money: what was spent stays counted, by nobody in particular. */
@Component
class BargainersRecords implements PersonalRecords {

    private static final String NOBODY = "forgotten";

    private static final String COUPONS = "delete from campaign.kept_coupon where person_id = :person";

    private static final String DRAWS = "update campaign.draw set person = :nobody where person = :person";

    private static final String RETURNED = "update campaign.returned_draw set person = :nobody where person = :person";

    private final DatabaseClient database;

    BargainersRecords(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Void> forget(Person person) {
        return database.sql(COUPONS)
                .bind("person", person.id())
                .then()
                .then(anonymous(DRAWS, person))
                .then(anonymous(RETURNED, person));
    }

    private Mono<Void> anonymous(String statement, Person person) {
        return database.sql(statement)
                .bind("nobody", NOBODY)
                .bind("person", person.id().toString())
                .then();
    }
}
