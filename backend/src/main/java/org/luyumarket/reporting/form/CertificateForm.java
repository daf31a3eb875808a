package org.luyumarket.reporting.form;

import java.util.Comparator;
import java.util.List;
import org.luyumarket.ledger.Ledger;
import org.luyumarket.ledger.LedgerEntry;
import org.luyumarket.ledger.SaleFact.CertificateOnFile;
import org.luyumarket.ledger.SaleFact.Producer;
import org.luyumarket.reporting.Cell;
import org.luyumarket.reporting.Column;
import org.luyumarket.reporting.Column.Kind;
import org.luyumarket.reporting.Form;
import org.luyumarket.reporting.Row;
import org.springframework.stereotype.Component;

/** What was sold under each certificate, and what without one. */
@Component
class CertificateForm extends GroupedForm {

    CertificateForm(Ledger ledger) {
        super(ledger);
    }

    @Override
    public Form form() {
        return Form.CERTIFICATES;
    }

    @Override
    List<Column> columns(Words words) {
        return List.of(
                words.column("number", Kind.COUNT, 3, false),
                words.column("certificate", Kind.TEXT, 13, false),
                words.column("valid", Kind.TEXT, 13, false),
                words.column("county", Kind.TEXT, 7, false),
                words.column("supplier", Kind.TEXT, 18, false),
                words.column("sales", Kind.COUNT, 6, true),
                words.column("tonnes", Kind.WEIGHT, 8, true),
                words.column("money", Kind.MONEY, 9, true),
                words.column("certified", Kind.MONEY, 9, true),
                words.column("counted", Kind.MONEY, 9, true));
    }

    @Override
    Object key(LedgerEntry entry) {
        Producer producer = entry.fact().producer();
        return List.of(producer.supplierId(), String.valueOf(producer.certificate()));
    }

    @Override
    Comparator<Group> order() {
        return Comparator.comparing((Group group) -> group.fact().producer().county())
                .thenComparing(Comparator.comparingLong(Group::fen).reversed())
                .thenComparing(group -> group.fact().producer().supplierId())
                .thenComparing(group -> String.valueOf(group.fact().producer().certificate()));
    }

    @Override
    Row row(int number, Group group, Words words) {
        Producer producer = group.fact().producer();
        CertificateOnFile certificate = producer.certificate();
        return Row.of(
                Cell.of((long) number),
                Cell.of(certificate == null ? words.get("certificate.none") : certificate.number()),
                certificate == null ? Cell.NONE : Cell.of(certificate.validFrom() + " – " + certificate.validTo()),
                Cell.of(words.place(producer.county())),
                Cell.of(producer.supplierName()),
                Cell.of(group.sales()),
                Cell.of(group.grams()),
                Cell.of(group.fen()),
                Cell.of(group.certifiedFen()),
                Cell.of(group.countedFen()));
    }

    @Override
    List<String> notes(Words words) {
        return List.of(words.get("note.certificates"));
    }
}
