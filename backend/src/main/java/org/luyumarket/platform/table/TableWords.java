package org.luyumarket.platform.table;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.luyumarket.platform.FieldError;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in a table what is wrong with it. */
@Component
public final class TableWords {

    private static final Set<String> ADDED = Set.of("行", "row", "错误说明", "what is wrong");
    private static final String FORMULA_BEGINS = "=+-@\t\r";
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(?:\\.\\d{1,6})?");

    private final MessageSource messages;

    TableWords(MessageSource messages) {
        this.messages = messages;
    }

    /** What is wrong with a row of a file whose columns hold these fields. */
    public <C extends Enum<C> & TableColumn> List<Wrong> wrong(
            BadRow row, List<String> fields, Class<C> columns, Locale language) {
        List<C> template = List.of(columns.getEnumConstants());
        return row.errors().stream()
                .map(error -> wrong(row, error, fields.indexOf(error.field()), template, language))
                .toList();
    }

    private Wrong wrong(
            BadRow row, FieldError error, int place, List<? extends TableColumn> template, Locale language) {
        List<String> known = template.stream().map(TableColumn::field).toList();
        int column = known.indexOf(error.field());
        return new Wrong(
                row.row(),
                place < 0 ? "" : TableRow.address(place, row.row()),
                column < 0 ? error.field() : template.get(column).title(),
                column < 0 ? "" : row.cells().get(column),
                message(error, language));
    }

    private String message(FieldError error, Locale language) {
        String text =
                messages.getMessage("field." + error.code(), error.arguments().toArray(), error.code(), language);
        return text == null ? error.code() : text;
    }

    /** The head of the column that says what is wrong. */
    public static String problem(Locale language) {
        return isEnglish(language) ? "what is wrong" : "错误说明";
    }

    /** The head of the column that says in which row. */
    public static String row(Locale language) {
        return isEnglish(language) ? "row" : "行";
    }

    private static boolean isEnglish(Locale language) {
        return language.getLanguage().equals("en");
    }

    /** Whether a column was added to show what is wrong; a file that comes back with it is read without it. */
    static boolean isAdded(String title) {
        return ADDED.contains(title.strip());
    }

    /** A line of text; all in quotes, and what a spreadsheet would calculate with an apostrophe in front; a number is only read. */
    public static String line(Stream<String> cells) {
        return cells.map(TableWords::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String quoted(String text) {
        boolean formula = !text.isEmpty()
                && FORMULA_BEGINS.indexOf(text.charAt(0)) >= 0
                && !NUMBER.matcher(text).matches();
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }

    /** What is wrong in which cell. */
    public record Wrong(long row, String cell, String column, String typed, String message) {

        /** All that is wrong with a row, each with its cell. */
        public static String together(List<Wrong> wrong) {
            return wrong.stream()
                    .map(one -> (one.cell + " " + one.column + "：" + one.message).strip())
                    .collect(Collectors.joining(" | "));
        }
    }
}
