package org.luyumarket.channel;

import java.time.Instant;
import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.table.TableHead;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Who checks which file of deals: one at a time, for as long as it gives signs of life. */
@Repository
class ImportTaskRepository {

    /** The next in turn, one whose check has been silent for so long that it must have died, or one whose rows a crash took. */
    private static final String CLAIM = """
            update channel.import
               set status = 'CHECKING', alive_at = :now, attempts = attempts + 1, rows_read = 0, rows_bad = 0
             where id = (
                   select id
                     from channel.import waiting
                    where status = 'CHECKING' and coalesce(alive_at < :dead, true)
                       or status = 'CHECKED' and rows_read > 0 and not exists (
                          select from channel.import_row where import_id = waiting.id)
                    order by id
                    limit 1
                      for update skip locked)
            returning id, attempts, person::text as person
            """;

    private static final String HOLD = """
            update channel.import set alive_at = :now
             where id = :id and attempts = :attempt and status = 'CHECKING'
            """;

    private static final String EXPECT = """
            update channel.import set columns = :columns, rows_total = :total
             where id = :id and attempts = :attempt and status = 'CHECKING'
            """;

    private final DatabaseClient database;
    private final JsonMapper json = JsonMapper.builder().build();

    ImportTaskRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<ImportTask> claim(Instant now, Instant dead) {
        return database.sql(CLAIM)
                .bind("now", now)
                .bind("dead", dead)
                .map(row -> new ImportTask(
                        row.get("id", UUID.class),
                        row.get("attempts", Integer.class),
                        json.readValue(row.get("person", String.class), Person.class)))
                .one();
    }

    /** Keeps the file for this check until the transaction ends. */
    Mono<Void> hold(ImportTask task, Instant now) {
        return ofTask(HOLD, task).bind("now", now).fetch().rowsUpdated().flatMap(ImportTaskRepository::refuseLost);
    }

    Mono<Void> expect(ImportTask task, TableHead<ImportColumn> head, long rows) {
        return ofTask(EXPECT, task)
                .bind("columns", head.fields())
                .bind("total", rows)
                .fetch()
                .rowsUpdated()
                .flatMap(ImportTaskRepository::refuseLost);
    }

    private DatabaseClient.GenericExecuteSpec ofTask(String statement, ImportTask task) {
        return database.sql(statement).bind("id", task.id()).bind("attempt", task.attempt());
    }

    static Mono<Void> refuseLost(long rows) {
        return rows == 0 ? Mono.error(new ImportTakenOver()) : Mono.empty();
    }
}
