package org.luyumarket.channel;

import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.FieldError;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.table.BadRow;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** What a person should know about the rows of a file before they become deals. */
@Repository
class RowFindingRepository {

    /** The cells of a row that was well by itself are those that it was read as; the order is that of the template. */
    private static final String BAD_ROWS = """
            select row, errors::text as errors,
                   case when cells <> '{}' then cells else array_replace(array[
                       day::text, supplier_id, sku, trim_scale(grams::numeric / 1000000)::text, (fen::numeric / 100)::numeric(20, 2)::text,
                       buyer_name, coalesce(buyer_written, buyer), coalesce(ship_to_written, ship_to), channel, mode, partner_id, array_to_string(campaigns, '、'), contract, invoice,
                       weigh_note, corrects, price_reason, case when late_accepted then '是' end, remark], null, '') end as cells
              from channel.import_row
             where import_id = :id and errors <> '[]' and row > :after
             order by row
             limit :limit offset :offset
            """;

    private static final String FORMER_PLACES = """
            select field, written, today, min(row) as first_row, count(*) as rows, max(day) as last_day
              from channel.import_row
             cross join lateral (
                       values ('buyerDivision', buyer_written, buyer), ('shipTo', ship_to_written, ship_to)) as place (field, written, today)
             where import_id = :id and written is not null
             group by field, written, today
             order by first_row, field
            """;

    private static final int BATCH = 500;

    private final DatabaseClient database;
    private final JsonMapper json = JsonMapper.builder().build();

    RowFindingRepository(DatabaseClient database) {
        this.database = database;
    }

    Flux<BadRow> badRows(UUID id, PageRequest page) {
        return badRows(id, 0, page.size(), page.offset());
    }

    /** Batch by batch, so that no connection waits for a reader who is slow. */
    Flux<BadRow> everyBadRow(UUID id) {
        return badRows(id, 0, BATCH, 0)
                .collectList()
                .expand(batch -> batch.size() < BATCH
                        ? Mono.empty()
                        : badRows(id, batch.get(batch.size() - 1).row(), BATCH, 0)
                                .collectList())
                .flatMapIterable(batch -> batch, 1);
    }

    private Flux<BadRow> badRows(UUID id, long after, int limit, long offset) {
        return database.sql(BAD_ROWS)
                .bind("id", id)
                .bind("after", after)
                .bind("limit", limit)
                .bind("offset", offset)
                .map(this::badRow)
                .all();
    }

    private BadRow badRow(Readable row) {
        StagedRow.Wrong[] errors = json.readValue(row.get("errors", String.class), StagedRow.Wrong[].class);
        return new BadRow(
                row.get("row", Long.class),
                List.of(row.get("cells", String[].class)),
                List.of(errors).stream()
                        .map(wrong -> new FieldError(wrong.field(), wrong.code(), List.copyOf(wrong.arguments())))
                        .toList());
    }

    Flux<FormerPlace> formerPlaces(UUID id) {
        return database.sql(FORMER_PLACES)
                .bind("id", id)
                .map(RowFindingRepository::formerPlace)
                .all();
    }

    private static FormerPlace formerPlace(Readable row) {
        return new FormerPlace(
                row.get("field", String.class),
                new DivisionCode(row.get("written", String.class)),
                new DivisionCode(row.get("today", String.class)),
                row.get("first_row", Long.class),
                row.get("rows", Long.class),
                row.get("last_day", LocalDate.class));
    }
}
