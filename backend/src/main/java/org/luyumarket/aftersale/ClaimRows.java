package org.luyumarket.aftersale;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.aftersale.Claim.Clock;
import org.luyumarket.aftersale.Claim.Decision;
import org.luyumarket.aftersale.Claim.Goods;
import org.luyumarket.aftersale.Claim.Judge;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.Row;

/** Claims out of rows. */
final class ClaimRows {

    static final String SELECT = """
            select c.id, c.order_number, c.position, c.sku, c.name, c.county, c.supplier_id, c.bad, c.pieces, c.unit_price_fen,
                   c.proposed_fen, c.note, c.opened_at, c.answer_by, c.status, c.judge, c.judged_by, c.judged_at, c.reason,
                   c.granted_fen, c.appeal, c.version,
                   array(select p.id from aftersale.photo p where p.claim_id = c.id order by p.id) as photos
              from aftersale.claim c
            """;

    private ClaimRows() {}

    static Claim claim(Readable columns) {
        Row row = new Row(columns);
        return new Claim(
                row.id("id"),
                goods(row),
                new Loss(row.count("bad"), row.count("pieces"), row.money("unit_price_fen")),
                row.money("proposed_fen"),
                row.text("note"),
                new Clock(row.at("opened_at"), row.at("answer_by")),
                ClaimStatus.valueOf(row.text("status")),
                decision(row),
                row.optional("appeal", String.class),
                List.of(row.value("photos", UUID[].class)),
                row.number("version"));
    }

    private static Goods goods(Row row) {
        return new Goods(
                row.text("order_number"),
                row.count("position"),
                row.text("sku"),
                row.text("name"),
                row.division("county"),
                row.text("supplier_id"));
    }

    private static @Nullable Decision decision(Row row) {
        String judge = row.optional("judge", String.class);
        if (judge == null) {
            return null;
        }
        Long granted = row.optional("granted_fen", Long.class);
        return new Decision(
                Judge.valueOf(judge),
                row.text("judged_by"),
                row.value("judged_at", Instant.class),
                row.text("reason"),
                granted == null ? null : Cny.ofFen(granted));
    }
}
