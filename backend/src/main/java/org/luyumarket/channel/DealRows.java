package org.luyumarket.channel;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.channel.Deal.Entered;
import org.luyumarket.channel.Deal.Names;
import org.luyumarket.channel.Deal.Review;
import org.luyumarket.channel.DealTerms.Assurances;
import org.luyumarket.channel.DealTerms.Buyer;
import org.luyumarket.channel.DealTerms.Formerly;
import org.luyumarket.channel.DealTerms.Way;
import org.luyumarket.ledger.Channel;
import org.luyumarket.ledger.Mode;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Weight;

/** Deals as rows of {@code channel.deal}, and back. */
final class DealRows {

    private DealRows() {}

    /** A bind for each column that the terms of a deal fill. */
    static Map<String, Object> binds(Deal deal) {
        DealTerms terms = deal.terms();
        Map<String, Object> binds = new HashMap<>();
        binds.put("day", terms.day());
        binds.put("sku", terms.sku());
        binds.put("product_name", deal.names().product());
        binds.put("supplier_id", terms.supplierId());
        binds.put("supplier_name", deal.names().supplier());
        binds.put("county", deal.county().value());
        binds.put("fen", Cny.fen(terms.money()));
        binds.put("grams", terms.weight().grams());
        binds.put("buyer_name", terms.buyer().name());
        binds.put("buyer", terms.buyer().division().value());
        binds.put("ship_to", code(terms.shipTo()));
        binds.put("buyer_written", code(terms.formerly().buyerDivision()));
        binds.put("ship_to_written", code(terms.formerly().shipTo()));
        binds.put("channel", terms.way().channel().name());
        binds.put("mode", terms.way().mode().name());
        binds.put("campaigns", terms.way().campaigns().toArray(String[]::new));
        binds.put("partner_id", text(terms.way().partnerId()));
        binds.put("remark", text(terms.remark()));
        binds.put("price_reason", text(terms.assurances().priceReason()));
        binds.put("late_accepted", terms.assurances().lateAccepted());
        putPapers(terms.papers(), binds);
        return binds;
    }

    private static void putPapers(Papers papers, Map<String, Object> binds) {
        binds.put("contract", text(papers.contract()));
        binds.put("invoice", text(papers.invoice()));
        binds.put("weigh_note", text(papers.weighNote()));
        binds.put("invoice_key", text(Papers.key(papers.invoice())));
        binds.put("weigh_key", text(Papers.key(papers.weighNote())));
    }

    private static Object code(@Nullable DivisionCode division) {
        return text(division == null ? null : division.value());
    }

    static Object text(@Nullable String text) {
        return Parameters.in(R2dbcType.VARCHAR, text);
    }

    static Object uuid(@Nullable UUID id) {
        return id == null ? Parameters.in(UUID.class) : Parameters.in(id);
    }

    static Deal deal(Readable row) {
        return new Deal(
                row.get("id", UUID.class),
                row.get("number", String.class),
                DealKind.valueOf(row.get("kind", String.class)),
                DealStatus.valueOf(row.get("status", String.class)),
                Origin.valueOf(row.get("origin", String.class)),
                row.get("corrects", UUID.class),
                terms(row),
                new Names(row.get("product_name", String.class), row.get("supplier_name", String.class)),
                new DivisionCode(row.get("county", String.class)),
                new Entered(
                        row.get("entered_by", UUID.class),
                        row.get("entered_name", String.class),
                        row.get("entered_at", Instant.class)),
                review(row),
                row.get("import_id", UUID.class),
                row.get("demo", Boolean.class),
                row.get("version", Long.class));
    }

    private static DealTerms terms(Readable row) {
        return new DealTerms(
                row.get("day", LocalDate.class),
                row.get("sku", String.class),
                row.get("supplier_id", String.class),
                Cny.ofFen(row.get("fen", Long.class)),
                new Weight(row.get("grams", Long.class)),
                new Buyer(row.get("buyer_name", String.class), new DivisionCode(row.get("buyer", String.class))),
                division(row, "ship_to"),
                new Way(
                        Channel.valueOf(row.get("channel", String.class)),
                        Mode.valueOf(row.get("mode", String.class)),
                        row.get("partner_id", String.class),
                        List.of(row.get("campaigns", String[].class))),
                new Papers(
                        row.get("contract", String.class),
                        row.get("invoice", String.class),
                        row.get("weigh_note", String.class)),
                row.get("remark", String.class),
                new Assurances(row.get("price_reason", String.class), row.get("late_accepted", Boolean.class)),
                new Formerly(division(row, "buyer_written"), division(row, "ship_to_written")));
    }

    private static @Nullable DivisionCode division(Readable row, String column) {
        String code = row.get(column, String.class);
        return code == null ? null : new DivisionCode(code);
    }

    private static @Nullable Review review(Readable row) {
        UUID by = row.get("reviewed_by", UUID.class);
        return by == null
                ? null
                : new Review(
                        by,
                        row.get("reviewed_name", String.class),
                        row.get("reviewed_at", Instant.class),
                        row.get("review_note", String.class));
    }
}
