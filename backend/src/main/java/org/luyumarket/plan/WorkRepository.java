package org.luyumarket.plan;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.luyumarket.plan.WorkItem.Content;
import org.luyumarket.platform.DivisionCode;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The table of the annual work ledger. */
@Repository
class WorkRepository {

    private static final String WORK = """
            select id, version, year, county, task, measure, milestone, unit, state, progress, evidence::text as evidence,
                   (select coalesce(
                               jsonb_agg(jsonb_build_object('id', id, 'name', name, 'type', type, 'addedBy', added_by) order by id),
                               '[]')::text
                      from plan.work_file
                     where work_id = work.id) as files
              from plan.work
            """;

    private static final String OF_YEAR = WORK + " where year = :year order by milestone, id";
    private static final String ONE = WORK + " where id = :id";

    private static final String LOCK = "select id from plan.work where id = :id for update";

    private static final String ADD = """
            insert into plan.work (
                   id, version, year, county, task, measure, milestone, unit, state, progress, evidence)
            values (:id, :version, :year, :county, :task, :measure, :milestone, :unit, :state, :progress, :evidence::jsonb)
            on conflict (id) do nothing
            """;

    private static final String CHANGE = """
            update plan.work
               set version = :version,
                   year = :year,
                   county = :county,
                   task = :task,
                   measure = :measure,
                   milestone = :milestone,
                   unit = :unit,
                   state = :state,
                   progress = :progress,
                   evidence = :evidence::jsonb
             where id = :id and version = :version - 1
            """;

    private final DatabaseClient database;
    private final JsonMapper json;

    WorkRepository(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    Flux<WorkItem> ofYear(int year) {
        return database.sql(OF_YEAR).bind("year", year).map(this::item).all();
    }

    Mono<WorkItem> find(UUID id) {
        return database.sql(ONE).bind("id", id).map(this::item).one();
    }

    /** Until the transaction ends; empty if there is none. */
    Mono<UUID> lock(UUID id) {
        return database.sql(LOCK).bind("id", id).mapValue(UUID.class).one();
    }

    Mono<Long> add(WorkItem item) {
        return write(ADD, item);
    }

    /** No row if it is no longer of the version before. */
    Mono<Long> change(WorkItem after) {
        return write(CHANGE, after);
    }

    private Mono<Long> write(String sql, WorkItem item) {
        Content content = item.content();
        return database.sql(sql)
                .bind("id", item.id())
                .bind("version", item.version())
                .bind("year", content.year())
                .bind(
                        "county",
                        Parameters.in(
                                R2dbcType.VARCHAR,
                                content.county() == null
                                        ? null
                                        : content.county().value()))
                .bind("task", content.task())
                .bind("measure", content.measure())
                .bind("milestone", content.milestone())
                .bind("unit", content.unit())
                .bind("state", content.state().name())
                .bind("progress", content.progress())
                .bind("evidence", json.writeValueAsString(content.evidence()))
                .fetch()
                .rowsUpdated();
    }

    private WorkItem item(Readable row) {
        String county = row.get("county", String.class);
        return new WorkItem(
                value(row, "id", UUID.class),
                value(row, "version", Long.class),
                new Content(
                        value(row, "year", Integer.class),
                        county == null ? null : new DivisionCode(county),
                        value(row, "task", String.class),
                        value(row, "measure", String.class),
                        value(row, "milestone", LocalDate.class),
                        value(row, "unit", String.class),
                        WorkItem.State.valueOf(value(row, "state", String.class)),
                        value(row, "progress", String.class),
                        List.of(json.readValue(value(row, "evidence", String.class), WorkItem.Evidence[].class))),
                List.of(json.readValue(value(row, "files", String.class), WorkFile[].class)));
    }

    private static <T> T value(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
