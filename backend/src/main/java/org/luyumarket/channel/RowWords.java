package org.luyumarket.channel;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.luyumarket.platform.DivisionReader;
import org.luyumarket.platform.FieldError;
import org.luyumarket.platform.FormerDivision;
import org.luyumarket.platform.table.BadRow;
import org.luyumarket.platform.table.TableRow;
import org.luyumarket.platform.table.TableWords;
import org.luyumarket.platform.table.TableWords.Wrong;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts what is wrong with a row into words, each with its cell. */
@Component
public final class RowWords {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** What is doubted, where the file has no column for the answer. */
    private static final Map<String, String> IN_DOUBT =
            Map.of("priceReason", "weight", "lateAccepted", "day", "original", "weight");

    private final TableWords words;
    private final DivisionReader divisions;
    private final MessageSource messages;

    RowWords(TableWords words, DivisionReader divisions, MessageSource messages) {
        this.words = words;
        this.divisions = divisions;
        this.messages = messages;
    }

    /** What was read otherwise than it stands there, where, and why. */
    public Reading reading(FormerPlace place, List<String> columns, Locale language) {
        FormerDivision former = divisions.former(place.written()).orElseThrow();
        String code = former.existedOn(place.lastDay()) ? "reading.former-then" : "reading.former";
        String message = messages.getMessage(
                code,
                new Object[] {former.name(), former.lastDay(), divisions.fullName(place.today(), language)},
                language);
        String cell = TableRow.address(columns.indexOf(place.field()), place.firstRow());
        return new Reading(cell, place.rows(), column(place.field()).title(), former.name(), message);
    }

    private static ImportColumn column(String field) {
        return Arrays.stream(ImportColumn.values())
                .filter(column -> column.field().equals(field))
                .findFirst()
                .orElseThrow();
    }

    /** In which cell first and in how many rows something stands, and as what it is read. */
    public record Reading(String cell, long rows, String column, String typed, String message) {}

    public List<Wrong> wrong(BadRow row, List<String> columns, Locale language) {
        List<FieldError> shown = row.errors().stream()
                .map(error -> new FieldError(field(error, columns), error.code(), error.arguments()))
                .toList();
        return words.wrong(new BadRow(row.row(), row.cells(), shown), columns, ImportColumn.class, language);
    }

    private static String field(FieldError error, List<String> columns) {
        String field = error.field();
        return columns.contains(field) ? field : IN_DOUBT.getOrDefault(field, field);
    }

    public String head(Locale language) {
        Stream<String> titles = Arrays.stream(ImportColumn.values()).map(ImportColumn::title);
        return BYTE_ORDER_MARK
                + TableWords.line(
                        Stream.concat(titles, Stream.of(TableWords.row(language), TableWords.problem(language))));
    }

    public String line(BadRow row, List<String> columns, Locale language) {
        return TableWords.line(Stream.concat(
                row.cells().stream(), Stream.of(String.valueOf(row.row()), problems(row, columns, language))));
    }

    /** All that is wrong with the row, each with its cell. */
    public String problems(BadRow row, List<String> columns, Locale language) {
        return Wrong.together(wrong(row, columns, language));
    }
}
