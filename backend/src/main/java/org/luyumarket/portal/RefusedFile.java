package org.luyumarket.portal;

import java.util.List;
import org.luyumarket.platform.Problem;
import org.luyumarket.storefront.desk.WrongCell;

/** What was wrong with a file: in a word, and cell by cell. */
public record RefusedFile(Problem problem) {

    public String words() {
        String detail = problem.detail();
        return detail == null ? problem.title() : detail;
    }

    /** All that is wrong, mostly with cells such as {@code G3}. */
    public List<WrongCell> cells() {
        return problem.errors().stream()
                .map(error -> new WrongCell(error.field(), error.message()))
                .toList();
    }

    /** Without what is wrong with the fields of the form around the file. */
    public List<WrongCell> cellsOnly() {
        return cells().stream()
                .filter(wrong -> wrong.cell().matches("[A-Z]+\\d+"))
                .toList();
    }
}
