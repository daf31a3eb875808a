package org.luyumarket.plan;

import java.time.Instant;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The targets' tables: what they say now, and what they said in each version. */
@Repository
class TargetRepository {

    private static final String TARGET = """
            select code, version, title, metric, value, from_day, to_day, county, city, channel, mode, category,
                   document, article, quote, whole, demo
              from plan.target
            """;

    private static final String ALL = TARGET + " order by from_day, county nulls first, code";
    private static final String ONE = TARGET + " where code = :code";
    private static final String PARTS = TARGET + " where whole = :code order by county";

    private static final String NEXT_CODE = """
            select 'G' || nextval('plan.target_number') as code
            """;

    private static final String ADD = """
            with added as (
                insert into plan.target (
                       code, version, title, metric, value, from_day, to_day, county, city, channel, mode, category,
                       document, article, quote, whole, demo)
                select code, version, title, metric, value, "from", "to", county, city, channel, mode, category,
                       document, article, quote, whole, demo
                  from json_to_recordset(:targets::json) as target (
                       code text, version integer, title text, metric text, value bigint, "from" date, "to" date,
                       county text, city text, channel text, mode text, category text,
                       document text, article text, quote text, whole text, demo boolean)
                on conflict (code) do nothing
                returning *
            )
            insert into plan.target_version (
                   code, version, title, metric, value, from_day, to_day, county, city, channel, mode, category,
                   document, article, quote, at, by)
            select code, version, title, metric, value, from_day, to_day, county, city, channel, mode, category,
                   document, article, quote, :at, :by
              from added
            """;

    private static final String CHANGE = """
            with changed as (
                update plan.target
                   set version = target.version + 1,
                       title = said.title,
                       metric = said.metric,
                       value = said.value,
                       from_day = said."from",
                       to_day = said."to",
                       county = said.county,
                       city = said.city,
                       channel = said.channel,
                       mode = said.mode,
                       category = said.category,
                       document = said.document,
                       article = said.article,
                       quote = said.quote
                  from json_to_record(:target::json) as said (
                       code text, version integer, title text, metric text, value bigint, "from" date, "to" date,
                       county text, city text, channel text, mode text, category text,
                       document text, article text, quote text)
                 where target.code = said.code and target.version = said.version - 1
                returning target.*
            )
            insert into plan.target_version (
                   code, version, title, metric, value, from_day, to_day, county, city, channel, mode, category,
                   document, article, quote, at, by)
            select code, version, title, metric, value, from_day, to_day, county, city, channel, mode, category,
                   document, article, quote, :at, :by
              from changed
            """;

    private static final String VERSIONS = """
            select version, title, metric, value, from_day, to_day, county, city, channel, mode, category,
                   document, article, quote, at, by
              from plan.target_version
             where code = :code
             order by version desc
            """;

    private final DatabaseClient database;
    private final JsonMapper json;

    TargetRepository(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    Flux<Target> all() {
        return database.sql(ALL).map(TargetMapping::target).all();
    }

    Mono<Target> find(String code) {
        return database.sql(ONE).bind("code", code).map(TargetMapping::target).one();
    }

    Flux<Target> partsOf(String code) {
        return database.sql(PARTS).bind("code", code).map(TargetMapping::target).all();
    }

    Mono<String> nextCode() {
        return database.sql(NEXT_CODE).mapValue(String.class).one();
    }

    /** A code that is there already is passed over. */
    Mono<Void> add(List<Target> targets, Instant at, String by) {
        return database.sql(ADD)
                .bind(
                        "targets",
                        json.writeValueAsString(
                                targets.stream().map(TargetRow::of).toList()))
                .bind("at", at)
                .bind("by", by)
                .then();
    }

    /** No row if it is no longer of the version before. */
    Mono<Long> change(Target after, Instant at, String by) {
        return database.sql(CHANGE)
                .bind("target", json.writeValueAsString(TargetRow.of(after)))
                .bind("at", at)
                .bind("by", by)
                .fetch()
                .rowsUpdated();
    }

    Flux<TargetVersion> versions(String code) {
        return database.sql(VERSIONS)
                .bind("code", code)
                .map(TargetMapping::version)
                .all();
    }
}
