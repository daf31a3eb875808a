package org.luyumarket.payout;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.payout.Payout.Destination;
import org.luyumarket.payout.Payout.Settled;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Payouts and what they are made of. */
@Repository
class PayoutRepository {

    private static final String SELECT = """
            select p.id, p.run_id, r.until, p.supplier_id, p.carried_fen, p.amount_fen, p.status, a.payee, a.bank, a.ending,
                   p.bank_reference, p.settled_by, p.settled_at, p.reason, b.*
              from payout.payout p
              join payout.run r on r.id = p.run_id
              left join payout.account a on a.id = p.account_id
             cross join lateral (
                   select
            """ + BookedRepository.SUMS + """
                     from payout.booking b
                    where b.payout_id = p.id) b
            """;

    private static final String OF_RUN = SELECT + """
             where p.run_id = :run
             order by p.amount_fen desc, p.supplier_id
             limit :limit offset :offset
            """;

    private static final String COUNT = "select count(*) from payout.payout where run_id = :run";

    private static final String OF_SUPPLIER = SELECT + """
             where p.supplier_id = :supplier and r.until > :from and p.status not in ('DRAWN', 'DISCARDED')
             order by r.until desc, r.drawn_at desc
             limit 20
            """;

    private static final String LOCK = SELECT + " where p.id = :id for update of p";

    private static final String SETTLE = """
            update payout.payout
               set status = :status, bank_reference = coalesce(:reference, bank_reference), settled_by = :by, settled_at = :at,
                   reason = :reason
             where id = :id
            """;

    private static final String REFERENCE_TAKEN =
            "select exists (select from payout.payout where bank_reference = :reference)";

    private static final String TO_TRANSFER = """
            select p.supplier_id, p.amount_fen, a.payee, a.bank, a.number_sealed, r.until
              from payout.payout p
              join payout.run r on r.id = p.run_id
              join payout.account a on a.id = p.account_id
             where p.run_id = :run and p.status = 'APPROVED'
             order by p.supplier_id
            """;

    private final DatabaseClient database;

    PayoutRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Page<Payout>> page(UUID run, PageRequest page) {
        Mono<Long> total =
                database.sql(COUNT).bind("run", run).mapValue(Long.class).one();
        return database.sql(OF_RUN)
                .bind("run", run)
                .bind("limit", page.size())
                .bind("offset", page.offset())
                .map(PayoutRepository::payout)
                .all()
                .collectList()
                .zipWith(total)
                .map(found -> new Page<>(found.getT1(), found.getT2(), page.page(), page.size()));
    }

    /** The latest of a supplier that took in something since a day. */
    Mono<List<Payout>> of(String supplierId, LocalDate from) {
        return database.sql(OF_SUPPLIER)
                .bind("supplier", supplierId)
                .bind("from", from)
                .map(PayoutRepository::payout)
                .all()
                .collectList();
    }

    Mono<Payout> lock(UUID id) {
        return database.sql(LOCK).bind("id", id).map(PayoutRepository::payout).one();
    }

    Mono<Boolean> isTaken(String reference) {
        return database.sql(REFERENCE_TAKEN)
                .bind("reference", reference)
                .mapValue(Boolean.class)
                .one();
    }

    Mono<Void> settle(UUID id, PayoutStatus status, Settled settled) {
        return database.sql(SETTLE)
                .bind("id", id)
                .bind("status", status.name())
                .bind("reference", Parameters.in(R2dbcType.VARCHAR, settled.bankReference()))
                .bind("by", settled.by())
                .bind("at", settled.at().atOffset(ZoneOffset.UTC))
                .bind("reason", settled.reason())
                .then();
    }

    /** With the numbers of accounts as they are sealed, by supplier. */
    Flux<Transfer> toTransfer(UUID run) {
        return database.sql(TO_TRANSFER)
                .bind("run", run)
                .map(PayoutRepository::transfer)
                .all();
    }

    private static Transfer transfer(Readable columns) {
        Row row = new Row(columns);
        return new Transfer(
                row.text("payee"),
                row.text("number_sealed"),
                row.text("bank"),
                row.money("amount_fen"),
                "货款结算" + Period.endingBefore(row.day("until")) + " " + row.text("supplier_id"));
    }

    private static Payout payout(Readable columns) {
        Row row = new Row(columns);
        return new Payout(
                row.id("id"),
                row.id("run_id"),
                row.day("until"),
                row.text("supplier_id"),
                BookedRepository.sums(columns),
                row.money("carried_fen"),
                row.money("amount_fen"),
                PayoutStatus.valueOf(row.text("status")),
                destination(row),
                settled(row));
    }

    private static @Nullable Destination destination(Row row) {
        String payee = row.optional("payee", String.class);
        return payee == null ? null : new Destination(payee, row.text("bank"), row.text("ending"));
    }

    private static @Nullable Settled settled(Row row) {
        Instant at = row.optional("settled_at", Instant.class);
        return at == null
                ? null
                : new Settled(
                        row.optional("bank_reference", String.class), row.text("settled_by"), at, row.text("reason"));
    }
}
