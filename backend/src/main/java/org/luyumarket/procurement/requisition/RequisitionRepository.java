package org.luyumarket.procurement.requisition;

import static java.util.Objects.requireNonNull;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.Columns;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.procurement.requisition.Requisition.Head;
import org.luyumarket.procurement.requisition.Requisition.Line;
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

    private static final String CLEAR_LINES = "delete from requisition.line where requisition_id = :id";

    private static final String CLEAR_PLAN = "delete from requisition.planned where requisition_id = :id";

    private static final String ADD_LINES = """
            insert into requisition.line (
                   requisition_id, number, sku, name, supplier_id, supplier, county, category, quantity, unit_fen, unit_grams,
                   quotation_id, quotation)
            select :id, line.*
              from unnest(:numbers::int[], :skus::text[], :names::text[], :supplier_ids::text[], :suppliers::text[],
                          :counties::text[], :categories::text[], :quantities::int[], :fen::bigint[], :grams::bigint[],
                          :quotation_ids::uuid[], :quotations::text[]) as line
            """;

    private static final String ADD_PLAN = """
            insert into requisition.planned (requisition_id, number, day, site, division, address, sku, quantity)
            select :id, row_number() over (), planned.*
              from unnest(:days::date[], :sites::text[], :divisions::text[], :addresses::text[], :skus::text[],
                          :quantities::int[]) as planned
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

    /** What counts are the purchases that somebody agreed to, and this one, which may be agreed to next. */
    private static final String YEAR_BY_CATEGORY = """
            select l.category, sum(l.quantity * l.unit_fen)::bigint as fen,
                   (select limit_fen
                      from requisition.tender_limit
                     where province in (:province, '000000') and from_day <= :to
                     order by province = '000000', from_day desc
                     limit 1) as limit_fen
              from requisition.requisition r
              join requisition.line l on l.requisition_id = r.id
             where r.institution_id = :institution
               and (r.id = :id::uuid
                    or (r.status in ('APPROVED', 'CONTRACTED')
                        and exists (
                            select from requisition.step s
                             where s.requisition_id = r.id and s.action = 'APPROVE' and s.at >= :from)))
               and (:id::uuid is null or l.category in (select category from requisition.line where requisition_id = :id::uuid))
             group by l.category
             order by l.category
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

    /** Lines and plan in place of those it had. */
    Mono<Void> write(UUID id, List<Line> lines, List<Drop> plan) {
        return database.sql(CLEAR_LINES)
                .bind("id", id)
                .then()
                .then(database.sql(CLEAR_PLAN).bind("id", id).then())
                .then(addLines(id, new Columns<>(lines)))
                .then(addPlan(id, new Columns<>(plan)));
    }

    private Mono<Void> addLines(UUID id, Columns<Line> lines) {
        return database.sql(ADD_LINES)
                .bind("id", id)
                .bind("numbers", lines.ints(Line::number))
                .bind("skus", lines.texts(Line::sku))
                .bind("names", lines.texts(Line::name))
                .bind("supplier_ids", lines.texts(Line::supplierId))
                .bind("suppliers", lines.texts(Line::supplier))
                .bind("counties", lines.texts(Line::county))
                .bind("categories", lines.texts(Line::category))
                .bind("quantities", lines.ints(Line::quantity))
                .bind("fen", lines.longs(line -> Cny.fen(line.unitPrice())))
                .bind("grams", lines.longs(line -> line.unitWeight().grams()))
                .bind(
                        "quotation_ids",
                        lines.texts(line ->
                                line.quoted() == null ? null : line.quoted().id()))
                .bind(
                        "quotations",
                        lines.texts(line ->
                                line.quoted() == null ? null : line.quoted().number()))
                .then();
    }

    private Mono<Void> addPlan(UUID id, Columns<Drop> plan) {
        return database.sql(ADD_PLAN)
                .bind("id", id)
                .bind("days", plan.rows().stream().map(Drop::day).toArray(LocalDate[]::new))
                .bind("sites", plan.texts(Drop::site))
                .bind("divisions", plan.texts(Drop::division))
                .bind("addresses", plan.texts(Drop::address))
                .bind("skus", plan.texts(Drop::sku))
                .bind("quantities", plan.ints(Drop::quantity))
                .then();
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

    /** The year of a unit in its province, with one requisition that is not agreed to yet, or without. */
    record Year(UUID institution, @Nullable UUID requisition, String province) {}

    Flux<TenderWarning> byCategory(Year year, Instant now) {
        LocalDate today = now.atZone(ChinaTime.ZONE).toLocalDate();
        UUID requisition = year.requisition;
        return database.sql(YEAR_BY_CATEGORY)
                .bind("id", requisition == null ? Parameters.in(UUID.class) : Parameters.in(requisition))
                .bind("institution", year.institution)
                .bind("province", year.province)
                .bind(
                        "from",
                        today.withDayOfYear(1).atStartOfDay(ChinaTime.ZONE).toInstant())
                .bind("to", today)
                .map(row -> new TenderWarning(
                        requireNonNull(row.get("category", String.class)),
                        Cny.ofFen(requireNonNull(row.get("fen", Long.class))),
                        Cny.ofFen(requireNonNull(row.get("limit_fen", Long.class)))))
                .all();
    }

    private GenericExecuteSpec of(String sql, UUID institution, @Nullable RequisitionStatus status) {
        return database.sql(sql)
                .bind("institution", institution)
                .bind("status", Parameters.in(R2dbcType.VARCHAR, status == null ? null : status.name()));
    }
}
