package org.luyumarket.procurement.invoice;

import java.util.UUID;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.Row;
import org.luyumarket.procurement.invoice.Invoice.Paper;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The papers that sellers issued; they are added and never changed. */
@Repository
class PaperRepository {

    private static final String ADD_PAPER = """
            insert into invoice.paper (
                   id, invoice_id, kind, number, issued_on, fen, type, sha256, content, added_by, added_at)
            values (:id, :invoice, :kind, :number, :on, :fen, :type, :sha256, :content, :by, :at)
                on conflict do nothing
            """;

    private static final String CONTENT =
            "select type, content from invoice.paper where invoice_id = :invoice and id = :id";

    private final DatabaseClient database;

    PaperRepository(DatabaseClient database) {
        this.database = database;
    }

    /** Whether neither its number nor the paper itself was used before. */
    Mono<Boolean> add(UUID invoice, Paper paper, byte[] content) {
        return database.sql(ADD_PAPER)
                .bind("id", paper.id())
                .bind("invoice", invoice)
                .bind("kind", paper.kind().name())
                .bind("number", paper.number())
                .bind("on", paper.issuedOn())
                .bind("fen", Cny.fen(paper.amount()))
                .bind("type", paper.type())
                .bind("sha256", paper.sha256())
                .bind("content", content)
                .bind("by", paper.addedBy())
                .bind("at", paper.addedAt())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    Mono<PaperFile> find(UUID invoice, UUID id) {
        return database.sql(CONTENT)
                .bind("invoice", invoice)
                .bind("id", id)
                .map(columns -> {
                    Row row = new Row(columns);
                    return new PaperFile(row.text("type"), row.value("content", byte[].class));
                })
                .one();
    }
}
