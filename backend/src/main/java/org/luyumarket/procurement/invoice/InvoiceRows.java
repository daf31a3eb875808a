package org.luyumarket.procurement.invoice;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.luyumarket.platform.Row;
import org.luyumarket.procurement.invoice.Invoice.Deal;
import org.luyumarket.procurement.invoice.Invoice.Line;
import org.luyumarket.procurement.invoice.Invoice.Paper;
import org.luyumarket.procurement.invoice.Invoice.Request;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Puts invoices together from their rows. */
@Component
class InvoiceRows {

    static final String SELECT = """
            select id, number, contract_id, contract, institution_id, institution, supplier_id, supplier, supplier_code, type,
                   title, tax_number, address, phone, bank, account, status, requested_by, requested_at, version
              from invoice.invoice
            """;

    private static final String LINES = """
            select invoice_id, number, delivery_id, delivery, sku, name, quantity, fen, tax_fen, code, permille, ask, basis
              from invoice.line
             where invoice_id = any(:ids)
             order by invoice_id, number
            """;

    private static final String PAPERS = """
            select invoice_id, id, kind, number, issued_on, fen, type, sha256, added_by, added_at
              from invoice.paper
             where invoice_id = any(:ids)
             order by id
            """;

    private final DatabaseClient database;

    InvoiceRows(DatabaseClient database) {
        this.database = database;
    }

    /** In the order of the heads. */
    Flux<Invoice> read(GenericExecuteSpec heads) {
        return heads.map(columns -> bare(new Row(columns))).all().collectList().flatMapMany(this::whole);
    }

    private Flux<Invoice> whole(List<Invoice> bare) {
        if (bare.isEmpty()) {
            return Flux.empty();
        }
        UUID[] ids = bare.stream().map(Invoice::id).toArray(UUID[]::new);
        return Mono.zip(of(LINES, ids, InvoiceRows::line), of(PAPERS, ids, InvoiceRows::paper))
                .flatMapIterable(parts -> bare.stream()
                        .map(one -> complete(
                                one,
                                parts.getT1().getOrDefault(one.id(), List.of()),
                                parts.getT2().getOrDefault(one.id(), List.of())))
                        .toList());
    }

    private static Invoice complete(Invoice bare, List<Line> lines, List<Paper> papers) {
        return new Invoice(
                bare.id(),
                bare.number(),
                bare.deal(),
                bare.title(),
                bare.status(),
                lines,
                papers,
                bare.request(),
                bare.version());
    }

    private <T> Mono<Map<UUID, List<T>>> of(String sql, UUID[] ids, Function<Row, T> mapper) {
        return database.sql(sql)
                .bind("ids", ids)
                .map(columns -> {
                    Row row = new Row(columns);
                    return Map.entry(row.id("invoice_id"), mapper.apply(row));
                })
                .all()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Invoice bare(Row row) {
        return new Invoice(
                row.id("id"),
                row.text("number"),
                new Deal(
                        row.id("contract_id"),
                        row.text("contract"),
                        row.id("institution_id"),
                        row.text("institution"),
                        row.text("supplier_id"),
                        row.text("supplier"),
                        row.text("supplier_code")),
                title(row),
                InvoiceStatus.valueOf(row.text("status")),
                List.of(),
                List.of(),
                new Request(row.text("requested_by"), row.at("requested_at")),
                row.number("version"));
    }

    private static Title title(Row row) {
        return new Title(
                InvoiceType.valueOf(row.text("type")),
                row.text("title"),
                row.text("tax_number"),
                row.text("address"),
                row.text("phone"),
                row.text("bank"),
                row.text("account"));
    }

    private static Line line(Row row) {
        TaxRule rule = new TaxRule(
                row.optional("permille", Integer.class),
                row.text("code"),
                row.value("ask", Boolean.class),
                row.text("basis"));
        return new Line(
                row.count("number"),
                row.id("delivery_id"),
                row.text("delivery"),
                row.text("sku"),
                row.text("name"),
                row.count("quantity"),
                row.money("fen"),
                row.money("tax_fen"),
                rule);
    }

    private static Paper paper(Row row) {
        return new Paper(
                row.id("id"),
                PaperKind.valueOf(row.text("kind")),
                row.text("number"),
                row.day("issued_on"),
                row.money("fen"),
                row.text("type"),
                row.text("sha256"),
                row.text("added_by"),
                row.at("added_at"));
    }
}
