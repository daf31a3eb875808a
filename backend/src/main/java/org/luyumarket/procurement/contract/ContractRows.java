package org.luyumarket.procurement.contract;

import static java.util.Objects.requireNonNull;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Weight;
import org.luyumarket.procurement.contract.Contract.Parties;
import org.luyumarket.procurement.contract.Contract.Source;
import org.luyumarket.procurement.contract.Contract.Step;
import org.luyumarket.procurement.contract.Revision.Line;
import org.luyumarket.procurement.contract.Revision.Planned;
import org.luyumarket.procurement.contract.Revision.Signature;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Puts a contract together from its rows. */
@Component
class ContractRows {

    static final String SELECT = """
            select id, number, requisition_id, requisition, purpose, institution_id, institution, buyer_code, supplier_id,
                   supplier, supplier_code, status, version
              from contract.contract
            """;

    private static final String REVISIONS = """
            select number, po_number, mode, payment_days, conditions, reason, drawn_at, sha256
              from contract.revision
             where contract_id = :id
             order by number
            """;

    private static final String LINES = """
            select revision, number, sku, name, county, category, quantity, unit_fen, unit_grams
              from contract.line
             where contract_id = :id
             order by revision, number
            """;

    private static final String PLAN = """
            select revision, day, site, division, address, sku, quantity
              from contract.planned
             where contract_id = :id
             order by revision, day, number
            """;

    private static final String SIGNATURES = """
            select revision, side, person_id, person, at from contract.signature where contract_id = :id order by at
            """;

    private static final String STEPS = """
            select action, person_id, person, at, note from contract.step where contract_id = :id order by number
            """;

    private final DatabaseClient database;

    ContractRows(DatabaseClient database) {
        this.database = database;
    }

    /** A row of a revision, with its number. */
    private record Of<T>(int revision, T row) {

        static <T> List<T> revision(int number, List<Of<T>> all) {
            return all.stream()
                    .filter(one -> one.revision == number)
                    .map(Of::row)
                    .toList();
        }
    }

    Flux<Contract> read(GenericExecuteSpec heads) {
        return heads.map(ContractRows::bare)
                .all()
                .collectList()
                .flatMapMany(found -> Flux.fromIterable(found).concatMap(this::whole));
    }

    private Mono<Contract> whole(Contract bare) {
        return Mono.zip(
                        revisions(bare.id()),
                        of(STEPS, bare.id()).map(ContractRows::step).all().collectList())
                .map(parts -> new Contract(
                        bare.id(),
                        bare.number(),
                        bare.source(),
                        bare.parties(),
                        bare.status(),
                        parts.getT1(),
                        parts.getT2(),
                        bare.version()));
    }

    private Mono<List<Revision>> revisions(UUID id) {
        return Mono.zip(
                        of(LINES, id).map(ContractRows::line).all().collectList(),
                        of(PLAN, id).map(ContractRows::planned).all().collectList(),
                        of(SIGNATURES, id).map(ContractRows::signature).all().collectList())
                .flatMap(parts -> of(REVISIONS, id)
                        .map(row -> revision(row, parts.getT1(), parts.getT2(), parts.getT3()))
                        .all()
                        .collectList());
    }

    private GenericExecuteSpec of(String sql, UUID id) {
        return database.sql(sql).bind("id", id);
    }

    private static Contract bare(Readable row) {
        return new Contract(
                id(row, "id"),
                text(row, "number"),
                new Source(id(row, "requisition_id"), text(row, "requisition"), text(row, "purpose")),
                new Parties(
                        id(row, "institution_id"),
                        text(row, "institution"),
                        text(row, "buyer_code"),
                        text(row, "supplier_id"),
                        text(row, "supplier"),
                        text(row, "supplier_code")),
                ContractStatus.valueOf(text(row, "status")),
                List.of(),
                List.of(),
                requireNonNull(row.get("version", Long.class)));
    }

    private static Revision revision(
            Readable row, List<Of<Line>> lines, List<Of<Planned>> plan, List<Of<Signature>> signatures) {
        int number = count(row, "number");
        return new Revision(
                number,
                new Terms(
                        text(row, "po_number"),
                        PaymentMode.valueOf(text(row, "mode")),
                        count(row, "payment_days"),
                        text(row, "conditions")),
                Of.revision(number, lines),
                Of.revision(number, plan),
                text(row, "reason"),
                at(row, "drawn_at"),
                text(row, "sha256"),
                Of.revision(number, signatures));
    }

    private static Of<Line> line(Readable row) {
        Line line = new Line(
                count(row, "number"),
                text(row, "sku"),
                text(row, "name"),
                new DivisionCode(text(row, "county")),
                text(row, "category"),
                count(row, "quantity"),
                Cny.ofFen(requireNonNull(row.get("unit_fen", Long.class))),
                new Weight(requireNonNull(row.get("unit_grams", Long.class))));
        return new Of<>(count(row, "revision"), line);
    }

    private static Of<Planned> planned(Readable row) {
        Planned planned = new Planned(
                requireNonNull(row.get("day", LocalDate.class)),
                text(row, "site"),
                new DivisionCode(text(row, "division")),
                text(row, "address"),
                text(row, "sku"),
                count(row, "quantity"));
        return new Of<>(count(row, "revision"), planned);
    }

    private static Of<Signature> signature(Readable row) {
        Signature signature = new Signature(
                Side.valueOf(text(row, "side")), id(row, "person_id"), text(row, "person"), at(row, "at"));
        return new Of<>(count(row, "revision"), signature);
    }

    private static Step step(Readable row) {
        return new Step(
                text(row, "action"), id(row, "person_id"), text(row, "person"), at(row, "at"), text(row, "note"));
    }

    private static UUID id(Readable row, String column) {
        return requireNonNull(row.get(column, UUID.class), column);
    }

    private static String text(Readable row, String column) {
        return requireNonNull(row.get(column, String.class), column);
    }

    private static int count(Readable row, String column) {
        return requireNonNull(row.get(column, Integer.class), column);
    }

    private static Instant at(Readable row, String column) {
        return requireNonNull(row.get(column, Instant.class), column);
    }
}
