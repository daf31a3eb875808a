package org.luyumarket.reporting.form;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ledger.LedgerEntry;
import org.luyumarket.ledger.SaleFact;
import org.luyumarket.reporting.Cell;
import org.luyumarket.reporting.Row;

/** The cells of a row, one after the other; those that say what an entry is about are the same in every form. */
final class EntryCells {

    private static final int ABOUT_A_ROW = 26;

    private final Words words;
    private final List<Cell> cells = new ArrayList<>(ABOUT_A_ROW);

    EntryCells(Words words) {
        this.words = words;
    }

    EntryCells text(@Nullable String text) {
        cells.add(Cell.of(text));
        return this;
    }

    EntryCells amount(long amount) {
        cells.add(Cell.of(amount));
        return this;
    }

    /** County, supplier, credit code, product, variety, grade, spec. */
    EntryCells goods(SaleFact fact) {
        SaleFact.Goods goods = fact.goods();
        return text(words.place(fact.producer().county()))
                .text(fact.producer().supplierName())
                .text(fact.producer().creditCode())
                .text(goods.name())
                .text(goods.variety())
                .text(goods.grade())
                .text(goods.spec());
    }

    /** Where it went, to whom or through which channel, in which mode, under which campaigns. */
    EntryCells trade(SaleFact fact) {
        SaleFact.Destination to = fact.destination();
        return text(words.city(to.shipTo() == null ? to.buyer() : to.shipTo()))
                .text(buyer(to.buyerName(), words.channel(fact.channel())))
                .text(words.mode(fact.trade().mode()))
                .text(words.campaigns(fact.campaigns()));
    }

    private static String buyer(@Nullable String name, String channel) {
        return name == null ? channel : Masking.buyer(name) + " / " + channel;
    }

    /** Contract, invoice and voucher. */
    EntryCells papers(SaleFact fact) {
        SaleFact.Evidence evidence = fact.evidence();
        return text(evidence.contract()).text(evidence.invoice()).text(voucher(evidence));
    }

    /** Deals without a paper are found by their own number. */
    private static @Nullable String voucher(SaleFact.Evidence evidence) {
        boolean byNumber = evidence.voucher() == null && evidence.source() != SaleFact.Source.ORDER;
        return byNumber ? evidence.reference() : evidence.voucher();
    }

    /** The day of an adjustment, why it does not count, whether it is an example, and what somebody wrote. */
    EntryCells remark(LedgerEntry entry) {
        SaleFact.Evidence evidence = entry.fact().evidence();
        List<String> parts = new ArrayList<>();
        if (entry.isAdjustment()) {
            parts.add(words.get("remark.adjustment", entry.day().toString()));
        }
        if (!entry.verdict().counted()) {
            parts.add(words.notCounted(entry.verdict().reasons()));
        }
        if (evidence.demo()) {
            parts.add(words.get("remark.demo"));
        }
        if (evidence.remark() != null) {
            parts.add(Masking.text(evidence.remark()));
        }
        return text(String.join(words.get("comma"), parts));
    }

    Row row() {
        return new Row(cells);
    }
}
