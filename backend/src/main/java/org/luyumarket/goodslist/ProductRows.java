package org.luyumarket.goodslist;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.luyumarket.platform.table.RowCells;
import org.luyumarket.platform.table.TableHead;
import org.luyumarket.platform.table.TableRefused;
import org.luyumarket.platform.table.TableRow;

/** The rows of a file of products, each number once. */
record ProductRows(TableHead<ProductColumn> head, List<TableRow> rows) {

    static final int MOST_ROWS = 1_000;

    /** The first row is the heading; empty ones and the template's own are passed over. */
    static ProductRows read(Iterator<TableRow> all) {
        TableHead<ProductColumn> head = TableHead.read(all.next(), ProductColumn.class);
        Stream.Builder<TableRow> rows = Stream.builder();
        int count = 0;
        while (all.hasNext()) {
            TableRow row = all.next();
            if (!row.isEmpty() && !head.isSample(row)) {
                rows.add(row);
                count++;
            }
            if (count > MOST_ROWS) {
                throw new TableRefused("table-too-many-rows", MOST_ROWS);
            }
        }
        if (count == 0) {
            throw new TableRefused("table-no-rows");
        }
        return new ProductRows(head, rows.build().toList());
    }

    /** The cells of every row in order; one whose number stands in an earlier row is wrong. */
    List<RowCells<ProductColumn>> cells() {
        Set<String> seen = new HashSet<>();
        return rows.stream()
                .map(row -> {
                    RowCells<ProductColumn> cells = new RowCells<>(head, row);
                    String sku = cells.required(ProductColumn.SKU, 32);
                    if (!sku.isEmpty() && !seen.add(sku)) {
                        cells.error(ProductColumn.SKU, "given-twice", sku);
                    }
                    return cells;
                })
                .toList();
    }
}
