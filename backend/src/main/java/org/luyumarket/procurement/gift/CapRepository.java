package org.luyumarket.procurement.gift;

import java.util.List;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What may be given, by region or union and year. */
@Repository
class CapRepository {

    private static final String SET = """
            insert into gift.cap (scope, year, fen, source, set_by, set_at)
            values (:scope, :year, :fen, :source, :by, :at)
                on conflict (scope, year) do update
               set fen = excluded.fen, source = excluded.source, set_by = excluded.set_by, set_at = excluded.set_at
            """;

    private static final String OF = """
            select scope, year, fen, source, set_by, set_at
              from gift.cap
             where scope = any(:scopes) and year = :year
             order by fen, scope
            """;

    private static final String OF_REGIONS = """
            select scope, year, fen, source, set_by, set_at
              from gift.cap
             where length(scope) = 6
             order by year desc, scope
            """;

    private final DatabaseClient database;

    CapRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> set(Cap cap) {
        return database.sql(SET)
                .bind("scope", cap.scope())
                .bind("year", cap.year())
                .bind("fen", Cny.fen(cap.most()))
                .bind("source", cap.source())
                .bind("by", cap.setBy())
                .bind("at", cap.setAt())
                .then();
    }

    Flux<Cap> of(List<String> scopes, int year) {
        return database.sql(OF)
                .bind("scopes", scopes.toArray(String[]::new))
                .bind("year", year)
                .map(columns -> cap(new Row(columns)))
                .all();
    }

    Flux<Cap> ofRegions() {
        return database.sql(OF_REGIONS).map(columns -> cap(new Row(columns))).all();
    }

    private static Cap cap(Row row) {
        return new Cap(
                row.text("scope"),
                row.count("year"),
                row.money("fen"),
                row.text("source"),
                row.text("set_by"),
                row.at("set_at"));
    }
}
