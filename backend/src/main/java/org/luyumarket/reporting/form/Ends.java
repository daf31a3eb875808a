package org.luyumarket.reporting.form;

import java.util.ArrayList;
import java.util.List;
import org.luyumarket.reporting.Column.Kind;
import org.luyumarket.reporting.Row;
import org.luyumarket.reporting.Sheet;

/** What stands below the rows of any form. */
final class Ends {

    private Ends() {}

    static Sheet.End of(Filling filling, List<String> notes, List<Row> totals, Sheet.Exact exact) {
        Words words = filling.words();
        List<String> all = new ArrayList<>(notes);
        all.add(words.get("note.rounding"));
        all.add(words.get("note.exact", Kind.YUAN.shown(exact.fen()), Kind.KILOGRAMS.shown(exact.grams())));
        return new Sheet.End(
                totals,
                exact,
                filling.paperwork().notes(words, all),
                filling.paperwork().signatures(words));
    }
}
