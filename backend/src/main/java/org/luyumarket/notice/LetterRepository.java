package org.luyumarket.notice;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.luyumarket.notice.LetterWriter.Addressee;
import org.luyumarket.notice.Notice.Kind;
import org.luyumarket.platform.MailAddress;
import org.luyumarket.platform.PersonalData;
import org.luyumarket.platform.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Letters that are still to be sent; a notice puts them here in its own transaction. */
@Repository
class LetterRepository {

    /** Who takes a letter has taken it out: one that is lost with its instance is not sent twice, but not at all. */
    private static final String TAKE = """
            with due as (
                delete from notice.letter l
                 using (select notice_id, person_id
                          from notice.letter
                         where due_at <= :now
                         order by due_at
                         limit :limit
                           for update skip locked) d
                 where l.notice_id = d.notice_id and l.person_id = d.person_id
                returning l.notice_id, l.person_id, l.audience, l.kind, l.subject, l.detail, l.tries)
            select due.*, a.address, a.language
              from due
              join notice.mail_address a on a.id = due.person_id
            """;

    private static final String AGAIN = """
            insert into notice.letter (notice_id, person_id, audience, kind, subject, detail, tries, due_at)
            values (:notice, :person, :audience, :kind, :subject, :detail, :tries, :at)
                on conflict do nothing
            """;

    private final DatabaseClient database;
    private final PersonalData personalData;

    LetterRepository(DatabaseClient database, PersonalData personalData) {
        this.database = database;
        this.personalData = personalData;
    }

    /** A notice on its way to one of its audience, and how often that was tried. */
    record Waiting(UUID notice, Addressee to, News news, int tries) {}

    Flux<Waiting> take(Instant now, int limit) {
        return database.sql(TAKE)
                .bind("now", now)
                .bind("limit", limit)
                .map(this::waiting)
                .all();
    }

    private Waiting waiting(Readable columns) {
        Row row = new Row(columns);
        return new Waiting(
                row.id("notice_id"),
                new Addressee(
                        row.id("person_id"),
                        new MailAddress(personalData.open(row.text("address"))),
                        Locale.forLanguageTag(row.text("language"))),
                new News(row.text("audience"), Kind.valueOf(row.text("kind")), row.text("subject"), row.text("detail")),
                row.count("tries"));
    }

    Mono<Void> again(Waiting letter, Instant at) {
        return database.sql(AGAIN)
                .bind("notice", letter.notice())
                .bind("person", letter.to().person())
                .bind("audience", letter.news().audience())
                .bind("kind", letter.news().kind().name())
                .bind("subject", letter.news().subject())
                .bind("detail", letter.news().detail())
                .bind("tries", letter.tries() + 1)
                .bind("at", at)
                .then();
    }
}
