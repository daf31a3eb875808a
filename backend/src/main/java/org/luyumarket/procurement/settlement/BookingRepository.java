package org.luyumarket.procurement.settlement;

import io.r2dbc.spi.Parameters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.Columns;
import org.luyumarket.procurement.settlement.Paying.Part;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What was paid, and what of it was counted; rows are added and never changed. */
@Repository
class BookingRepository {

    private static final String SELECT = """
            select p.id, p.due_id, d.number as due, p.fen, p.transfer_id, l.serial, l.party, l.day, p.ground, p.note, p.person, p.at, p.reverses
              from settlement.payment p
              join settlement.due d on d.id = p.due_id
              join settlement.line l on l.id = p.transfer_id
            """;

    private static final String ADD = """
            insert into settlement.payment (id, due_id, transfer_id, fen, reverses, ground, note, person_id, person, at)
            values (:id, :due, :transfer, :fen, :reverses, :ground, :note, :person_id, :person, :at)
            """;

    private static final String COUNTED = """
            select c.id, c.goods_id, c.fen, c.grams, c.boxes, c.takes_back, c.day, c.uncounted_for
              from settlement.counted c
              join settlement.goods g on g.id = c.goods_id
             where g.due_id = :due
             order by c.number
            """;

    private static final String COUNT = """
            insert into settlement.counted (id, goods_id, fen, grams, boxes, takes_back, day, uncounted_for, at)
            select id, goods_id, fen, grams, boxes, takes_back, day, reason, :at
              from unnest(:ids::uuid[], :goods::uuid[], :fen::bigint[], :grams::bigint[], :boxes::int[], :takes_back::uuid[],
                          :days::date[], :reasons::text[])
                   as piece (id, goods_id, fen, grams, boxes, takes_back, day, reason)
            """;

    private final DatabaseClient database;

    BookingRepository(DatabaseClient database) {
        this.database = database;
    }

    Flux<Payment> of(UUID due) {
        return database.sql(SELECT + " where p.due_id = :due order by p.number")
                .bind("due", due)
                .map(DueRows::payment)
                .all();
    }

    Flux<Payment> ofTransfer(UUID transfer) {
        return database.sql(SELECT + " where p.transfer_id = :transfer order by p.number")
                .bind("transfer", transfer)
                .map(DueRows::payment)
                .all();
    }

    Mono<Payment> find(UUID id) {
        return database.sql(SELECT + " where p.id = :id")
                .bind("id", id)
                .map(DueRows::payment)
                .one();
    }

    /** Who books it, and when. */
    record By(Person person, Instant at) {}

    Mono<Void> add(UUID id, Part part, By by) {
        return add(id, part, null, by);
    }

    /** All of it, once. */
    Mono<Void> reverse(UUID id, Payment payment, String note, By by) {
        Part back = new Part(
                payment.due(), payment.receipt().transfer(), payment.amount().negated(), payment.ground(), note);
        return add(id, back, payment.id(), by).onErrorMap(DuplicateKeyException.class, twice -> new ReversedBefore());
    }

    private Mono<Void> add(UUID id, Part part, @Nullable UUID reverses, By by) {
        return database.sql(ADD)
                .bind("id", id)
                .bind("due", part.due())
                .bind("transfer", part.transfer())
                .bind("fen", Cny.fen(part.amount()))
                .bind("reverses", reverses == null ? Parameters.in(UUID.class) : Parameters.in(reverses))
                .bind("ground", part.ground())
                .bind("note", part.note().strip())
                .bind("person_id", by.person().id())
                .bind("person", by.person().displayName())
                .bind("at", by.at())
                .then();
    }

    Flux<Counted> counted(UUID due) {
        return database.sql(COUNTED).bind("due", due).map(DueRows::counted).all();
    }

    Mono<Void> count(List<Counted> pieces, Instant at) {
        Columns<Counted> columns = new Columns<>(pieces);
        return database.sql(COUNT)
                .bind("ids", pieces.stream().map(Counted::id).toArray(UUID[]::new))
                .bind("goods", pieces.stream().map(Counted::goods).toArray(UUID[]::new))
                .bind("fen", columns.longs(one -> one.amount().fen()))
                .bind("grams", columns.longs(one -> one.amount().grams()))
                .bind("boxes", columns.ints(one -> one.amount().boxes()))
                .bind("takes_back", pieces.stream().map(Counted::takesBack).toArray(UUID[]::new))
                .bind("reasons", columns.texts(Counted::uncountedFor))
                .bind("days", pieces.stream().map(Counted::day).toArray(LocalDate[]::new))
                .bind("at", at)
                .then();
    }
}
