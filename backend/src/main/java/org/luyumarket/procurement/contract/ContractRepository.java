package org.luyumarket.procurement.contract;

import static java.util.Objects.requireNonNull;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.UUID;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.Columns;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.procurement.contract.Contract.Parties;
import org.luyumarket.procurement.contract.Contract.Source;
import org.luyumarket.procurement.contract.Contract.Step;
import org.luyumarket.procurement.contract.Contracts.Filter;
import org.luyumarket.procurement.contract.Revision.Line;
import org.luyumarket.procurement.contract.Revision.Planned;
import org.luyumarket.procurement.contract.Revision.Signature;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class ContractRepository {

    private static final String NUMBER =
            "select 'HT' || :year || lpad(nextval('contract.number')::text, 6, '0') as number";

    private static final String CLAIM = """
            insert into contract.drawing (person_id, key, requisition_id, content)
            values (:person, :key, :requisition, :content)
            on conflict do nothing
            """;

    private static final String CLAIMED =
            "select content from contract.drawing where person_id = :person and key = :key";

    private static final String ADD = """
            insert into contract.contract (
                   id, number, requisition_id, requisition, purpose, institution_id, institution, buyer_code, supplier_id, supplier,
                   supplier_code, status)
            values (:id, :number, :requisition_id, :requisition, :purpose, :institution_id, :institution, :buyer_code, :supplier_id,
                    :supplier, :supplier_code, 'DRAWN')
            """;

    private static final String ADD_REVISION = """
            insert into contract.revision (
                   contract_id, number, po_number, mode, payment_days, conditions, reason, drawn_at, sha256, pdf)
            values (:id, :number, :po_number, :mode, :days, :conditions, :reason, :at, :sha256, :pdf)
            """;

    private static final String ADD_LINES = """
            insert into contract.line (
                   contract_id, revision, number, sku, name, county, category, quantity, unit_fen, unit_grams)
            select :id, :revision, line.*
              from unnest(:numbers::int[], :skus::text[], :names::text[], :counties::text[], :categories::text[],
                          :quantities::int[], :fen::bigint[], :grams::bigint[]) as line
            """;

    private static final String ADD_PLAN = """
            insert into contract.planned (contract_id, revision, number, day, site, division, address, sku, quantity)
            select :id, :revision, row_number() over (), planned.*
              from unnest(:days::date[], :sites::text[], :divisions::text[], :addresses::text[], :skus::text[],
                          :quantities::int[]) as planned
            """;

    private static final String SIGN = """
            insert into contract.signature (contract_id, revision, side, person_id, person, at, sha256)
            select contract_id, number, :side, :person_id, :person, :at, sha256
              from contract.revision
             where contract_id = :id and number = :revision
            """;

    private static final String MOVE = """
            update contract.contract set status = :to, version = version + 1 where id = :id and version = :version
            """;

    private static final String ADD_STEP = """
            insert into contract.step (contract_id, action, person_id, person, at, note)
            values (:id, :action, :person_id, :person, :at, :note)
            """;

    private static final String PAPER = """
            select c.number, r.pdf
              from contract.revision r
              join contract.contract c on c.id = r.contract_id
             where c.id = :id and r.number = :revision
            """;

    private static final String WITHIN = """
             where (:all or institution_id = any(:institutions) or supplier_id = :supplier)
               and (:requisition::uuid is null or requisition_id = :requisition::uuid)
               and (:status::text is null or status = :status)
            """;

    private static final String PAGE = ContractRows.SELECT + WITHIN + " order by id desc limit :size offset :offset";

    private static final String COUNT = "select count(*) from contract.contract" + WITHIN;

    private final DatabaseClient database;
    private final ContractRows rows;

    ContractRepository(DatabaseClient database, ContractRows rows) {
        this.database = database;
        this.rows = rows;
    }

    Mono<Contract> find(UUID id) {
        return rows.read(database.sql(ContractRows.SELECT + " where id = :id").bind("id", id))
                .singleOrEmpty();
    }

    Flux<Contract> ofRequisition(UUID requisition) {
        return rows.read(database.sql(ContractRows.SELECT + " where requisition_id = :id order by number")
                .bind("id", requisition));
    }

    Mono<Page<Contract>> of(Sight sight, Filter filter, PageRequest page) {
        return rows.read(within(PAGE, sight, filter).bind("size", page.size()).bind("offset", page.offset()))
                .collectList()
                .zipWith(within(COUNT, sight, filter).mapValue(Long.class).one())
                .map(found -> new Page<>(found.getT1(), found.getT2(), page.page(), page.size()));
    }

    private GenericExecuteSpec within(String sql, Sight sight, Filter filter) {
        ContractStatus status = filter.status();
        UUID requisition = filter.requisition();
        return database.sql(sql)
                .bind("all", sight.all())
                .bind("institutions", sight.institutions().toArray(UUID[]::new))
                .bind("supplier", Parameters.in(R2dbcType.VARCHAR, sight.supplier()))
                .bind(
                        "requisition",
                        Parameters.in(R2dbcType.VARCHAR, requisition == null ? null : requisition.toString()))
                .bind("status", Parameters.in(R2dbcType.VARCHAR, status == null ? null : status.name()));
    }

    Mono<String> nextNumber(int year) {
        return database.sql(NUMBER)
                .bind("year", Integer.toString(year))
                .mapValue(String.class)
                .one();
    }

    /** Whether the key is new; one that was used with another content is refused. */
    Mono<Boolean> claim(Drawing drawing, UUID person) {
        return database.sql(CLAIM)
                .bind("person", person)
                .bind("key", drawing.key())
                .bind("requisition", drawing.requisition())
                .bind("content", drawing.content())
                .fetch()
                .rowsUpdated()
                .flatMap(added -> added == 1 ? Mono.just(true) : claimedBefore(drawing, person));
    }

    private Mono<Boolean> claimedBefore(Drawing drawing, UUID person) {
        return database.sql(CLAIMED)
                .bind("person", person)
                .bind("key", drawing.key())
                .mapValue(String.class)
                .one()
                .filter(drawing.content()::equals)
                .switchIfEmpty(Mono.error(IdempotencyKeyReused::new))
                .thenReturn(false);
    }

    Mono<Void> add(UUID id, String number, Source source, Parties parties) {
        return database.sql(ADD)
                .bind("id", id)
                .bind("number", number)
                .bind("requisition_id", source.requisition())
                .bind("requisition", source.number())
                .bind("purpose", source.purpose())
                .bind("institution_id", parties.institution())
                .bind("institution", parties.buyer())
                .bind("buyer_code", parties.buyerCode())
                .bind("supplier_id", parties.supplierId())
                .bind("supplier", parties.supplier())
                .bind("supplier_code", parties.supplierCode())
                .then();
    }

    Mono<Void> add(UUID id, Wording wording, ContractPaper paper) {
        return database.sql(ADD_REVISION)
                .bind("id", id)
                .bind("number", wording.number())
                .bind("po_number", wording.terms().poNumber())
                .bind("mode", wording.terms().mode().name())
                .bind("days", wording.terms().paymentDays())
                .bind("conditions", wording.terms().conditions())
                .bind("reason", wording.reason())
                .bind("at", wording.at())
                .bind("sha256", paper.sha256())
                .bind("pdf", ByteBuffer.wrap(paper.pdf()))
                .then()
                .then(addLines(id, wording.number(), new Columns<>(wording.lines())))
                .then(addPlan(id, wording.number(), new Columns<>(wording.plan())));
    }

    private Mono<Void> addLines(UUID id, int revision, Columns<Line> lines) {
        return database.sql(ADD_LINES)
                .bind("id", id)
                .bind("revision", revision)
                .bind("numbers", lines.ints(Line::number))
                .bind("skus", lines.texts(Line::sku))
                .bind("names", lines.texts(Line::name))
                .bind("counties", lines.texts(Line::county))
                .bind("categories", lines.texts(Line::category))
                .bind("quantities", lines.ints(Line::quantity))
                .bind("fen", lines.longs(line -> Cny.fen(line.unitPrice())))
                .bind("grams", lines.longs(line -> line.unitWeight().grams()))
                .then();
    }

    private Mono<Void> addPlan(UUID id, int revision, Columns<Planned> plan) {
        return database.sql(ADD_PLAN)
                .bind("id", id)
                .bind("revision", revision)
                .bind("days", plan.rows().stream().map(Planned::day).toArray(LocalDate[]::new))
                .bind("sites", plan.texts(Planned::site))
                .bind("divisions", plan.texts(Planned::division))
                .bind("addresses", plan.texts(Planned::address))
                .bind("skus", plan.texts(Planned::sku))
                .bind("quantities", plan.ints(Planned::quantity))
                .then();
    }

    Mono<Void> sign(Contract contract, Signature signature) {
        return database.sql(SIGN)
                .bind("id", contract.id())
                .bind("revision", contract.latest().number())
                .bind("side", signature.side().name())
                .bind("person_id", signature.personId())
                .bind("person", signature.person())
                .bind("at", signature.at())
                .then();
    }

    Mono<Long> move(Contract before, ContractStatus to) {
        return database.sql(MOVE)
                .bind("id", before.id())
                .bind("version", before.version())
                .bind("to", to.name())
                .fetch()
                .rowsUpdated();
    }

    Mono<Void> addStep(UUID id, Step step) {
        return database.sql(ADD_STEP)
                .bind("id", id)
                .bind("action", step.action())
                .bind("person_id", step.personId())
                .bind("person", step.person())
                .bind("at", step.at())
                .bind("note", step.note())
                .then();
    }

    Mono<ContractPaper> paper(UUID id, int revision) {
        return database.sql(PAPER)
                .bind("id", id)
                .bind("revision", revision)
                .map(row -> new ContractPaper(
                        requireNonNull(row.get("number", String.class)),
                        revision,
                        bytes(requireNonNull(row.get("pdf", ByteBuffer.class)))))
                .one();
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }
}
