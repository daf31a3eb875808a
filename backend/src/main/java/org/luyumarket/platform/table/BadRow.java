package org.luyumarket.platform.table;

import java.util.List;
import org.luyumarket.platform.FieldError;

/** A row that is wrong: its cells in the order of the template, and what is wrong with which. */
public record BadRow(long row, List<String> cells, List<FieldError> errors) {

    public BadRow {
        cells = List.copyOf(cells);
        errors = List.copyOf(errors);
    }
}
