package org.luyumarket.procurement.settlement.bank;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Columns;
import org.luyumarket.procurement.settlement.PaymentCode;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Statements with their lines; rows are added and never changed. */
@Repository
class StatementRepository {

    private static final String ADD_STATEMENT = """
            insert into settlement.statement (
                   id, file_name, first_day, last_day, opening_fen, closing_fen, imported_by_id, imported_by,
                   imported_at)
            values (:id, :name, :first, :last, :opening, :closing, :by_id, :by, :at)
            """;

    private static final String ADD_LINES = """
            insert into settlement.line (
                   id, statement_id, row, day, serial, party, party_account, fen, balance_fen, purpose, codes)
            select id, :statement, row, day, serial, party, account, fen, balance, purpose,
                   string_to_array(codes, ' ')
              from unnest(:ids::uuid[], :rows::bigint[], :days::date[], :serials::text[], :parties::text[], :accounts::text[],
                          :fen::bigint[], :balances::bigint[], :purposes::text[], :codes::text[])
                   as line (id, row, day, serial, party, account, fen, balance, purpose, codes)
            """;

    private static final String KNOWN = """
            select l.serial, s.file_name
              from settlement.line l
              join settlement.statement s on s.id = l.statement_id
             where l.serial = any(:serials)
            """;

    /** Of a long statement few lines are a unit's: those under a code, and those of a payer who owes or owed something. */
    private static final String PROMISING = """
            select l.id
              from settlement.line l
             where l.statement_id = :statement
               and l.fen > 0
               and (l.codes <> '{}'
                    or settlement.plain(l.party) in (select settlement.plain(a.buyer) from settlement.account a))
             order by l.row
            """;

    private final DatabaseClient database;

    StatementRepository(DatabaseClient database) {
        this.database = database;
    }

    /** Under which id, from which file, who takes it in and when. */
    record Taking(UUID id, String fileName, Person by, Instant at) {}

    Mono<Void> add(Taking taking, StatementFile file, List<UUID> ids) {
        return database.sql(ADD_STATEMENT)
                .bind("id", taking.id())
                .bind("name", taking.fileName())
                .bind("first", file.firstDay())
                .bind("last", file.lastDay())
                .bind("opening", file.opening())
                .bind("closing", file.closing())
                .bind("by_id", taking.by().id())
                .bind("by", taking.by().displayName())
                .bind("at", taking.at())
                .then()
                .then(addLines(taking.id(), file.lines(), ids));
    }

    private Mono<Void> addLines(UUID statement, List<StatementLine> lines, List<UUID> ids) {
        Columns<StatementLine> columns = new Columns<>(lines);
        return database.sql(ADD_LINES)
                .bind("statement", statement)
                .bind("ids", ids.toArray(UUID[]::new))
                .bind("rows", columns.longs(StatementLine::row))
                .bind("days", lines.stream().map(StatementLine::day).toArray(LocalDate[]::new))
                .bind("serials", columns.texts(StatementLine::serial))
                .bind("parties", columns.texts(StatementLine::party))
                .bind("accounts", columns.texts(StatementLine::partyAccount))
                .bind("fen", columns.longs(StatementLine::fen))
                .bind("balances", columns.longs(StatementLine::balance))
                .bind("purposes", columns.texts(StatementLine::purpose))
                .bind("codes", columns.texts(StatementRepository::codes))
                .then();
    }

    private static String codes(StatementLine line) {
        return PaymentCode.in(line.purpose()).stream().map(PaymentCode::value).collect(Collectors.joining(" "));
    }

    /** A line that another file had. */
    record Known(String serial, String fileName) {}

    Flux<Known> known(StatementFile file) {
        return database.sql(KNOWN)
                .bind("serials", new Columns<>(file.lines()).texts(StatementLine::serial))
                .map(row -> new Known(
                        requireNonNull(row.get("serial", String.class)),
                        requireNonNull(row.get("file_name", String.class))))
                .all();
    }

    Flux<UUID> promising(UUID statement) {
        return database.sql(PROMISING)
                .bind("statement", statement)
                .mapValue(UUID.class)
                .all();
    }
}
