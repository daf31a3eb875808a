package org.luyumarket.channel;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.channel.Likeness.Answer;
import org.luyumarket.channel.Likeness.Decision;
import org.luyumarket.channel.Likeness.Pair;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Finds deals that may be one: the same product of the same supplier to the same buyer within three days, for about the same
 * money and weight. Wholesalers who buy one lorry a day are told apart by their papers: different weigh notes are different
 * lorries, and so are different invoices, but for those of one day to the next over all but the same amounts: a number that was
 * misread, or a second invoice for the same goods.
 */
@Repository
class LikenessRepository {

    private static final String LIKE = """
            insert into channel.likeness (deal_id, like_id)
            select deal.id, other.id
              from channel.deal
              join channel.deal other
                on other.supplier_id = deal.supplier_id
               and other.buyer_key = deal.buyer_key
               and other.sku = deal.sku
               and other.day between deal.day - 3 and deal.day + 3
               and other.kind = 'SALE' and other.status in ('SUBMITTED', 'RETURNED', 'CONFIRMED')
               and other.grams between deal.grams - deal.grams / 50 and deal.grams + deal.grams / 50
               and other.fen between deal.fen - deal.fen / 50 and deal.fen + deal.fen / 50
               and (other.weigh_key <> deal.weigh_key) is not true
               and ((other.invoice_key <> deal.invoice_key) is not true
                    or other.day between deal.day - 1 and deal.day + 1
                   and other.grams between deal.grams - deal.grams / 500 and deal.grams + deal.grams / 500
                   and other.fen between deal.fen - deal.fen / 500 and deal.fen + deal.fen / 500)
             where deal.kind = 'SALE' and %s
                on conflict do nothing
            """;

    private static final String LIKE_THE_DEAL = LIKE.formatted("""
            deal.id = :id and other.id <> deal.id and not exists (
                select from channel.likeness known where known.deal_id = other.id and known.like_id = deal.id)
            """);

    private static final String LIKE_THE_FILE = LIKE.formatted("deal.import_id = :id and other.id < deal.id");

    /** What was changed since may no longer be alike. */
    private static final String FORGET = """
            delete from channel.likeness where deal_id = :id and decision is null
            """;

    private static final String OF_DEAL = """
            select deal_id, like_id, decision, reason, decided_by, decided_at
              from channel.likeness
             where deal_id = :id or like_id = :id
             order by deal_id, like_id
            """;

    private static final String UNDECIDED = """
            select other.number
              from channel.likeness
              join channel.deal on deal.id = deal_id
              join channel.deal other on other.id = like_id and other.status <> 'WITHDRAWN'
             where decision is null and (deal.id = :id or (deal.import_id = :id and deal.status = 'SUBMITTED'))
             limit 1
            """;

    private static final String UNDECIDED_OF = """
            select distinct deal_id
              from channel.likeness
              join channel.deal other on other.id = like_id and other.status <> 'WITHDRAWN'
             where decision is null and deal_id = any(:ids)
            """;

    private static final String DECIDE = """
            update channel.likeness
               set decision = :decision, reason = :reason, decided_by = :by, decided_at = :at
             where deal_id = :deal and like_id = :other and decision is null
            """;

    private final DatabaseClient database;

    LikenessRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> look(UUID deal) {
        return database.sql(FORGET)
                .bind("id", deal)
                .then()
                .then(database.sql(LIKE_THE_DEAL).bind("id", deal).then());
    }

    Mono<Void> lookThroughFile(UUID importId) {
        return database.sql(LIKE_THE_FILE).bind("id", importId).then();
    }

    Flux<Found> of(UUID deal) {
        return database.sql(OF_DEAL)
                .bind("id", deal)
                .map(LikenessRepository::found)
                .all();
    }

    /** The number of a deal that this one, or one of this file, may be again. */
    Mono<String> undecided(UUID dealOrImport) {
        return database.sql(UNDECIDED)
                .bind("id", dealOrImport)
                .mapValue(String.class)
                .one();
    }

    Flux<UUID> undecided(List<UUID> ids) {
        return database.sql(UNDECIDED_OF)
                .bind("ids", ids.toArray(UUID[]::new))
                .mapValue(UUID.class)
                .all();
    }

    Mono<Long> decide(Pair pair, Decision decision) {
        return database.sql(DECIDE)
                .bind("deal", pair.deal())
                .bind("other", pair.other())
                .bind("decision", decision.answer().name())
                .bind("reason", decision.reason())
                .bind("by", decision.by())
                .bind("at", decision.at())
                .fetch()
                .rowsUpdated();
    }

    private static Found found(Readable row) {
        String decision = row.get("decision", String.class);
        return new Found(
                new Pair(row.get("deal_id", UUID.class), row.get("like_id", UUID.class)),
                decision == null
                        ? null
                        : new Decision(
                                Answer.valueOf(decision),
                                row.get("reason", String.class),
                                row.get("decided_by", String.class),
                                row.get("decided_at", Instant.class)));
    }

    /** Two deals that look alike, with what was decided of them. */
    record Found(Pair pair, @Nullable Decision decision) {}
}
