package org.luyumarket.complaint;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.complaint.Complaint.Goods;
import org.luyumarket.complaint.Complaint.Message;
import org.luyumarket.complaint.Complaint.Outcome;
import org.luyumarket.complaint.Complaint.Standing;
import org.luyumarket.complaint.Complaints.Figures;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class ComplaintRepository {

    private static final String ADD = """
            insert into complaint.complaint (
                   id, order_number, position, name, county, supplier_id, topic, status, opened_at, answer_by)
            values (:id, :order, :position, :name, :county, :supplier, :topic, 'OPEN', :openedAt, :answerBy)
                on conflict do nothing
            """;

    private static final String SAY = """
            insert into complaint.message (id, complaint_id, side, words, at)
            values (:id, :complaint, :side, :words, :at)
            """;

    private static final String STORE = """
            update complaint.complaint
               set status = :status, answer_by = :answerBy, answered_at = :answeredAt, closed_at = :closedAt,
                   outcome = :outcome, version = version + 1
             where id = :id and version = :version
            """;

    private static final String BY_ID = ComplaintRows.SELECT + " where c.id = :id";

    private static final String LOCK = BY_ID + " for update of c";

    private static final String OF_ORDER = ComplaintRows.SELECT + " where c.order_number = :order order by c.id";

    private static final String SEEN = " where (:all or c.county = :county or c.supplier_id = :supplier)";

    private static final String VISIBLE = SEEN + """
               and (not :waiting or c.status = case when :supplier <> '' then 'OPEN' else 'ESCALATED' end)
            """;

    private static final String PAGE = ComplaintRows.SELECT + VISIBLE + """
             order by c.status = 'CLOSED', c.answer_by, c.id desc
             limit :limit offset :offset
            """;

    private static final String COUNT = "select count(*) from complaint.complaint c" + VISIBLE;

    /** What went to staff unanswered was not answered in time. */
    private static final String FIGURES = """
            select count(*) filter (where c.status <> 'CLOSED') as open,
                   count(*) filter (where c.status in ('OPEN', 'ESCALATED') and c.answer_by <= :now) as overdue,
                   count(*) filter (where c.closed_at >= :since) as closed,
                   count(*) filter (where c.opened_at >= :since and c.answered_at is not null) as in_time,
                   count(*) filter (where c.opened_at >= :since and c.status <> 'OPEN') as answerable
              from complaint.complaint c
            """ + SEEN;

    private static final String LATE = """
            select id
              from complaint.complaint
             where status in ('OPEN', 'ANSWERED') and answer_by <= :now
             order by answer_by
             limit :limit
            """;

    private final DatabaseClient database;

    ComplaintRepository(DatabaseClient database) {
        this.database = database;
    }

    /** The number of rows added: none if there is an open one about the line already. */
    Mono<Long> add(Complaint complaint) {
        Goods goods = complaint.goods();
        return database.sql(ADD)
                .bind("id", complaint.id())
                .bind("order", goods.orderNumber())
                .bind("position", goods.position())
                .bind("name", goods.name())
                .bind("county", goods.county().value())
                .bind("supplier", goods.supplierId())
                .bind("topic", complaint.topic().name())
                .bind("openedAt", complaint.standing().openedAt())
                .bind("answerBy", time(complaint.standing().answerBy()))
                .fetch()
                .rowsUpdated();
    }

    Mono<Void> add(UUID complaint, Message message) {
        return database.sql(SAY)
                .bind("id", message.id())
                .bind("complaint", complaint)
                .bind("side", message.side().name())
                .bind("words", message.words())
                .bind("at", message.at())
                .then();
    }

    Mono<Void> store(Complaint complaint) {
        Standing standing = complaint.standing();
        Outcome outcome = standing.outcome();
        return database.sql(STORE)
                .bind("id", complaint.id())
                .bind("version", complaint.version())
                .bind("status", standing.status().name())
                .bind("answerBy", time(standing.answerBy()))
                .bind("answeredAt", time(standing.answeredAt()))
                .bind("closedAt", time(standing.closedAt()))
                .bind("outcome", Parameters.in(R2dbcType.VARCHAR, outcome == null ? null : outcome.name()))
                .fetch()
                .rowsUpdated()
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(() -> new ComplaintForbids("complaint-moved-on")))
                .then();
    }

    Mono<Complaint> find(UUID id) {
        return database.sql(BY_ID).bind("id", id).map(ComplaintRows::complaint).one();
    }

    /** Whoever else wants to act on it waits until this transaction ends. */
    Mono<Complaint> lock(UUID id) {
        return database.sql(LOCK).bind("id", id).map(ComplaintRows::complaint).one();
    }

    Flux<Complaint> ofOrder(String number) {
        return database.sql(OF_ORDER)
                .bind("order", number)
                .map(ComplaintRows::complaint)
                .all();
    }

    Flux<UUID> late(Instant now, int limit) {
        return database.sql(LATE)
                .bind("now", now)
                .bind("limit", limit)
                .mapValue(UUID.class)
                .all();
    }

    Mono<Figures> figures(Sight sight, Instant since) {
        return seen(database.sql(FIGURES), sight)
                .bind("now", sight.now())
                .bind("since", since)
                .map(columns -> {
                    Row row = new Row(columns);
                    return new Figures(
                            row.number("open"),
                            row.number("overdue"),
                            row.number("closed"),
                            row.number("in_time"),
                            row.number("answerable"));
                })
                .one();
    }

    Mono<Page<Complaint>> of(Complaints.Filter filter, Sight sight, PageRequest page) {
        return seen(database.sql(PAGE), sight)
                .bind("waiting", filter.waiting())
                .bind("limit", page.size())
                .bind("offset", page.offset())
                .map(ComplaintRows::complaint)
                .all()
                .collectList()
                .zipWith(seen(database.sql(COUNT), sight)
                        .bind("waiting", filter.waiting())
                        .mapValue(Long.class)
                        .one())
                .map(found -> new Page<>(found.getT1(), found.getT2(), page.page(), page.size()));
    }

    private static GenericExecuteSpec seen(GenericExecuteSpec statement, Sight sight) {
        Person person = sight.person();
        boolean supplier = person.role() == Role.SUPPLIER;
        return statement
                .bind("all", person.isStaff() && person.limitedTo().isEmpty())
                .bind("county", person.limitedTo().map(Object::toString).orElse(""))
                .bind("supplier", supplier ? Objects.requireNonNullElse(person.supplierId(), "") : "");
    }

    private static Parameter time(@Nullable Instant at) {
        return Parameters.in(R2dbcType.TIMESTAMP_WITH_TIME_ZONE, at);
    }

    /** Who looks, and when. */
    record Sight(Person person, Instant now) {}
}
