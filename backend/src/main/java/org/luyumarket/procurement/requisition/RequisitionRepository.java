package org.luyumarket.procurement.requisition;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.procurement.requisition.Requisition.Head;
import org.luyumarket.procurement.requisition.Requisition.Progress;
import org.luyumarket.procurement.requisition.Requisition.Step;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class RequisitionRepository {

    private static final String ADD = """
            insert into requisition.requisition (
                   id, number, institution_id, institution, budget_id, purpose, requester_id, requester, status)
            values (:id, 'XQ' || :year || lpad(nextval('requisition.number')::text, 6, '0'), :institution_id, :institution,
                    :budget, :purpose, :requester_id, :requester, 'DRAFT')
            """;

    private static final String CHANGE = """
            update requisition.requisition
               set budget_id = :budget, purpose = :purpose, version = version + 1
             where id = :id and version = :version
            """;

    private static final String MOVE = """
            update requisition.requisition
               set status = :to, given = :given, needed = :needed, due_at = :due, escalated = :escalated, version = version + 1
             where id = :id and status = :from and version = :version
            """;

    /** The version stays: an approver who has it open may still decide. */
    private static final String ESCALATE = """
            update requisition.requisition
               set escalated = true
             where status = 'SUBMITTED' and not escalated and due_at < :now
            """;

    private static final String ADD_STEP = """
            insert into requisition.step (requisition_id, action, person_id, person, instead_of, at, note)
            values (:id, :action, :person_id, :person, :instead_of, :at, :note)
            """;

    private static final String OF = """
             where institution_id = :institution and (:status::text is null or status = :status)
            """;

    private static final String COUNT = "select count(*) from requisition.requisition " + OF;

    private static final String PAGE = RequisitionRows.SELECT + OF + " order by id desc limit :size offset :offset";

    private static final String SUBMITTED = RequisitionRows.SELECT + """
             where institution_id = :institution and status = 'SUBMITTED'
             order by escalated desc, due_at, id
            """;

    private final DatabaseClient database;
    private final RequisitionRows rows;

    RequisitionRepository(DatabaseClient database, RequisitionRows rows) {
        this.database = database;
        this.rows = rows;
    }

    Mono<Requisition> find(UUID id) {
        return rows.find(id);
    }

    Mono<Page<Requisition>> of(UUID institution, @Nullable RequisitionStatus status, PageRequest page) {
        return rows.read(of(PAGE, institution, status).bind("size", page.size()).bind("offset", page.offset()))
                .collectList()
                .zipWith(of(COUNT, institution, status).mapValue(Long.class).one())
                .map(found -> new Page<>(found.getT1(), found.getT2(), page.page(), page.size()));
    }

    Flux<Requisition> submitted(UUID institution) {
        return rows.read(database.sql(SUBMITTED).bind("institution", institution));
    }

    Mono<Void> add(UUID id, Head head, Instant at) {
        return database.sql(ADD)
                .bind("id", id)
                .bind("year", Integer.toString(at.atZone(ChinaTime.ZONE).getYear()))
                .bind("institution_id", head.institution())
                .bind("institution", head.institutionName())
                .bind("budget", head.budget())
                .bind("purpose", head.purpose())
                .bind("requester_id", head.requesterId())
                .bind("requester", head.requester())
                .then();
    }

    Mono<Long> change(Requisition before, RequisitionDraft draft) {
        return database.sql(CHANGE)
                .bind("id", before.id())
                .bind("version", before.version())
                .bind("budget", draft.budget())
                .bind("purpose", draft.purpose().strip())
                .fetch()
                .rowsUpdated();
    }

    Mono<Long> move(Requisition before, RequisitionStatus to, Progress progress) {
        return database.sql(MOVE)
                .bind("id", before.id())
                .bind("from", before.status().name())
                .bind("version", before.version())
                .bind("to", to.name())
                .bind("given", progress.given())
                .bind("needed", progress.needed())
                .bind("due", Parameters.in(R2dbcType.TIMESTAMP_WITH_TIME_ZONE, progress.due()))
                .bind("escalated", progress.escalated())
                .fetch()
                .rowsUpdated();
    }

    Mono<Long> escalate(Instant now) {
        return database.sql(ESCALATE).bind("now", now).fetch().rowsUpdated();
    }

    Mono<Void> addStep(UUID id, Step step) {
        return database.sql(ADD_STEP)
                .bind("id", id)
                .bind("action", step.action())
                .bind("person_id", step.personId())
                .bind("person", step.person())
                .bind("instead_of", Parameters.in(R2dbcType.VARCHAR, step.insteadOf()))
                .bind("at", step.at())
                .bind("note", step.note())
                .then();
    }

    private GenericExecuteSpec of(String sql, UUID institution, @Nullable RequisitionStatus status) {
        return database.sql(sql)
                .bind("institution", institution)
                .bind("status", Parameters.in(R2dbcType.VARCHAR, status == null ? null : status.name()));
    }
}
