package org.luyumarket.ordering;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.luyumarket.platform.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Which refund is for which line of its order; all others are for the order as a whole. */
@Repository
class LineRefundRepository implements LineRefunds {

    private static final String ADD =
            "insert into ordering.line_refund (refund_id, position) values (:refund, :position)";

    private static final String LINE = "select position from ordering.line_refund where refund_id = :refund";

    private static final String LINES =
            "select refund_id, position from ordering.line_refund where refund_id = any(:refunds)";

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

    @Override
    public Mono<Map<UUID, Integer>> linesOf(List<UUID> refunds) {
        return database.sql(LINES)
                .bind("refunds", refunds.toArray(UUID[]::new))
                .map(columns -> {
                    Row row = new Row(columns);
                    return Map.entry(row.id("refund_id"), row.count("position"));
                })
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }
}
