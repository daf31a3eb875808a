package org.luyumarket.reporting.form;

import java.time.LocalDate;
import java.util.List;
import org.luyumarket.reporting.FormRequest;
import org.luyumarket.reporting.Sheet;
import org.luyumarket.reporting.Sheet.Field;

/**
 * What stands around a form: who reports it, who filled it in and who checked it (empty where a pen will say so), on which day, by
 * which rule of counting, on which state of the ledger. A month that is locked keeps its own.
 */
public record Paperwork(
        String unit, String filledBy, String checkedBy, LocalDate day, List<String> rules, String ledgerState) {

    public Paperwork {
        rules = List.copyOf(rules);
    }

    /** The same with the names of those who signed. */
    public Paperwork signed(String drawnUpBy, String checker) {
        return new Paperwork(unit, drawnUpBy, checker, day, rules, ledgerState);
    }

    Sheet.Head head(FormRequest request, Words words) {
        return new Sheet.Head(
                words.title(request.form()),
                List.of(
                        new Field(words.get("head.unit"), unit),
                        new Field(words.get("head.period"), words.period(request.from(), request.to())),
                        new Field(words.get("head.units"), words.get("head.units.value")),
                        new Field(words.get("head.filledBy"), filledBy),
                        new Field(words.get("head.checkedBy"), checkedBy),
                        new Field(words.get("head.day"), day.toString())));
    }

    /** The notes below a form: its own first, then the rules of counting and the state of the ledger. */
    List<Field> notes(Words words, List<String> own) {
        Field note = new Field(words.get("foot.note"), String.join(" ", own));
        Field rule = new Field(words.get("foot.rule"), String.join(" ", rules));
        Field state = new Field(words.get("foot.chain"), ledgerState);
        return List.of(note, rule, state);
    }

    List<String> signatures(Words words) {
        return List.of(
                words.get("sign.filledBy"),
                words.get("sign.checkedBy"),
                words.get("sign.head"),
                words.get("sign.seal"));
    }
}
