package org.luyumarket.procurement.institution;

import java.time.Instant;
import java.util.UUID;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Row;
import org.luyumarket.procurement.institution.Members.Absence;
import org.luyumarket.procurement.institution.Members.Away;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Who is away when, and who stands in for them. */
@Repository
class AbsenceRepository {

    private static final String DELEGATE = """
            insert into institution.absence (institution_id, person_id, stand_in, first_day, last_day)
            values (:institution, :person, :stand_in, :first, :last)
                on conflict (institution_id, person_id, first_day) do update
               set stand_in = excluded.stand_in, last_day = excluded.last_day
            """;

    private static final String AWAY = """
            select a.person_id, m.name as stand_in, a.first_day, a.last_day
              from institution.absence a
              join institution.member m on m.institution_id = a.institution_id and m.person_id = a.stand_in
             where a.institution_id = :institution and a.last_day >= :today
             order by a.first_day, a.person_id
            """;

    private final DatabaseClient database;

    AbsenceRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> delegate(UUID institution, UUID person, Absence absence) {
        return database.sql(DELEGATE)
                .bind("institution", institution)
                .bind("person", person)
                .bind("stand_in", absence.standIn())
                .bind("first", absence.firstDay())
                .bind("last", absence.lastDay())
                .then();
    }

    Flux<Away> away(UUID institution, Instant now) {
        return database.sql(AWAY)
                .bind("institution", institution)
                .bind("today", now.atZone(ChinaTime.ZONE).toLocalDate())
                .map(columns -> away(new Row(columns)))
                .all();
    }

    private static Away away(Row row) {
        return new Away(row.id("person_id"), row.text("stand_in"), row.day("first_day"), row.day("last_day"));
    }
}
