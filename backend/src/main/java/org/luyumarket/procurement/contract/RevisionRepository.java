package org.luyumarket.procurement.contract;

import static java.util.Objects.requireNonNull;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.UUID;
import org.luyumarket.platform.Columns;
import org.luyumarket.procurement.contract.Revision.Line;
import org.luyumarket.procurement.contract.Revision.Planned;
import org.luyumarket.procurement.contract.Revision.Signature;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The versions of contracts with their papers and signatures. */
@Repository
class RevisionRepository {

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

    private static final String PAPER = """
            select c.number, r.pdf
              from contract.revision r
              join contract.contract c on c.id = r.contract_id
             where c.id = :id and r.number = :revision
            """;

    private final DatabaseClient database;

    RevisionRepository(DatabaseClient database) {
        this.database = database;
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
        return ContractColumns.bind(database.sql(ADD_LINES), lines)
                .bind("id", id)
                .bind("revision", revision)
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
