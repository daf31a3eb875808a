package org.luyumarket.notice;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.luyumarket.notice.Notice.Kind;
import org.luyumarket.platform.Columns;
import org.luyumarket.platform.MailAddress;
import org.luyumarket.platform.PersonalData;
import org.luyumarket.platform.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where people read mail, which goes in and out sealed, and what they chose; who chose nothing has no rows. */
@Repository
class ReaderRepository {

    private static final String KEEP = """
            insert into notice.mail_address (id, audiences, address, language, confirmed_at)
            values (:person, :audiences, :address, :language, :at)
                on conflict (id) do update
               set audiences = excluded.audiences, address = excluded.address, language = excluded.language,
                   confirmed_at = excluded.confirmed_at, version = notice.mail_address.version + 1
            """;

    private static final String ADDRESS = "select address from notice.mail_address where id = :person";

    private static final String REMOVE = "delete from notice.mail_address where id = :person";

    private static final String FORGET_LETTERS = "delete from notice.letter where person_id = :person";

    private static final String FORGET_PREFERENCES = "delete from notice.preference where person_id = :person";

    private static final String CHOSEN = """
            select kind, page, by_text, by_mail from notice.preference where person_id = :person
            """;

    private static final String CHOOSE = """
            insert into notice.preference (person_id, kind, page, by_text, by_mail)
            select :person, c.kind, c.page, c.by_text, c.by_mail
              from unnest(:kinds::text[], :pages::boolean[], :texts::boolean[], :mails::boolean[])
                   as c (kind, page, by_text, by_mail)
                on conflict (person_id, kind) do update
               set page = excluded.page, by_text = excluded.by_text, by_mail = excluded.by_mail
            """;

    private static final String LEAVE = """
            insert into notice.preference (person_id, kind, page, by_text, by_mail)
            select :person, k, true, true, false
              from unnest(:kinds::text[]) as k
                on conflict (person_id, kind) do update set by_mail = false
            """;

    private static final String NOT_BY_TEXT = """
            select person_id
              from notice.preference
             where person_id = any(:people::uuid[]) and kind = :kind and not by_text
            """;

    private final DatabaseClient database;
    private final PersonalData personalData;

    ReaderRepository(DatabaseClient database, PersonalData personalData) {
        this.database = database;
        this.personalData = personalData;
    }

    /** Somebody's address, what they are told as, and the language they read. */
    record Mailing(UUID person, List<String> audiences, MailAddress address, Locale language) {}

    Mono<Void> keep(Mailing mailing, Instant at) {
        return database.sql(KEEP)
                .bind("person", mailing.person())
                .bind("audiences", mailing.audiences().toArray(String[]::new))
                .bind("address", personalData.seal(mailing.address().value()))
                .bind("language", mailing.language().toLanguageTag())
                .bind("at", at)
                .then();
    }

    Mono<String> address(UUID person) {
        return of(person, ADDRESS).mapValue(String.class).one().map(personalData::open);
    }

    /** Letters that wait go with it. */
    Mono<Void> removeAddress(UUID person) {
        return of(person, REMOVE).then().then(of(person, FORGET_LETTERS).then());
    }

    Mono<Void> forget(UUID person) {
        return removeAddress(person).then(of(person, FORGET_PREFERENCES).then());
    }

    private DatabaseClient.GenericExecuteSpec of(UUID person, String sql) {
        return database.sql(sql).bind("person", person);
    }

    Mono<Map<Kind, Channels>> chosen(UUID person) {
        return of(person, CHOSEN)
                .map(columns -> {
                    Row row = new Row(columns);
                    return Map.entry(
                            Kind.valueOf(row.text("kind")),
                            new Channels(
                                    row.value("page", Boolean.class),
                                    row.value("by_text", Boolean.class),
                                    row.value("by_mail", Boolean.class)));
                })
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue, () -> new EnumMap<>(Kind.class));
    }

    Mono<Void> choose(UUID person, Map<Kind, Channels> wanted) {
        Columns<Map.Entry<Kind, Channels>> columns = new Columns<>(List.copyOf(wanted.entrySet()));
        return of(person, CHOOSE)
                .bind("kinds", columns.texts(Map.Entry::getKey))
                .bind("pages", columns.texts(choice -> choice.getValue().page()))
                .bind("texts", columns.texts(choice -> choice.getValue().text()))
                .bind("mails", columns.texts(choice -> choice.getValue().mail()))
                .then();
    }

    Mono<Void> leave(UUID person, Set<Kind> kinds) {
        return of(person, LEAVE)
                .bind("kinds", kinds.stream().map(Kind::name).toArray(String[]::new))
                .then();
    }

    /** Who of these wants no short message about it. */
    Mono<Set<UUID>> notByText(Collection<UUID> people, Kind kind) {
        return people.isEmpty() ? Mono.just(Set.of()) : find(people, kind).collect(Collectors.toSet());
    }

    private Flux<UUID> find(Collection<UUID> people, Kind kind) {
        return database.sql(NOT_BY_TEXT)
                .bind("people", people.toArray(UUID[]::new))
                .bind("kind", kind.name())
                .mapValue(UUID.class)
                .all();
    }
}
