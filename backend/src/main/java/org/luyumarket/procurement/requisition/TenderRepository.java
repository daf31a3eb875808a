package org.luyumarket.procurement.requisition;

import static java.util.Objects.requireNonNull;

import io.r2dbc.spi.Parameters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Cny;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

/** What a unit buys of each category in a year, against the limit from which it has to be put out to tender. */
@Repository
class TenderRepository {

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

    TenderRepository(DatabaseClient database) {
        this.database = database;
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
}
