package org.luyumarket.reporting.form;

import java.util.Comparator;
import java.util.List;
import org.luyumarket.ledger.Ledger;
import org.luyumarket.ledger.LedgerEntry;
import org.luyumarket.ledger.SaleFact.Destination;
import org.luyumarket.reporting.Cell;
import org.luyumarket.reporting.Column;
import org.luyumarket.reporting.Column.Kind;
import org.luyumarket.reporting.Form;
import org.luyumarket.reporting.Row;
import org.springframework.stereotype.Component;

/** What firms and institutions that are named bought. */
@Component
class InstitutionForm extends GroupedForm {

    InstitutionForm(Ledger ledger) {
        super(ledger);
    }

    @Override
    public Form form() {
        return Form.INSTITUTIONS;
    }

    @Override
    List<Column> columns(Words words) {
        return List.of(
                words.column("number", Kind.COUNT, 3, false),
                words.column("institution", Kind.TEXT, 22, false),
                words.column("seat", Kind.TEXT, 13, false),
                words.column("sales", Kind.COUNT, 6, true),
                words.column("contracts", Kind.COUNT, 6, true),
                words.column("tonnes", Kind.WEIGHT, 9, true),
                words.column("executed", Kind.MONEY, 10, true),
                words.column("counted", Kind.MONEY, 10, true));
    }

    @Override
    Object key(LedgerEntry entry) {
        Destination to = entry.fact().destination();
        return List.of(String.valueOf(to.buyerName()), String.valueOf(to.buyer()));
    }

    @Override
    Comparator<Group> order() {
        return Comparator.comparingLong(Group::fen)
                .reversed()
                .thenComparing(
                        group -> String.valueOf(group.fact().destination().buyerName()))
                .thenComparing(
                        group -> String.valueOf(group.fact().destination().buyer()));
    }

    @Override
    Row row(int number, Group group, Words words) {
        Destination to = group.fact().destination();
        return Row.of(
                Cell.of((long) number),
                Cell.of(Masking.buyer(String.valueOf(to.buyerName()))),
                to.buyer() == null ? Cell.NONE : Cell.of(words.city(to.buyer())),
                Cell.of(group.sales()),
                Cell.of((long) group.contractCount()),
                Cell.of(group.grams()),
                Cell.of(group.fen()),
                Cell.of(group.countedFen()));
    }

    @Override
    boolean has(LedgerEntry entry) {
        return entry.fact().destination().buyerName() != null;
    }

    @Override
    List<String> notes(Words words) {
        return List.of(words.get("note.institutions"));
    }
}
