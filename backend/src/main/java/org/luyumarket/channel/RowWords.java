package org.luyumarket.channel;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.luyumarket.channel.DealImport.BadRow;
import org.luyumarket.channel.table.TableRow;
import org.luyumarket.platform.FieldError;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts what is wrong with a row into words, each with its cell. */
@Component
public final class RowWords {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** What is doubted, where the file has no column for the answer. */
    private static final Map<String, String> IN_DOUBT =
            Map.of("priceReason", "weight", "lateAccepted", "day", "original", "weight");

    private static final Set<String> ADDED = Set.of("行", "row", "错误说明", "what is wrong");
    private static final String FORMULA_BEGINS = "=+-@\t\r";

    private final MessageSource messages;

    RowWords(MessageSource messages) {
        this.messages = messages;
    }

    public List<Wrong> wrong(BadRow row, List<String> columns, Locale language) {
        return row.errors().stream()
                .map(error -> wrong(row, error, columns, language))
                .toList();
    }

    private Wrong wrong(BadRow row, FieldError error, List<String> columns, Locale language) {
        String field =
                columns.contains(error.field()) ? error.field() : IN_DOUBT.getOrDefault(error.field(), error.field());
        int column = columns.indexOf(field);
        String cell = column < 0 ? "" : TableRow.address(column, row.row());
        return new Wrong(row.row(), cell, title(field), typed(row, field), message(error, language));
    }

    private static String title(String field) {
        return column(field).map(ImportColumn::title).findFirst().orElse(field);
    }

    private static String typed(BadRow row, String field) {
        return column(field)
                .map(column ->
                        row.cells().get(Arrays.asList(ImportColumn.values()).indexOf(column)))
                .findFirst()
                .orElse("");
    }

    private static Stream<ImportColumn> column(String field) {
        return Arrays.stream(ImportColumn.values())
                .filter(column -> column.field().equals(field));
    }

    private String message(FieldError error, Locale language) {
        String text =
                messages.getMessage("field." + error.code(), error.arguments().toArray(), error.code(), language);
        return text == null ? error.code() : text;
    }

    public String head(Locale language) {
        Stream<String> titles = Arrays.stream(ImportColumn.values()).map(ImportColumn::title);
        return BYTE_ORDER_MARK
                + line(Stream.concat(titles, Stream.of(english(language) ? "row" : "行", problem(language))));
    }

    /** The head of the column that says what is wrong. */
    public String problem(Locale language) {
        return english(language) ? "what is wrong" : "错误说明";
    }

    private static boolean english(Locale language) {
        return language.getLanguage().equals("en");
    }

    /** Whether a column was added to show what is wrong; a file that comes back with it is read without it. */
    static boolean isAdded(String title) {
        return ADDED.contains(title.strip());
    }

    public String line(BadRow row, List<String> columns, Locale language) {
        return line(Stream.concat(
                row.cells().stream(), Stream.of(String.valueOf(row.row()), problems(row, columns, language))));
    }

    /** All that is wrong with the row, each with its cell. */
    public String problems(BadRow row, List<String> columns, Locale language) {
        return wrong(row, columns, language).stream()
                .map(wrong -> wrong.cell() + " " + wrong.column() + "：" + wrong.message())
                .collect(Collectors.joining(" | "));
    }

    private static String line(Stream<String> cells) {
        return cells.map(RowWords::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** Always in quotes; what a spreadsheet would calculate gets an apostrophe in front. */
    private static String quoted(String text) {
        boolean formula = !text.isEmpty() && FORMULA_BEGINS.indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }

    /** What is wrong in which cell. */
    public record Wrong(long row, String cell, String column, String typed, String message) {}
}
