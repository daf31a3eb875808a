package org.luyumarket.channel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.luyumarket.channel.table.TableRefused;
import org.luyumarket.channel.table.TableRow;

/** Which column of a file holds what, as its first row says; the order is free, an unknown column is not passed over in silence. */
record ImportHead(Map<ImportColumn, Integer> places) {

    static ImportHead read(TableRow head) {
        Map<ImportColumn, Integer> places = new EnumMap<>(ImportColumn.class);
        for (int column = 0; column < head.cells().size(); column++) {
            if (!head.text(column).isBlank() && !RowWords.isAdded(head.text(column))) {
                read(head, column, places);
            }
        }
        String missing = ImportColumn.required().stream()
                .filter(column -> !places.containsKey(column))
                .map(ImportColumn::title)
                .collect(Collectors.joining("、"));
        if (!missing.isEmpty()) {
            throw new TableRefused("table-no-head", missing);
        }
        return new ImportHead(places);
    }

    private static void read(TableRow head, int column, Map<ImportColumn, Integer> places) {
        String title = head.text(column);
        String cell = TableRow.address(column, head.number());
        ImportColumn known =
                ImportColumn.called(title).orElseThrow(() -> new TableRefused("table-unknown-column", cell, title));
        if (places.putIfAbsent(known, column) != null) {
            throw new TableRefused("table-column-twice", cell, title);
        }
    }

    String text(TableRow row, ImportColumn column) {
        Integer place = places.get(column);
        return place == null ? "" : row.text(place).strip();
    }

    /** What stands in a column, as errors name it; empty where nothing does. */
    String field(int column) {
        return places.entrySet().stream()
                .filter(place -> place.getValue() == column)
                .map(place -> place.getKey().field())
                .findFirst()
                .orElse("");
    }

    /** The fields in the order of the file's columns. */
    String[] fields() {
        int columns = places.values().stream().mapToInt(Integer::intValue).max().orElse(-1) + 1;
        List<String> fields = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            fields.add(field(column));
        }
        return fields.toArray(String[]::new);
    }

    /** The row of the template that shows how it is done. */
    boolean isSample(TableRow row) {
        return text(row, ImportColumn.REMARK).startsWith(ImportTemplate.SAMPLE);
    }

    List<String> cells(TableRow row) {
        return Arrays.stream(ImportColumn.values())
                .map(column -> text(row, column))
                .toList();
    }
}
