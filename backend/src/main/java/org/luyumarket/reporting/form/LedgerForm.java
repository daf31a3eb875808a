package org.luyumarket.reporting.form;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.luyumarket.ledger.EntryFilter;
import org.luyumarket.ledger.Grouping;
import org.luyumarket.ledger.Ledger;
import org.luyumarket.ledger.LedgerEntry;
import org.luyumarket.ledger.SaleFact;
import org.luyumarket.ledger.SaleFact.Source;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.reporting.Column;
import org.luyumarket.reporting.Column.Kind;
import org.luyumarket.reporting.Form;
import org.luyumarket.reporting.Row;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** The monthly ledger: a row for each deal, and one for what was sold online of a product into a city in a month. */
@Component
class LedgerForm extends GroupedForm {

    private static final Comparator<Group> OLDEST_FIRST = Comparator.comparing(
                    (Group group) -> group.fact().producer().county())
            .thenComparing(group -> YearMonth.from(group.newest().bookedOn()))
            .thenComparing(group -> group.newest().isAdjustment())
            .thenComparing(group -> group.newest().bookedOn())
            .thenComparing(group -> group.newest().id());

    private final Ledger ledger;

    LedgerForm(Ledger ledger) {
        super(ledger);
        this.ledger = ledger;
    }

    @Override
    public Form form() {
        return Form.LEDGER;
    }

    @Override
    List<Column> columns(Words words) {
        return List.of(
                words.column("number", Kind.COUNT, 3, false),
                words.column("month", Kind.TEXT, 5, false),
                words.column("county", Kind.TEXT, 5, false),
                words.column("supplier", Kind.TEXT, 9, false),
                words.column("creditCode", Kind.TEXT, 9, false),
                words.column("product", Kind.TEXT, 8, false),
                words.column("variety", Kind.TEXT, 5, false),
                words.column("grade", Kind.TEXT, 5, false),
                words.column("spec", Kind.TEXT, 6, false),
                words.column("tonnes", Kind.WEIGHT, 6, true),
                words.column("money", Kind.MONEY, 6, true),
                words.column("certified", Kind.MONEY, 6, true),
                words.column("soldTo", Kind.TEXT, 7, false),
                words.column("buyerOrChannel", Kind.TEXT, 9, false),
                words.column("mode", Kind.TEXT, 6, false),
                words.column("campaign", Kind.TEXT, 8, false),
                words.column("households", Kind.COUNT, 4, false),
                words.column("persons", Kind.COUNT, 4, false),
                words.column("contract", Kind.TEXT, 7, false),
                words.column("invoice", Kind.TEXT, 7, false),
                words.column("voucher", Kind.TEXT, 7, false),
                words.column("remark", Kind.TEXT, 10, false));
    }

    /** An adjustment stands in a row of its own, with its own day. */
    @Override
    Object key(LedgerEntry entry) {
        SaleFact fact = entry.fact();
        LocalDate late = entry.isAdjustment() ? entry.day() : null;
        List<Object> own = fact.evidence().source() == Source.ORDER
                ? List.of(
                        fact.producer(),
                        String.valueOf(fact.destination().shipTo()).substring(0, 4))
                : List.of(fact.producer(), fact.evidence());
        return List.of(
                YearMonth.from(entry.bookedOn()),
                String.valueOf(late),
                fact.goods(),
                entry.verdict(),
                fact.trade(),
                own);
    }

    @Override
    Comparator<Group> order() {
        return OLDEST_FIRST;
    }

    @Override
    Row row(int number, Group group, Words words) {
        SaleFact fact = group.fact();
        return new EntryCells(words)
                .amount(number)
                .text(YearMonth.from(group.newest().bookedOn()).toString())
                .goods(fact)
                .amount(group.grams())
                .amount(group.fen())
                .amount(group.certifiedFen())
                .trade(fact)
                .amount(group.households())
                .amount(group.persons())
                .papers(fact)
                .remark(group.newest())
                .row();
    }

    @Override
    List<String> notes(Words words) {
        return List.of(words.get("note.ledger"));
    }

    /** A county's months: a row is of one of them, and no county sells so much in a month that it does not fit. */
    @Override
    Flux<EntryFilter> parts(EntryFilter all) {
        return ledger.totals(all, List.of(Grouping.COUNTY, Grouping.MONTH))
                .map(total -> part(
                        all, total.groups().get(0).key(), total.groups().get(1).key()));
    }

    private static EntryFilter part(EntryFilter all, String county, String month) {
        return all.inCounty(new DivisionCode(county)).within(EntryFilter.month(YearMonth.parse(month)));
    }

    @Override
    boolean countsApart() {
        return true;
    }
}
