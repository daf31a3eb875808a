package org.luyumarket.channel;

import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Deals as they were when they were last sent back, so that a reviewer sees what has changed. */
@Repository
class ReturnedDealRepository {

    private static final String FORGET = """
            delete from channel.returned_deal where id = :id
            """;

    private static final String REMEMBER = """
            insert into channel.returned_deal
            select * from channel.deal where id = :id
            """;

    private static final String FIND =
            "select " + DealRepository.COLUMNS + " from channel.returned_deal where id = :id";

    private final DatabaseClient database;

    ReturnedDealRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> remember(UUID id) {
        return database.sql(FORGET)
                .bind("id", id)
                .then()
                .then(database.sql(REMEMBER).bind("id", id).then());
    }

    Mono<Deal> find(UUID id) {
        return database.sql(FIND).bind("id", id).map(DealRows::deal).one();
    }
}
