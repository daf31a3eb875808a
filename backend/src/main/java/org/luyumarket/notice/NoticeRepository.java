package org.luyumarket.notice;

import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.util.List;
import org.luyumarket.notice.Notice.Kind;
import org.luyumarket.platform.Columns;
import org.luyumarket.platform.Ids;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class NoticeRepository {

    /** What is told for the first time goes into letters too, to those of the audience who want that. */
    private static final String ADD = """
            with told as (
                insert into notice.notice (id, audience, kind, subject, detail, at, in_page)
                select n.id, n.audience, n.kind, n.subject, n.detail, :at::timestamptz, coalesce(p.page, true)
                  from unnest(:ids::uuid[], :audiences::text[], :people::uuid[], :kinds::text[], :subjects::text[],
                              :details::text[]) as n (id, audience, person, kind, subject, detail)
                  left join notice.preference p on p.person_id = n.person and p.kind = n.kind
                    on conflict do nothing
                returning id, audience, kind, subject, detail, at)
            insert into notice.letter (notice_id, person_id, audience, kind, subject, detail, due_at)
            select t.id, a.id, t.audience, t.kind, t.subject, t.detail, t.at
              from told t
              join notice.mail_address a on a.audiences @> array[t.audience]
              left join notice.preference p on p.person_id = a.id and p.kind = t.kind
             where coalesce(p.by_mail, true)
            """;

    private static final String OF = """
            select id, kind, subject, detail, at, read_at is not null as read
              from notice.notice
             where audience = any(:audiences::text[]) and in_page
             order by id desc
             limit :limit offset :offset
            """;

    private static final String COUNT =
            "select count(*) from notice.notice where audience = any(:audiences::text[]) and in_page";

    private static final String UNREAD = COUNT + " and read_at is null";

    private static final String MARK_READ = """
            update notice.notice
               set read_at = :now
             where audience = any(:audiences::text[]) and read_at is null
            """;

    private static final String FORGET = "delete from notice.notice where audience = :audience";

    private final DatabaseClient database;
    private final Ids ids;
    private final Clock clock;

    NoticeRepository(DatabaseClient database, Ids ids, Clock clock) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    Mono<Void> add(List<News> news) {
        if (news.isEmpty()) {
            return Mono.empty();
        }
        Columns<News> columns = new Columns<>(news);
        return database.sql(ADD)
                .bind("ids", columns.texts(one -> ids.next()))
                .bind("audiences", columns.texts(News::audience))
                .bind("people", columns.ids(News::onePerson))
                .bind("kinds", columns.texts(News::kind))
                .bind("subjects", columns.texts(News::subject))
                .bind("details", columns.texts(News::detail))
                .bind("at", clock.instant())
                .then();
    }

    Mono<Page<Notice>> of(String[] audiences, PageRequest page) {
        return database.sql(OF)
                .bind("audiences", audiences)
                .bind("limit", page.size())
                .bind("offset", page.offset())
                .map(NoticeRepository::notice)
                .all()
                .collectList()
                .zipWith(count(COUNT, audiences))
                .map(found -> new Page<>(found.getT1(), found.getT2(), page.page(), page.size()));
    }

    Mono<Long> unread(String[] audiences) {
        return count(UNREAD, audiences);
    }

    private Mono<Long> count(String statement, String[] audiences) {
        return database.sql(statement)
                .bind("audiences", audiences)
                .mapValue(Long.class)
                .one();
    }

    Mono<Void> markRead(String[] audiences) {
        return database.sql(MARK_READ)
                .bind("audiences", audiences)
                .bind("now", clock.instant())
                .then();
    }

    Mono<Void> forget(String audience) {
        return database.sql(FORGET).bind("audience", audience).then();
    }

    private static Notice notice(Readable columns) {
        Row row = new Row(columns);
        return new Notice(
                row.id("id"),
                Kind.valueOf(row.text("kind")),
                row.text("subject"),
                row.text("detail"),
                row.at("at"),
                row.value("read", Boolean.class));
    }
}
