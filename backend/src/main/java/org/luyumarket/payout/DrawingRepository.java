package org.luyumarket.payout;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Draws payouts of a run up, lets them be paid or takes them apart, all of them at once. */
@Repository
class DrawingRepository {

    private static final String DRAW = """
            insert into payout.payout (id, run_id, supplier_id, booked_fen, carried_fen, amount_fen, account_id, status)
            select gen_random_uuid(), :run, d.supplier_id, d.booked, d.carried, d.booked + d.carried, a.id,
                   case when d.booked + d.carried > 0 and a.id is not null then 'DRAWN' else 'CARRIED' end
              from (select supplier_id, sum(booked)::bigint as booked, sum(carried)::bigint as carried
                      from (select b.supplier_id, b.net_fen as booked, 0 as carried
                              from payout.booking b
                             where b.payout_id is null and b.at < :end
                            union all
                            select p.supplier_id, 0, p.amount_fen
                              from payout.payout p
                             where p.status in ('BOUNCED', 'CARRIED') and p.carried_into is null) parts
                     group by supplier_id) d
              left join payout.account a on a.supplier_id = d.supplier_id and a.status = 'APPROVED'
            """;

    private static final String TAKE_BOOKINGS = """
            update payout.booking b
               set payout_id = p.id
              from payout.payout p
             where p.run_id = :run and p.supplier_id = b.supplier_id and b.payout_id is null and b.at < :end
            """;

    private static final String TAKE_CARRIED = """
            update payout.payout c
               set carried_into = p.id
              from payout.payout p
             where p.run_id = :run and p.supplier_id = c.supplier_id and c.run_id <> :run
               and c.status in ('BOUNCED', 'CARRIED') and c.carried_into is null
            """;

    /** Whether an account that would be paid into is not in use any more. */
    private static final String HAS_OLD_ACCOUNTS = """
            select exists (
                   select
                     from payout.payout p
                     join payout.account a on a.id = p.account_id
                    where p.run_id = :run and p.status = 'DRAWN' and a.status <> 'APPROVED')
            """;

    private static final String APPROVE =
            "update payout.payout set status = 'APPROVED' where run_id = :run and status = 'DRAWN'";

    private static final String LEAVE_BOOKINGS = """
            update payout.booking b
               set payout_id = null
              from payout.payout p
             where p.run_id = :run and b.payout_id = p.id
            """;

    private static final String LEAVE_CARRIED = """
            update payout.payout c
               set carried_into = null
              from payout.payout p
             where p.run_id = :run and c.carried_into = p.id
            """;

    private static final String DISCARD = "update payout.payout set status = 'DISCARDED' where run_id = :run";

    private final DatabaseClient database;

    DrawingRepository(DatabaseClient database) {
        this.database = database;
    }

    /** The number of payouts. */
    Mono<Long> draw(UUID run, LocalDate until) {
        return of(DRAW, run, until)
                .flatMap(drawn -> of(TAKE_BOOKINGS, run, until)
                        .then(of(TAKE_CARRIED, run))
                        .thenReturn(drawn));
    }

    Mono<Boolean> hasOldAccounts(UUID run) {
        return database.sql(HAS_OLD_ACCOUNTS)
                .bind("run", run)
                .mapValue(Boolean.class)
                .one();
    }

    Mono<Void> approve(UUID run) {
        return of(APPROVE, run).then();
    }

    Mono<Void> discard(UUID run) {
        return of(LEAVE_BOOKINGS, run)
                .then(of(LEAVE_CARRIED, run))
                .then(of(DISCARD, run))
                .then();
    }

    private Mono<Long> of(String statement, UUID run) {
        return database.sql(statement).bind("run", run).fetch().rowsUpdated();
    }

    private Mono<Long> of(String statement, UUID run, LocalDate until) {
        return database.sql(statement)
                .bind("run", run)
                .bind("end", Period.startOf(until).atOffset(ZoneOffset.UTC))
                .fetch()
                .rowsUpdated();
    }
}
