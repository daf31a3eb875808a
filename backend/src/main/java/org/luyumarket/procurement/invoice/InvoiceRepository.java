package org.luyumarket.procurement.invoice;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.util.List;
import java.util.UUID;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.Columns;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.procurement.contract.ContractColumns;
import org.luyumarket.procurement.contract.Sight;
import org.luyumarket.procurement.invoice.Invoice.Line;
import org.luyumarket.procurement.invoice.Invoices.Filter;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class InvoiceRepository {

    private static final String ADD = """
            insert into invoice.invoice (
                   id, number, contract_id, contract, institution_id, institution, supplier_id, supplier, supplier_code, type,
                   title, tax_number, address, phone, bank, account, status, requested_by, requested_at)
            values (:id, 'FP' || extract(year from :at::timestamptz at time zone 'Asia/Shanghai') || lpad(nextval('invoice.number')::text, 6, '0'),
                    :contract_id, :contract, :institution_id, :institution, :supplier_id, :supplier, :supplier_code, :type,
                    :title, :tax_number, :address, :phone, :bank, :account, 'REQUESTED', :by, :at)
            """;

    private static final String ADD_LINES = """
            insert into invoice.line (
                   invoice_id, number, delivery_id, delivery, sku, name, quantity, fen, tax_fen, code, permille, ask, basis)
            select :id, number, delivery_id, delivery, sku, name, quantity, fen, tax_fen, code, nullif(permille, 0), ask, basis
              from unnest(:numbers::int[], :delivery_ids::uuid[], :deliveries::text[], :skus::text[], :names::text[],
                          :quantities::int[], :fen::bigint[], :taxes::bigint[], :codes::text[], :permilles::int[],
                          :asks::boolean[], :bases::text[])
                   as line (number, delivery_id, delivery, sku, name, quantity, fen, tax_fen, code, permille, ask, basis)
            """;

    private static final String COVER = """
            insert into invoice.covered (delivery_id, invoice_id)
            select delivery, :id from unnest(:deliveries::uuid[]) as delivery
                on conflict do nothing
            """;

    private static final String COVERED = """
            select delivery_id from invoice.covered where delivery_id = any(:deliveries)
            """;

    private static final String UNCOVER = "delete from invoice.covered where invoice_id = :id";

    private static final String MOVE = """
            update invoice.invoice set status = :to, version = version + 1 where id = :id and version = :version
            """;

    private static final String WITHIN = " where " + ContractColumns.SEEN + """

               and (:status::text is null or status = :status)
            """;

    private final DatabaseClient database;
    private final InvoiceRows rows;

    InvoiceRepository(DatabaseClient database, InvoiceRows rows) {
        this.database = database;
        this.rows = rows;
    }

    Mono<Invoice> find(UUID id) {
        return rows.read(database.sql(InvoiceRows.SELECT + " where id = :id").bind("id", id))
                .singleOrEmpty();
    }

    Flux<Invoice> ofContract(UUID contract) {
        return rows.read(database.sql(InvoiceRows.SELECT + " where contract_id = :contract order by number")
                .bind("contract", contract));
    }

    Mono<Page<Invoice>> of(Sight sight, Filter filter, PageRequest page) {
        String found = InvoiceRows.SELECT + WITHIN + " order by id desc limit :size offset :offset";
        String count = "select count(*) from invoice.invoice" + WITHIN;
        return rows.read(within(found, sight, filter).bind("size", page.size()).bind("offset", page.offset()))
                .collectList()
                .zipWith(within(count, sight, filter).mapValue(Long.class).one())
                .map(both -> new Page<>(both.getT1(), both.getT2(), page.page(), page.size()));
    }

    private GenericExecuteSpec within(String sql, Sight sight, Filter filter) {
        InvoiceStatus status = filter.status();
        return ContractColumns.bind(database.sql(sql), sight)
                .bind("status", Parameters.in(R2dbcType.VARCHAR, status == null ? null : status.name()));
    }

    /** The deliveries of these that some invoice covers. */
    Flux<UUID> covered(List<UUID> deliveries) {
        return database.sql(COVERED)
                .bind("deliveries", deliveries.toArray(UUID[]::new))
                .mapValue(UUID.class)
                .all();
    }

    Mono<Void> add(Invoice invoice) {
        return titled(database.sql(ADD), invoice.title())
                .bind("id", invoice.id())
                .bind("contract_id", invoice.deal().contract())
                .bind("contract", invoice.deal().contractNumber())
                .bind("institution_id", invoice.deal().institution())
                .bind("institution", invoice.deal().buyer())
                .bind("supplier_id", invoice.deal().supplierId())
                .bind("supplier", invoice.deal().supplier())
                .bind("supplier_code", invoice.deal().supplierCode())
                .bind("by", invoice.request().by())
                .bind("at", invoice.request().at())
                .then()
                .then(add(invoice.id(), new Columns<>(invoice.lines())));
    }

    private static GenericExecuteSpec titled(GenericExecuteSpec sql, Title title) {
        return sql.bind("type", title.type().name())
                .bind("title", title.name().strip())
                .bind("tax_number", title.taxNumber())
                .bind("address", title.address().strip())
                .bind("phone", title.phone().strip())
                .bind("bank", title.bank().strip())
                .bind("account", title.account().strip());
    }

    private Mono<Void> add(UUID id, Columns<Line> lines) {
        return database.sql(ADD_LINES)
                .bind("id", id)
                .bind("numbers", lines.ints(Line::number))
                .bind(
                        "delivery_ids",
                        lines.rows().stream().map(Line::deliveryId).toArray(UUID[]::new))
                .bind("deliveries", lines.texts(Line::delivery))
                .bind("skus", lines.texts(Line::sku))
                .bind("names", lines.texts(Line::name))
                .bind("quantities", lines.ints(Line::quantity))
                .bind("fen", lines.longs(line -> Cny.fen(line.amount())))
                .bind("taxes", lines.longs(line -> Cny.fen(line.tax())))
                .bind("codes", lines.texts(line -> line.rule().code()))
                .bind("permilles", lines.ints(InvoiceRepository::permille))
                .bind(
                        "asks",
                        lines.rows().stream().map(line -> line.rule().ask()).toArray(Boolean[]::new))
                .bind("bases", lines.texts(line -> line.rule().basis()))
                .then();
    }

    /** Nothing where it is exempt, which the statement writes as such. */
    private static int permille(Line line) {
        Integer permille = line.rule().permille();
        return permille == null ? 0 : permille;
    }

    /** Whether nobody else asked for one of these deliveries. */
    Mono<Boolean> cover(UUID id, List<UUID> deliveries) {
        return database.sql(COVER)
                .bind("id", id)
                .bind("deliveries", deliveries.toArray(UUID[]::new))
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == deliveries.size());
    }

    Mono<Void> uncover(UUID id) {
        return database.sql(UNCOVER).bind("id", id).then();
    }

    Mono<Boolean> move(Invoice before, InvoiceStatus to) {
        return database.sql(MOVE)
                .bind("id", before.id())
                .bind("version", before.version())
                .bind("to", to.name())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }
}
