package org.luyumarket.procurement.contract;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.luyumarket.platform.Row;
import org.luyumarket.procurement.contract.Contract.Source;
import org.luyumarket.procurement.contract.Revision.Line;
import org.luyumarket.procurement.contract.Revision.Planned;
import org.luyumarket.procurement.contract.Revision.Signature;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.r2dbc.core.RowsFetchSpec;
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
        return heads.map(columns -> bare(new Row(columns)))
                .all()
                .collectList()
                .flatMapMany(found -> Flux.fromIterable(found).concatMap(this::whole));
    }

    private Mono<Contract> whole(Contract bare) {
        return Mono.zip(
                        revisions(bare.id()),
                        of(STEPS, bare.id(), ContractColumns::step).all().collectList())
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
                        of(LINES, id, ContractRows::line).all().collectList(),
                        of(PLAN, id, ContractRows::planned).all().collectList(),
                        of(SIGNATURES, id, ContractRows::signature).all().collectList())
                .flatMap(parts -> of(REVISIONS, id, row -> revision(row, parts.getT1(), parts.getT2(), parts.getT3()))
                        .all()
                        .collectList());
    }

    private <T> RowsFetchSpec<T> of(String sql, UUID id, Function<Row, T> mapper) {
        return database.sql(sql).bind("id", id).map(columns -> mapper.apply(new Row(columns)));
    }

    private static Contract bare(Row row) {
        return new Contract(
                row.id("id"),
                row.text("number"),
                new Source(row.id("requisition_id"), row.text("requisition"), row.text("purpose")),
                ContractColumns.parties(row),
                ContractStatus.valueOf(row.text("status")),
                List.of(),
                List.of(),
                row.number("version"));
    }

    private static Revision revision(
            Row row, List<Of<Line>> lines, List<Of<Planned>> plan, List<Of<Signature>> signatures) {
        int number = row.count("number");
        return new Revision(
                number,
                new Terms(
                        row.text("po_number"),
                        PaymentMode.valueOf(row.text("mode")),
                        row.count("payment_days"),
                        row.text("conditions")),
                Of.revision(number, lines),
                Of.revision(number, plan),
                row.text("reason"),
                row.at("drawn_at"),
                row.text("sha256"),
                Of.revision(number, signatures));
    }

    private static Of<Line> line(Row row) {
        return new Of<>(row.count("revision"), ContractColumns.line(row));
    }

    private static Of<Planned> planned(Row row) {
        Planned planned = new Planned(
                row.day("day"),
                row.text("site"),
                row.division("division"),
                row.text("address"),
                row.text("sku"),
                row.count("quantity"));
        return new Of<>(row.count("revision"), planned);
    }

    private static Of<Signature> signature(Row row) {
        Signature signature =
                new Signature(Side.valueOf(row.text("side")), row.id("person_id"), row.text("person"), row.at("at"));
        return new Of<>(row.count("revision"), signature);
    }
}
