package org.luyumarket.reporting.form;

import java.util.Comparator;
import java.util.List;
import org.luyumarket.ledger.Ledger;
import org.luyumarket.ledger.LedgerEntry;
import org.luyumarket.reporting.Cell;
import org.luyumarket.reporting.Column;
import org.luyumarket.reporting.Column.Kind;
import org.luyumarket.reporting.Form;
import org.luyumarket.reporting.Row;
import org.springframework.stereotype.Component;

/** Which households and persons each supplier links, and what was sold through it. */
@Component
class HouseholdForm extends GroupedForm {

    HouseholdForm(Ledger ledger) {
        super(ledger);
    }

    @Override
    public Form form() {
        return Form.HOUSEHOLDS;
    }

    @Override
    List<Column> columns(Words words) {
        return List.of(
                words.column("number", Kind.COUNT, 3, false),
                words.column("county", Kind.TEXT, 7, false),
                words.column("township", Kind.TEXT, 9, false),
                words.column("supplier", Kind.TEXT, 18, false),
                words.column("households", Kind.COUNT, 8, true),
                words.column("persons", Kind.COUNT, 8, true),
                words.column("tonnes", Kind.WEIGHT, 8, true),
                words.column("money", Kind.MONEY, 9, true),
                words.column("counted", Kind.MONEY, 9, true),
                words.column("perHousehold", Kind.YUAN, 10, false));
    }

    @Override
    Object key(LedgerEntry entry) {
        return entry.fact().producer().supplierId();
    }

    @Override
    Comparator<Group> order() {
        return Comparator.comparing((Group group) -> group.fact().producer().county())
                .thenComparing(Comparator.comparingLong(Group::fen).reversed())
                .thenComparing(group -> group.fact().producer().supplierId());
    }

    @Override
    Row row(int number, Group group, Words words) {
        boolean sold = group.fen() > 0;
        return Row.of(
                Cell.of((long) number),
                Cell.of(words.place(group.fact().producer().county())),
                Cell.of(group.fact().producer().township()),
                Cell.of(group.fact().producer().supplierName()),
                Cell.of(sold ? group.households() : 0L),
                Cell.of(sold ? group.persons() : 0L),
                Cell.of(group.grams()),
                Cell.of(group.fen()),
                Cell.of(group.countedFen()),
                sold && group.households() > 0 ? Cell.of(group.fen() / group.households()) : Cell.NONE);
    }

    @Override
    List<String> notes(Words words) {
        return List.of(words.get("note.households"));
    }
}
