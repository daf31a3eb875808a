package org.luyumarket.procurement.delivery;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.procurement.contract.ContractColumns;
import org.luyumarket.procurement.contract.Sight;
import org.luyumarket.procurement.delivery.Deliveries.Filter;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Deliveries page by page. */
@Repository
class DeliveryLists {

    private static final String WITHIN = " where " + ContractColumns.SEEN + """

               and (:status::text is null or status = :status)
            """;

    private static final String PAGE =
            DeliveryRows.SELECT + WITHIN + " order by day desc, number desc limit :size offset :offset";

    private static final String COUNT = "select count(*) from delivery.delivery" + WITHIN;

    private final DatabaseClient database;
    private final DeliveryRows rows;

    DeliveryLists(DatabaseClient database, DeliveryRows rows) {
        this.database = database;
        this.rows = rows;
    }

    Mono<Page<Delivery>> of(Sight sight, Filter filter, PageRequest page) {
        return rows.read(within(PAGE, sight, filter).bind("size", page.size()).bind("offset", page.offset()))
                .collectList()
                .zipWith(within(COUNT, sight, filter).mapValue(Long.class).one())
                .map(found -> new Page<>(found.getT1(), found.getT2(), page.page(), page.size()));
    }

    private GenericExecuteSpec within(String sql, Sight sight, Filter filter) {
        DeliveryStatus status = filter.status();
        return ContractColumns.bind(database.sql(sql), sight)
                .bind("status", Parameters.in(R2dbcType.VARCHAR, status == null ? null : status.name()));
    }
}
