package org.luyumarket.procurement.gift;

import java.time.LocalDate;
import org.luyumarket.platform.ChinaTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/**
 * Forgets who got parcels once that is not needed any more: what was bought, at which price and where to stays, and so does how much
 * each of the now nameless people got.
 */
@Service
class ErasureService {

    /** A list of the year is needed for the caps, and one with a parcel that is to be sent, or was sent lately, for sending it. */
    private static final String ERASE = """
            with over as (
                 update gift.list l
                    set erased_on = :today
                  where l.erased_on is null and l.arrives_on < :before and (l.year < :year or not l.counts)
                    and not exists (
                        select from gift.parcel p
                         where p.list_id = l.id and l.counts and not p.dropped and (p.sent_at is null or p.sent_at >= :since))
                 returning l.id)
            update gift.parcel p
               set recipient = '',
                   phone_print = (select min(same.id::text)
                                    from gift.parcel same
                                   where same.list_id = p.list_id and same.phone_print = p.phone_print)
              from over
             where p.list_id = over.id
            """;

    private final DatabaseClient database;
    private final int daysKept;

    ErasureService(DatabaseClient database, @Value("${luyu.gift-recipients-kept-days:180}") int daysKept) {
        this.database = database;
        this.daysKept = daysKept;
    }

    /** How many parcels nobody can be told from any more. */
    @Transactional
    public Mono<Long> erase(LocalDate today) {
        LocalDate before = today.minusDays(daysKept);
        return database.sql(ERASE)
                .bind("today", today)
                .bind("before", before)
                .bind("since", before.atStartOfDay(ChinaTime.ZONE).toInstant())
                .bind("year", today.getYear())
                .fetch()
                .rowsUpdated();
    }
}
