package org.luyumarket.procurement.gift;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.luyumarket.platform.FieldError;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.platform.table.RowCells;
import org.luyumarket.platform.table.TableHead;
import org.luyumarket.platform.table.TableRefused;
import org.luyumarket.platform.table.TableRow;

/** Reads a shipping list that came back; rows without courier and number are of parcels that wait. */
final class ShippingReader {

    private static final Pattern TRACKING = Pattern.compile("[A-Za-z0-9-]{5,40}");
    private static final int LONGEST_TEXT = 40;

    private final TableHead<ShippingColumn> head;
    private final List<FieldError> errors = new ArrayList<>();
    private final List<SentRow> rows = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();

    private ShippingReader(TableRow head) {
        this.head = TableHead.read(head, ShippingColumn.class);
    }

    /** The first row is the heading. */
    static List<SentRow> read(Iterator<TableRow> rows) {
        ShippingReader reader = new ShippingReader(rows.next());
        while (rows.hasNext() && reader.errors.size() < GiftReader.MOST_ERRORS) {
            reader.read(rows.next());
        }
        return reader.whole();
    }

    private void read(TableRow row) {
        RowCells<ShippingColumn> cells = new RowCells<>(head, row);
        boolean waits = cells.text(ShippingColumn.COURIER).isEmpty()
                && cells.text(ShippingColumn.TRACKING_NUMBER).isEmpty();
        if (row.isEmpty() || waits) {
            return;
        }
        String code = cells.required(ShippingColumn.CODE, LONGEST_TEXT);
        String courier = cells.required(ShippingColumn.COURIER, LONGEST_TEXT);
        Optional<String> tracking =
                cells.read(ShippingColumn.TRACKING_NUMBER, ShippingReader::tracking, "tracking-number");
        if (!codes.add(code)) {
            cells.error(ShippingColumn.CODE, "given-twice", code);
        }
        tracking.ifPresent(number -> rows.add(new SentRow(code, courier, number, cells.address(ShippingColumn.CODE))));
        errors.addAll(cells.errors());
    }

    private static Optional<String> tracking(String text) {
        return Optional.of(text.replaceAll("\\s", ""))
                .filter(number -> TRACKING.matcher(number).matches());
    }

    private List<SentRow> whole() {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        if (rows.isEmpty()) {
            throw new TableRefused("table-no-rows");
        }
        return List.copyOf(rows);
    }
}
