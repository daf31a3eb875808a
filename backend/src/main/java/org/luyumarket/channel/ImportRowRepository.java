package org.luyumarket.channel;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.luyumarket.identity.Person;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** The rows of files on their way to become deals. */
@Repository
class ImportRowRepository {

    /** Nothing is stored for a check that has lost its file. */
    private static final String STAGE = """
            with held as (
                update channel.import set rows_read = rows_read + :count, alive_at = :now
                 where id = :id and attempts = :attempt and status = 'CHECKING'
                returning id)
            insert into channel.import_row
            select staged.*
              from held, jsonb_populate_recordset(null::channel.import_row, :rows::jsonb) staged
            """;

    /** The rows came in moments ago: a planner that takes the table for empty would compare each with every other. */
    private static final String COUNT_WHAT_CAME = """
            analyze channel.import_row
            """;

    /** So that the rows can be checked together again. */
    private static final String FORGET_TOGETHER = """
            update channel.import_row
               set errors = (
                   select coalesce(jsonb_agg(error), '[]')
                     from jsonb_array_elements(errors) error
                    where error ->> 'code' not in ('twice-in-file', 'paper-of-deal', 'no-such-original'))
             where import_id = :id and errors <> '[]'
            """;

    /** A paper that is in the file twice is wrong from its second row on. */
    private static final String TWICE_IN_FILE = """
            update channel.import_row later
               set errors = errors || jsonb_build_array(jsonb_build_object(
                       'field', '%1$s', 'code', 'twice-in-file', 'arguments', jsonb_build_array(first.row::text)))
              from (select %2$s, min(row) as row
                      from channel.import_row
                     where import_id = :id and %2$s is not null
                     group by %2$s
                    having count(*) > 1) first
             where later.import_id = :id and later.%2$s = first.%2$s and later.row > first.row
            """;

    private static final String ON_A_DEAL = """
            update channel.import_row later
               set errors = errors || jsonb_build_array(jsonb_build_object(
                       'field', '%1$s', 'code', 'paper-of-deal', 'arguments', jsonb_build_array(deal.number)))
              from channel.deal
             where later.import_id = :id and later.%2$s = deal.%2$s and deal.kind = 'SALE' and deal.status <> 'WITHDRAWN'
            """;

    private static final String WITHOUT_ORIGINAL = """
            update channel.import_row later
               set errors = errors || jsonb_build_array(jsonb_build_object(
                       'field', 'original', 'code', 'no-such-original', 'arguments', jsonb_build_array(later.corrects)))
             where later.import_id = :id and later.corrects is not null
               and not exists (
                   select from channel.deal
                    where deal.number = later.corrects and deal.kind = 'SALE' and deal.status = 'CONFIRMED'
                      and deal.sku = later.sku and deal.county = later.county)
            """;

    private static final List<String> TOGETHER = List.of(
            FORGET_TOGETHER,
            TWICE_IN_FILE.formatted("invoice", "invoice_key"),
            TWICE_IN_FILE.formatted("weighNote", "weigh_key"),
            ON_A_DEAL.formatted("invoice", "invoice_key"),
            ON_A_DEAL.formatted("weighNote", "weigh_key"),
            WITHOUT_ORIGINAL);

    private static final String CLEAR = """
            delete from channel.import_row where import_id = :id
            """;

    private static final String BECOME_DEALS = """
            insert into channel.deal (
                   id, number, kind, status, origin, corrects, day, sku, product_name, supplier_id, supplier_name, county,
                   fen, grams, buyer_name, buyer, ship_to, buyer_written, ship_to_written, channel, mode, campaigns, partner_id,
                   contract, invoice, weigh_note, invoice_key, weigh_key, remark, price_reason, late_accepted, import_id, entered_by, entered_name, entered_at)
            select uuidv7(), 'D' || lpad(nextval('channel.deal_number')::text, 8, '0'), staged.kind, 'SUBMITTED', 'FILE',
                   original.id, staged.day, staged.sku, staged.product_name, staged.supplier_id, staged.supplier_name,
                   staged.county, staged.fen, staged.grams, staged.buyer_name, staged.buyer, staged.ship_to,
                   staged.buyer_written, staged.ship_to_written, staged.channel, staged.mode, staged.campaigns, staged.partner_id, staged.contract, staged.invoice, staged.weigh_note,
                   staged.invoice_key, staged.weigh_key, staged.remark, staged.price_reason, staged.late_accepted,
                   staged.import_id, :by, :by_name, :at
              from (select * from channel.import_row where import_id = :id order by row) staged
              left join channel.deal original on original.number = staged.corrects
            """;

    private final DatabaseClient database;

    private final JsonMapper json = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    ImportRowRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> stage(ImportTask task, List<StagedRow> rows, Instant now) {
        return database.sql(STAGE)
                .bind("id", task.id())
                .bind("attempt", task.attempt())
                .bind("now", now)
                .bind("rows", json.writeValueAsString(rows))
                .bind("count", rows.size())
                .fetch()
                .rowsUpdated()
                .flatMap(ImportTaskRepository::refuseLost);
    }

    /** What one row cannot know: other rows, and deals. */
    Mono<Void> checkTogether(UUID id) {
        return database.sql(COUNT_WHAT_CAME)
                .then()
                .thenMany(Flux.fromIterable(TOGETHER))
                .concatMap(check -> database.sql(check).bind("id", id).then())
                .then();
    }

    Mono<Long> becomeDeals(UUID id, Person staff, Instant at) {
        return database.sql(BECOME_DEALS)
                .bind("id", id)
                .bind("by", staff.id())
                .bind("by_name", staff.displayName())
                .bind("at", at)
                .fetch()
                .rowsUpdated();
    }

    Mono<Void> clear(UUID id) {
        return database.sql(CLEAR).bind("id", id).then();
    }
}
