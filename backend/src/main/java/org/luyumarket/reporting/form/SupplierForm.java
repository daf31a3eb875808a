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

/** What each supplier sold, and what it sent into Shandong at which freight: what subsidies ask to see. */
@Component
class SupplierForm extends GroupedForm {

    SupplierForm(Ledger ledger) {
        super(ledger);
    }

    @Override
    public Form form() {
        return Form.SUPPLIERS;
    }

    @Override
    List<Column> columns(Words words) {
        return List.of(
                words.column("number", Kind.COUNT, 3, false),
                words.column("county", Kind.TEXT, 7, false),
                words.column("supplier", Kind.TEXT, 18, false),
                words.column("creditCode", Kind.TEXT, 13, false),
                words.column("tonnes", Kind.WEIGHT, 8, true),
                words.column("money", Kind.MONEY, 9, true),
                words.column("counted", Kind.MONEY, 9, true),
                words.column("orders", Kind.COUNT, 8, true),
                words.column("ordersMoney", Kind.MONEY, 9, true),
                words.column("freight", Kind.YUAN, 9, true));
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
        return Row.of(
                Cell.of((long) number),
                Cell.of(words.place(group.fact().producer().county())),
                Cell.of(group.fact().producer().supplierName()),
                Cell.of(group.fact().producer().creditCode()),
                Cell.of(group.grams()),
                Cell.of(group.fen()),
                Cell.of(group.countedFen()),
                Cell.of(group.ordersToShandong()),
                Cell.of(group.shandongFen()),
                Cell.of(group.shandongFreight()));
    }

    @Override
    List<String> notes(Words words) {
        return List.of(words.get("note.suppliers"));
    }
}
