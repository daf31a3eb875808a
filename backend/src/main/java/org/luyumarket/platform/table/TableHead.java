package org.luyumarket.platform.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which column of a file holds what, as its first row says; the order is free, an unknown column is not passed over in silence.
 * The columns are the constants of an enum, in the order of the template.
 */
public final class TableHead<C extends Enum<C> & TableColumn> {

    private final Class<C> columns;
    private final Map<C, Integer> places;

    private TableHead(Class<C> columns) {
        this.columns = columns;
        this.places = new EnumMap<>(columns);
    }

    public static <C extends Enum<C> & TableColumn> TableHead<C> read(TableRow head, Class<C> columns) {
        TableHead<C> read = new TableHead<>(columns);
        for (int column = 0; column < head.cells().size(); column++) {
            if (!head.text(column).isBlank() && !TableWords.isAdded(head.text(column))) {
                read.place(head, column);
            }
        }
        read.refuseIncomplete();
        return read;
    }

    private void place(TableRow head, int column) {
        String title = head.text(column);
        String cell = TableRow.address(column, head.number());
        C known = called(title).orElseThrow(() -> new TableRefused("table-unknown-column", cell, title));
        if (places.putIfAbsent(known, column) != null) {
            throw new TableRefused("table-column-twice", cell, title);
        }
    }

    private Optional<C> called(String title) {
        String plain = title.replace('（', '(').replace('）', ')').replaceAll("[\\s*]", "");
        return all().filter(column -> column.title().equals(plain)).findFirst();
    }

    private void refuseIncomplete() {
        String missing = all().filter(column -> column.isRequired() && !places.containsKey(column))
                .map(TableColumn::title)
                .collect(Collectors.joining("、"));
        if (!missing.isEmpty()) {
            throw new TableRefused("table-no-head", missing);
        }
    }

    private Stream<C> all() {
        return Arrays.stream(columns.getEnumConstants());
    }

    public String text(TableRow row, C column) {
        Integer place = places.get(column);
        return place == null ? "" : row.text(place).strip();
    }

    boolean has(C column) {
        return places.containsKey(column);
    }

    /** Where a spreadsheet shows a value of a row, such as {@code B7}; column A where the file has no such column. */
    public String address(long row, C column) {
        return TableRow.address(places.getOrDefault(column, 0), row);
    }

    /** What stands in a column of the file, as errors name it; empty where nothing does. */
    public String field(int column) {
        return places.entrySet().stream()
                .filter(place -> place.getValue() == column)
                .map(place -> place.getKey().field())
                .findFirst()
                .orElse("");
    }

    /** The fields in the order of the file's columns. */
    public String[] fields() {
        int last = places.values().stream().mapToInt(Integer::intValue).max().orElse(-1);
        List<String> fields = new ArrayList<>();
        for (int column = 0; column <= last; column++) {
            fields.add(field(column));
        }
        return fields.toArray(String[]::new);
    }

    /** The row of the template that shows how it is done; the template says so in its last column. */
    public boolean isSample(TableRow row) {
        C[] all = columns.getEnumConstants();
        return text(row, all[all.length - 1]).startsWith(TableTemplate.SAMPLE);
    }

    /** The cells of a row in the order of the template. */
    public List<String> cells(TableRow row) {
        return all().map(column -> text(row, column)).toList();
    }
}
