package org.luyumarket.platform.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.luyumarket.platform.FieldError;
import org.luyumarket.platform.PlainText;

/** A row while it is read: its cells by column, and what is wrong with which of them, each named as a spreadsheet shows it. */
public final class RowCells<C extends Enum<C> & TableColumn> {

    private final TableHead<C> head;
    private final TableRow row;
    private final List<FieldError> errors = new ArrayList<>();

    public RowCells(TableHead<C> head, TableRow row) {
        this.head = head;
        this.row = row;
        row.badCells()
                .forEach(
                        cell -> errors.add(new FieldError(TableRow.address(cell.column(), row.number()), cell.code())));
    }

    public List<FieldError> errors() {
        return List.copyOf(errors);
    }

    public boolean isWhole() {
        return errors.isEmpty();
    }

    public String text(C column) {
        return head.text(row, column);
    }

    public String address(C column) {
        return head.address(row.number(), column);
    }

    /** What nobody filled in because the file has no such column is told by its title, for there is no cell to name. */
    public void error(C column, String code, Object... arguments) {
        boolean absent = code.equals("required") && !head.has(column);
        errors.add(
                absent
                        ? new FieldError(address(column), "no-such-column", List.of(column.title()))
                        : new FieldError(address(column), code, List.of(arguments)));
    }

    /** A plain text that must be there. */
    public String required(C column, int longest) {
        if (text(column).isEmpty()) {
            error(column, "required");
        }
        return optional(column, longest);
    }

    public String optional(C column, int longest) {
        String text = text(column);
        if (text.codePointCount(0, text.length()) > longest) {
            error(column, "too-long", longest);
        } else if (!PlainText.isPlain(text)) {
            error(column, "control-characters");
        } else if (PlainText.isCode(text)) {
            error(column, "code");
        }
        return text;
    }

    /** What must be there and be readable; nothing where it is not, which is noted. */
    public <T> Optional<T> read(C column, Function<String, Optional<T>> reading, String code) {
        String text = text(column);
        Optional<T> read = text.isEmpty() ? Optional.empty() : reading.apply(text);
        if (read.isEmpty()) {
            error(column, text.isEmpty() ? "required" : code);
        }
        return read;
    }
}
