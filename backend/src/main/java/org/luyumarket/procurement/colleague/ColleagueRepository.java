package org.luyumarket.procurement.colleague;

import java.time.Instant;
import java.util.UUID;
import org.luyumarket.ordering.Spending.Spell;
import org.luyumarket.platform.Row;
import org.luyumarket.procurement.colleague.Together.Count;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Codes of units, and from when till when somebody belonged to one. */
@Repository
class ColleagueRepository {

    private static final String RENEW = """
            insert into colleague.code (institution_id, institution, code, made_by, made_at)
            values (:institution, :name, :code, :by, :at)
                on conflict (institution_id) do update
               set institution = excluded.institution, code = excluded.code, made_by = excluded.made_by, made_at = excluded.made_at
            """;

    private static final String COUNT = """
            select c.code,
                   (select count(*)
                      from colleague.spell s
                     where s.institution_id = c.institution_id and s.until = 'infinity') as people
              from colleague.code c
             where c.institution_id = :institution
            """;

    private static final String SPELLS = """
            select person_id, greatest(since, :from) as since, least(until, :to) as until
              from colleague.spell
             where institution_id = :institution and since < :to and until > :from
            """;

    private static final String LEAVE = """
            update colleague.spell set until = :at where person_id = :person and until = 'infinity'
            """;

    private static final String JOIN = """
            insert into colleague.spell (person_id, institution_id, institution, since)
            values (:person, :institution, :name, :at)
            """;

    private static final String BEHIND = "select institution_id, institution from colleague.code where code = :code";

    private static final String OF = """
            select institution_id, institution from colleague.spell where person_id = :person and until = 'infinity'
            """;

    private final DatabaseClient database;

    ColleagueRepository(DatabaseClient database) {
        this.database = database;
    }

    /** Who makes a code, and when. */
    record By(UUID person, Instant at) {}

    Mono<Void> renew(Employer unit, String code, By by) {
        return database.sql(RENEW)
                .bind("institution", unit.institution())
                .bind("name", unit.name())
                .bind("code", code)
                .bind("by", by.person())
                .bind("at", by.at())
                .then();
    }

    Mono<Count> count(UUID institution) {
        return database.sql(COUNT)
                .bind("institution", institution)
                .map(columns -> {
                    Row row = new Row(columns);
                    return new Count(row.text("code"), row.number("people"));
                })
                .one();
    }

    Flux<UUID> unitsWithCode() {
        return database.sql("select institution_id from colleague.code order by institution_id")
                .mapValue(UUID.class)
                .all();
    }

    Flux<Spell> spells(UUID institution, Instant from, Instant to) {
        return database.sql(SPELLS)
                .bind("institution", institution)
                .bind("from", from)
                .bind("to", to)
                .map(columns -> {
                    Row row = new Row(columns);
                    return new Spell(row.id("person_id"), row.at("since"), row.at("until"));
                })
                .all();
    }

    Mono<Void> leave(UUID person, Instant at) {
        return database.sql(LEAVE).bind("person", person).bind("at", at).then();
    }

    Mono<Void> join(UUID person, Employer unit, Instant at) {
        return database.sql(JOIN)
                .bind("person", person)
                .bind("institution", unit.institution())
                .bind("name", unit.name())
                .bind("at", at)
                .then();
    }

    Mono<Employer> behind(String code) {
        return employer(BEHIND, "code", code);
    }

    Mono<Employer> of(UUID person) {
        return employer(OF, "person", person);
    }

    private Mono<Employer> employer(String sql, String name, Object value) {
        return database.sql(sql)
                .bind(name, value)
                .map(columns -> {
                    Row row = new Row(columns);
                    return new Employer(row.id("institution_id"), row.text("institution"));
                })
                .one();
    }
}
