package org.luyumarket.plan;

import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.luyumarket.plan.Target.Metric;
import org.luyumarket.plan.Target.Source;
import org.luyumarket.platform.DivisionCode;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The targets' table. */
@Repository
class TargetRepository {

    private static final String ALL = """
            select code, title, metric, value, from_day, to_day, county, category, document, article, quote, demo
              from plan.target
             order by from_day, county nulls first, code
            """;

    private static final String ADD = """
            insert into plan.target (
                   code, title, metric, value, from_day, to_day, county, category, document, article, quote, demo)
            select code, title, metric, value, "from", "to", county, category,
                   source ->> 'document', source ->> 'article', source ->> 'quote', demo
              from json_to_recordset(:targets::json) as target (
                   code text, title text, metric text, value bigint, "from" date, "to" date,
                   county text, category text, source json, demo boolean)
            on conflict (code) do nothing
            """;

    private final DatabaseClient database;
    private final JsonMapper json;

    TargetRepository(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    Flux<Target> all() {
        return database.sql(ALL).map(TargetRepository::target).all();
    }

    Mono<Void> add(List<Target> targets) {
        return database.sql(ADD)
                .bind("targets", json.writeValueAsString(targets))
                .then();
    }

    private static Target target(Readable row) {
        return new Target(
                text(row, "code"),
                text(row, "title"),
                Metric.valueOf(text(row, "metric")),
                value(row, "value", Long.class),
                value(row, "from_day", LocalDate.class),
                value(row, "to_day", LocalDate.class),
                county(row),
                row.get("category", String.class),
                new Source(text(row, "document"), text(row, "article"), text(row, "quote")),
                value(row, "demo", Boolean.class));
    }

    private static @Nullable DivisionCode county(Readable row) {
        String code = row.get("county", String.class);
        return code == null ? null : new DivisionCode(code);
    }

    private static String text(Readable row, String column) {
        return value(row, column, String.class);
    }

    private static <T> T value(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
