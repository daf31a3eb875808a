package org.luyumarket.procurement.settlement.bank;

import static java.util.Objects.requireNonNull;

import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.procurement.settlement.PaymentCode;
import org.luyumarket.procurement.settlement.bank.Matching.Incoming;
import org.luyumarket.procurement.settlement.bank.Transfer.Payer;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class TransferRepository {

    private static final String SELECT = """
            select l.id, l.day, l.serial, l.party, l.party_account, l.fen, l.purpose, s.file_name, booked.fen as booked,
                   coalesce(r.fen, 0)::bigint as returned
              from settlement.line l
              join settlement.statement s on s.id = l.statement_id
              left join settlement.returned r on r.transfer_id = l.id
             cross join lateral (
                       select coalesce(sum(p.fen), 0)::bigint as fen
                         from settlement.payment p
                        where p.transfer_id = l.id) as booked
             where l.fen > 0
            """;

    private static final String WAITING = " and (not :waiting or l.fen > booked.fen + coalesce(r.fen, 0))";

    private static final String PAGE = SELECT + WAITING + " order by l.day desc, l.id desc limit :size offset :offset";

    private static final String COUNT = "select count(*) from (" + SELECT + WAITING + ") as found";

    private static final String LOCK = "select 1 from settlement.line where id = :id for update";

    /** Named by a code, or open and of the same payer or amount, or like what is searched for. */
    private static final String CANDIDATES = """
            select s.id, s.number, s.buyer, s.purpose, s.supplier, greatest(s.fen - s.paid_fen, 0) as outstanding, s.pay_by,
                   array(select v.code from settlement.advice v where v.due_id = s.id) as codes
              from settlement.standing s
             where s.id in (select v.due_id from settlement.advice v where v.code = any(:codes))
                or s.fen > s.paid_fen
                   and case when :search = ''
                            then s.fen - s.paid_fen = :free or settlement.plain(s.buyer) = settlement.plain(:payer)
                            else strpos(s.buyer, :search) > 0 or strpos(s.supplier, :search) > 0
                                 or :search in (s.number, s.contract, s.delivery)
                       end
             order by s.pay_by, s.number
             limit 50
            """;

    /** What waits under a code of the due or from its buyer, oldest first; what staff took back is theirs to book again. */
    private static final String WAITING_FOR = """
            select l.id, s.imported_by_id
              from settlement.line l
              join settlement.statement s on s.id = l.statement_id
              join settlement.standing d on d.id = :due
             where l.fen > 0
               and (l.codes && array(select v.code from settlement.advice v where v.due_id = :due)
                    or settlement.plain(l.party) = settlement.plain(d.buyer))
               and l.fen > (select coalesce(sum(p.fen), 0) from settlement.payment p where p.transfer_id = l.id)
               and not exists (
                   select from settlement.payment p where p.transfer_id = l.id and p.reverses is not null)
             order by l.day, l.id
            """;

    private static final String PAYS_FOR_ANOTHER = """
            select exists (
                   select
                     from settlement.line l
                     join settlement.standing s on s.id = any(:dues) and settlement.plain(s.buyer) <> settlement.plain(l.party)
                    where l.id = :transfer)
            """;

    private final DatabaseClient database;

    TransferRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Page<Transfer>> of(boolean waiting, PageRequest page) {
        return database.sql(PAGE)
                .bind("waiting", waiting)
                .bind("size", page.size())
                .bind("offset", page.offset())
                .map(TransferRepository::transfer)
                .all()
                .collectList()
                .zipWith(database.sql(COUNT)
                        .bind("waiting", waiting)
                        .mapValue(Long.class)
                        .one())
                .map(found -> new Page<>(found.getT1(), found.getT2(), page.page(), page.size()));
    }

    Mono<Transfer> find(UUID id) {
        return database.sql(SELECT + " and l.id = :id")
                .bind("id", id)
                .map(TransferRepository::transfer)
                .one();
    }

    /** Whoever books a part of a transfer waits for whoever books another. */
    Mono<Transfer> lock(UUID id) {
        return database.sql(LOCK).bind("id", id).then().then(Mono.defer(() -> find(id)));
    }

    /** Whether one of the dues is another's than the payer's. */
    Mono<Boolean> paysForAnother(UUID transfer, List<UUID> dues) {
        return database.sql(PAYS_FOR_ANOTHER)
                .bind("transfer", transfer)
                .bind("dues", dues.toArray(UUID[]::new))
                .mapValue(Boolean.class)
                .one();
    }

    /** A transfer that waits, and who took its statement in. */
    record Waiting(UUID transfer, UUID staff) {}

    Flux<Waiting> waitingFor(UUID due) {
        return database.sql(WAITING_FOR)
                .bind("due", due)
                .map(row -> new Waiting(id(row), requireNonNull(row.get("imported_by_id", UUID.class))))
                .all();
    }

    Flux<Candidate> candidates(Incoming incoming, String search) {
        Set<PaymentCode> codes = PaymentCode.in(incoming.purpose());
        return database.sql(CANDIDATES)
                .bind("codes", codes.stream().map(PaymentCode::value).toArray(String[]::new))
                .bind("free", Cny.fen(incoming.free()))
                .bind("payer", incoming.payer())
                .bind("search", search)
                .map(TransferRepository::candidate)
                .all();
    }

    private static Transfer transfer(Readable row) {
        return new Transfer(
                id(row),
                requireNonNull(row.get("day", LocalDate.class)),
                text(row, "serial"),
                new Payer(text(row, "party"), text(row, "party_account")),
                Cny.ofFen(number(row, "fen")),
                Cny.ofFen(number(row, "booked")),
                Cny.ofFen(number(row, "returned")),
                text(row, "purpose"),
                text(row, "file_name"));
    }

    private static Candidate candidate(Readable row) {
        return new Candidate(
                id(row),
                text(row, "number"),
                Arrays.stream(requireNonNull(row.get("codes", String[].class)))
                        .map(PaymentCode::new)
                        .collect(Collectors.toUnmodifiableSet()),
                text(row, "buyer"),
                text(row, "purpose"),
                text(row, "supplier"),
                Cny.ofFen(number(row, "outstanding")),
                requireNonNull(row.get("pay_by", LocalDate.class)));
    }

    private static UUID id(Readable row) {
        return requireNonNull(row.get("id", UUID.class));
    }

    private static String text(Readable row, String column) {
        return requireNonNull(row.get(column, String.class), column);
    }

    private static long number(Readable row, String column) {
        return requireNonNull(row.get(column, Long.class), column);
    }
}
