package org.luyumarket.goodslist;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.Columns;
import org.luyumarket.platform.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class SaveRepository {

    private static final String ADD = """
            insert into goodslist.save (id, saved_at, saved_by)
            values (:id, :at, :by)
            """;

    private static final String ADD_ROWS = """
            insert into goodslist.saved_row (
                save_id, sku, fen_before, fen_after, published_before, published_after, version_after, boxes, correction_id)
            select :id, sku, fen_before, fen_after, published_before, published_after, version_after, boxes, correction_id
              from unnest(:skus::text[], :before::bigint[], :after::bigint[], :shownBefore::boolean[], :shownAfter::boolean[],
                          :versions::bigint[], :boxes::int[], :corrections::uuid[])
                as r (sku, fen_before, fen_after, published_before, published_after, version_after, boxes, correction_id)
            """;

    private static final String LATEST = """
            select id, saved_at, undone_at
              from goodslist.save
             where saved_by = :person
             order by id desc
             limit 1
            """;

    private static final String ROWS = """
            select sku, fen_before, fen_after, published_before, published_after, version_after, boxes, correction_id
              from goodslist.saved_row
             where save_id = :id
             order by sku
            """;

    private static final String UNDO = """
            update goodslist.save
               set undone_at = :at
             where id = :id and undone_at is null
            """;

    private final DatabaseClient database;

    SaveRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> add(SavedSheet sheet, UUID person) {
        Columns<SavedRow> rows = new Columns<>(sheet.rows());
        return database.sql(ADD)
                .bind("id", sheet.id())
                .bind("at", sheet.savedAt())
                .bind("by", person)
                .then()
                .then(database.sql(ADD_ROWS)
                        .bind("id", sheet.id())
                        .bind("skus", rows.texts(SavedRow::sku))
                        .bind("before", rows.longs(row -> Cny.fen(row.priceBefore())))
                        .bind("after", rows.longs(row -> Cny.fen(row.priceAfter())))
                        .bind("shownBefore", rows.texts(SavedRow::publishedBefore))
                        .bind("shownAfter", rows.texts(SavedRow::publishedAfter))
                        .bind("versions", rows.longs(SavedRow::version))
                        .bind("boxes", rows.ints(SavedRow::boxes))
                        .bind("corrections", rows.texts(SavedRow::correction))
                        .then());
    }

    Mono<SavedSheet> latest(UUID person) {
        return database.sql(LATEST)
                .bind("person", person)
                .map(columns -> sheet(new Row(columns)))
                .one()
                .flatMap(this::withRows);
    }

    private Mono<SavedSheet> withRows(SavedSheet sheet) {
        return database.sql(ROWS)
                .bind("id", sheet.id())
                .map(columns -> row(new Row(columns)))
                .all()
                .collectList()
                .map(rows -> new SavedSheet(sheet.id(), sheet.savedAt(), sheet.undoneAt(), rows));
    }

    /** The number of saves taken back: none if it was already. */
    Mono<Long> undo(UUID id, Instant at) {
        return database.sql(UNDO).bind("id", id).bind("at", at).fetch().rowsUpdated();
    }

    private static SavedSheet sheet(Row row) {
        return new SavedSheet(row.id("id"), row.at("saved_at"), row.optional("undone_at", Instant.class), List.of());
    }

    private static SavedRow row(Row row) {
        return new SavedRow(
                row.text("sku"),
                row.money("fen_before"),
                row.money("fen_after"),
                row.value("published_before", Boolean.class),
                row.value("published_after", Boolean.class),
                row.number("version_after"),
                row.count("boxes"),
                row.optional("correction_id", UUID.class));
    }
}
