package org.luyumarket.platform.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.luyumarket.platform.FieldError;

class RowCellsTests {

    @Test
    void whatIsLeftOutHasItsCellAndWhatHasNoColumnItsTitle() {
        TableHead<Column> head = TableHead.read(new TableRow(1, List.of("编号", "单价"), List.of()), Column.class);
        RowCells<Column> cells = new RowCells<>(head, new TableRow(4, List.of("A-1", ""), List.of()));

        cells.required(Column.PRICE, 10);
        cells.required(Column.NAME, 10);

        assertThat(cells.errors())
                .containsExactly(
                        new FieldError("B4", "required", List.of()),
                        new FieldError("A4", "no-such-column", List.of("名称")));
    }

    private enum Column implements TableColumn {
        SKU("编号"),
        NAME("名称"),
        PRICE("单价");

        private final String title;

        Column(String title) {
            this.title = title;
        }

        @Override
        public String title() {
            return title;
        }

        @Override
        public boolean isRequired() {
            return this == SKU;
        }
    }
}
