package org.luyumarket.procurement.gift;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.FieldError;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.platform.table.RowCells;
import org.luyumarket.platform.table.TableHead;
import org.luyumarket.platform.table.TableRefused;
import org.luyumarket.platform.table.TableRow;
import org.luyumarket.platform.table.TypedValues;

/** Reads a shipping list that came back; rows without courier and number are of parcels that wait. */
final class ShippingReader {

    private static final Pattern TRACKING = Pattern.compile("[A-Za-z0-9-]{5,40}");
    private static final int LONGEST_TEXT = 40;

    private final TableHead<ShippingColumn> head;
    private final List<FieldError> errors = new ArrayList<>();
    private final List<SentRow> rows = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();
    private final LocalDate today;

    private ShippingReader(TableRow head, LocalDate today) {
        this.today = today;
        this.head = TableHead.read(head, ShippingColumn.class);
    }

    /** The first row is the heading. */
    static List<SentRow> read(Iterator<TableRow> rows, LocalDate today) {
        ShippingReader reader = new ShippingReader(rows.next(), today);
        while (rows.hasNext() && reader.errors.size() < GiftReader.MOST_ERRORS) {
            reader.read(rows.next());
        }
        return reader.whole();
    }

    private void read(TableRow row) {
        RowCells<ShippingColumn> cells = new RowCells<>(head, row);
        if (row.isEmpty() || waits(cells)) {
            return;
        }
        String code = cells.required(ShippingColumn.CODE, LONGEST_TEXT);
        String courier = cells.required(ShippingColumn.COURIER, LONGEST_TEXT);
        Optional<String> tracking =
                cells.read(ShippingColumn.TRACKING_NUMBER, ShippingReader::tracking, "tracking-number");
        LocalDate arrivedOn = arrivedOn(cells);
        if (!codes.add(code)) {
            cells.error(ShippingColumn.CODE, "given-twice", code);
        }
        tracking.ifPresent(
                number -> rows.add(new SentRow(code, courier, number, arrivedOn, cells.address(ShippingColumn.CODE))));
        errors.addAll(cells.errors());
    }

    private static boolean waits(RowCells<ShippingColumn> cells) {
        return Stream.of(ShippingColumn.COURIER, ShippingColumn.TRACKING_NUMBER, ShippingColumn.ARRIVED_ON)
                .allMatch(column -> cells.text(column).isEmpty());
    }

    private @Nullable LocalDate arrivedOn(RowCells<ShippingColumn> cells) {
        return cells.text(ShippingColumn.ARRIVED_ON).isEmpty()
                ? null
                : cells.read(ShippingColumn.ARRIVED_ON, this::dayGoneBy, "day-gone-by")
                        .orElse(null);
    }

    private Optional<LocalDate> dayGoneBy(String text) {
        return TypedValues.day(text).filter(day -> !day.isAfter(today));
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
