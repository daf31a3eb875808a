package org.luyumarket.procurement.institution;

import static java.util.Objects.requireNonNull;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.procurement.institution.Member.Duties;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class MemberRepository {

    private static final String OF = """
            select person_id, name, roles, level
              from institution.member
             where institution_id = :institution
             order by name, person_id
            """;

    private static final String FIND = """
            select person_id, name, roles, level
              from institution.member
             where institution_id = :institution and person_id = :person
            """;

    private static final String ABSENT = """
            select person_id, name, roles, level
              from institution.absence
              join institution.member using (institution_id, person_id)
             where institution_id = :institution and stand_in = :person and :today between first_day and last_day
             order by name, person_id
            """;

    private static final String INSTITUTIONS = """
            select i.id
              from institution.member m
              join institution.institution i on i.id = m.institution_id
             where m.person_id = :person
             order by i.name, i.id
            """;

    private static final String OF_IT_OR_ITS_PARENT = """
            select exists (
                   select from institution.institution i
                     join institution.member m on m.institution_id in (i.id, i.parent)
                    where i.id = :institution and m.person_id = :person) as found
            """;

    /** Whoever is there already keeps what they may do, and may do this too. */
    private static final String PUT = """
            insert into institution.member as m (institution_id, person_id, name, roles, level)
            values (:institution, :person, :name, :roles, :level)
                on conflict (institution_id, person_id) do update
               set roles = array(select distinct unnest(m.roles || excluded.roles)), level = greatest(m.level, excluded.level)
            """;

    private static final String CHANGE = """
            update institution.member
               set roles = :roles, level = :level
             where institution_id = :institution and person_id = :person
            """;

    private static final String REMOVE = """
            delete from institution.member where institution_id = :institution and person_id = :person
            """;

    /** Two who leave at once must not both find the other still there. */
    private static final String ADMINISTRATORS = """
            select person_id
              from institution.member
             where institution_id = :institution and 'ADMINISTRATOR' = any (roles)
               for update
            """;

    private static final String ACTS_FOR_A_UNIT = """
            select exists (
                   select from institution.member m
                     join institution.institution i on i.id = m.institution_id
                    where m.person_id = :person and i.status = 'ACTIVE') as acts
            """;

    private final DatabaseClient database;
    private final InstitutionRepository institutions;

    MemberRepository(DatabaseClient database, InstitutionRepository institutions) {
        this.database = database;
        this.institutions = institutions;
    }

    Flux<Member> of(UUID institution) {
        return database.sql(OF)
                .bind("institution", institution)
                .map(MemberRepository::member)
                .all();
    }

    Mono<Member> find(UUID institution, UUID person) {
        return at(FIND, institution, person).map(MemberRepository::member).one();
    }

    Flux<Seat> seats(UUID person, Instant now) {
        return database.sql(INSTITUTIONS)
                .bind("person", person)
                .mapValue(UUID.class)
                .all()
                .concatMap(institution -> seat(institution, person, now));
    }

    /** Who is no member ends it before more is asked: rows on their way to somebody who left are lost memory. */
    Mono<Seat> seat(UUID institution, UUID person, Instant now) {
        return find(institution, person)
                .flatMap(member -> Mono.zip(
                        institutions.find(institution),
                        absent(institution, person, now.atZone(ChinaTime.ZONE).toLocalDate())
                                .collectList(),
                        (unit, absent) -> new Seat(unit, member, absent)));
    }

    private Flux<Member> absent(UUID institution, UUID person, LocalDate today) {
        return at(ABSENT, institution, person)
                .bind("today", today)
                .map(MemberRepository::member)
                .all();
    }

    Mono<Boolean> isOfItOrItsParent(UUID institution, UUID person) {
        return at(OF_IT_OR_ITS_PARENT, institution, person)
                .mapValue(Boolean.class)
                .one();
    }

    Mono<Void> put(UUID institution, Person person, Duties duties) {
        return with(duties, at(PUT, institution, person.id()))
                .bind("name", person.displayName())
                .then();
    }

    Mono<Long> change(UUID institution, UUID person, Duties duties) {
        return with(duties, at(CHANGE, institution, person)).fetch().rowsUpdated();
    }

    Mono<Long> remove(UUID institution, UUID person) {
        return at(REMOVE, institution, person).fetch().rowsUpdated();
    }

    /** Locked until the end of the transaction. */
    Flux<UUID> administrators(UUID institution) {
        return database.sql(ADMINISTRATORS)
                .bind("institution", institution)
                .mapValue(UUID.class)
                .all();
    }

    Mono<Boolean> actsForAUnit(UUID person) {
        return database.sql(ACTS_FOR_A_UNIT)
                .bind("person", person)
                .mapValue(Boolean.class)
                .one();
    }

    private GenericExecuteSpec at(String sql, UUID institution, UUID person) {
        return database.sql(sql).bind("institution", institution).bind("person", person);
    }

    static GenericExecuteSpec with(Duties duties, GenericExecuteSpec statement) {
        return statement
                .bind(
                        "roles",
                        duties.roles().stream().map(MemberRole::name).sorted().toArray(String[]::new))
                .bind("level", duties.level());
    }

    private static Member member(Readable row) {
        return new Member(
                requireNonNull(row.get("person_id", UUID.class)),
                requireNonNull(row.get("name", String.class)),
                duties(row));
    }

    static Duties duties(Readable row) {
        Set<MemberRole> roles = Arrays.stream(requireNonNull(row.get("roles", String[].class)))
                .map(MemberRole::valueOf)
                .collect(Collectors.toSet());
        return new Duties(roles, requireNonNull(row.get("level", Integer.class)));
    }
}
