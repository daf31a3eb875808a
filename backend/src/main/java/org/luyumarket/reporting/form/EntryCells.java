package org.luyumarket.reporting.form;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ledger.LedgerEntry;
import org.luyumarket.ledger.SaleFact;
import org.luyumarket.reporting.Cell;

/** The cells that say what an entry is about, the same in every form. */
final class EntryCells {

    private EntryCells() {}

    /** County, supplier, credit code, product, variety, grade, spec. */
    static Stream<Cell> goods(SaleFact fact, Words words) {
        SaleFact.Goods goods = fact.goods();
        return Stream.of(
                Cell.of(words.place(fact.producer().county())),
                Cell.of(fact.producer().supplierName()),
                Cell.of(fact.producer().creditCode()),
                Cell.of(goods.name()),
                Cell.of(goods.variety()),
                Cell.of(goods.grade()),
                Cell.of(goods.spec()));
    }

    /** Where it went, to whom or through which channel, in which mode, under which campaigns. */
    static Stream<Cell> trade(SaleFact fact, Words words) {
        SaleFact.Destination to = fact.destination();
        return Stream.of(
                Cell.of(words.city(to.shipTo() == null ? to.buyer() : to.shipTo())),
                Cell.of(buyer(to.buyerName(), words.channel(fact.channel()))),
                Cell.of(words.mode(fact.trade().mode())),
                Cell.of(words.campaigns(fact.campaigns())));
    }

    private static String buyer(@Nullable String name, String channel) {
        return name == null ? channel : Masking.buyer(name) + " / " + channel;
    }

    /** Contract, invoice and voucher. */
    static Stream<Cell> papers(SaleFact fact) {
        SaleFact.Evidence evidence = fact.evidence();
        return Stream.of(Cell.of(evidence.contract()), Cell.of(evidence.invoice()), Cell.of(voucher(evidence)));
    }

    /** Deals without a paper are found by their own number. */
    private static @Nullable String voucher(SaleFact.Evidence evidence) {
        boolean byNumber = evidence.voucher() == null && evidence.source() != SaleFact.Source.ORDER;
        return byNumber ? evidence.reference() : evidence.voucher();
    }

    /** The day of an adjustment, why it does not count, whether it is an example, and what somebody wrote. */
    static String remark(LedgerEntry entry, Words words) {
        SaleFact.Evidence evidence = entry.fact().evidence();
        return Stream.of(
                        part(
                                entry.isAdjustment(),
                                () -> words.get("remark.adjustment", entry.day().toString())),
                        part(
                                !entry.verdict().counted(),
                                () -> words.get(
                                        "remark.notCounted",
                                        words.reasons(entry.verdict().reasons()))),
                        part(evidence.demo(), () -> words.get("remark.demo")),
                        Optional.ofNullable(evidence.remark()).map(Masking::text))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(words.get("comma")));
    }

    private static Optional<String> part(boolean applies, Supplier<String> text) {
        return applies ? Optional.of(text.get()) : Optional.empty();
    }
}
