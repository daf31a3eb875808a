package org.luyumarket.ordering;

import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Which refund is for which line of its order; all others are for the order as a whole. */
@Repository
class LineRefundRepository {

    private static final String ADD =
            "insert into ordering.line_refund (refund_id, position) values (:refund, :position)";

    private static final String LINE = "select position from ordering.line_refund where refund_id = :refund";

    private final DatabaseClient database;

    LineRefundRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> add(UUID refund, int position) {
        return database.sql(ADD)
                .bind("refund", refund)
                .bind("position", position)
                .then();
    }

    /** Empty for a refund of the order as a whole. */
    Mono<Integer> lineOf(UUID refund) {
        return database.sql(LINE).bind("refund", refund).mapValue(Integer.class).one();
    }
}
