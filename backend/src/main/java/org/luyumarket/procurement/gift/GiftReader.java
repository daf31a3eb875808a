package org.luyumarket.procurement.gift;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.FieldError;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.platform.table.RowCells;
import org.luyumarket.platform.table.TableHead;
import org.luyumarket.platform.table.TableRefused;
import org.luyumarket.platform.table.TableRow;

/** Reads a list of recipients as a whole: what is wrong is named cell by cell, and a list with anything wrong is none. */
final class GiftReader {

    static final int MOST_ROWS = 5_000;
    static final int MOST_ERRORS = 100;

    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern QUANTITY = Pattern.compile("[1-9]\\d{0,2}");
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_TEXT = 200;

    private final Places places;
    private final TableHead<GiftColumn> head;
    private final List<FieldError> errors = new ArrayList<>();
    private final List<GiftRow> rows = new ArrayList<>();
    private final Map<String, String> namesByPhone = new HashMap<>();
    private final Set<String> parcels = new HashSet<>();

    private GiftReader(Places places, TableRow head) {
        this.places = places;
        this.head = TableHead.read(head, GiftColumn.class);
    }

    /** Finds the division that a text means, if parcels can be sent there. */
    interface Places {

        Optional<DivisionCode> read(String text);
    }

    /** The first row is the heading. */
    static List<GiftRow> read(Iterator<TableRow> rows, Places places) {
        GiftReader reader = new GiftReader(places, rows.next());
        while (rows.hasNext() && reader.errors.size() < MOST_ERRORS) {
            reader.read(rows.next());
        }
        return reader.whole();
    }

    private void read(TableRow row) {
        if (row.isEmpty() || head.isSample(row)) {
            return;
        }
        RowCells<GiftColumn> cells = new RowCells<>(head, row);
        GiftRow read = cells.isWhole() ? read(cells) : null;
        if (read != null) {
            check(read, cells);
            rows.add(read);
        }
        errors.addAll(cells.errors());
        if (rows.size() > MOST_ROWS) {
            throw new TableRefused("table-too-many-rows", MOST_ROWS);
        }
    }

    /** Null if anything is wrong with it. */
    private @Nullable GiftRow read(RowCells<GiftColumn> cells) {
        String name = cells.required(GiftColumn.NAME, LONGEST_NAME);
        Optional<String> phone = cells.read(GiftColumn.PHONE, GiftReader::mobile, "mobile");
        String department = cells.optional(GiftColumn.DEPARTMENT, LONGEST_TEXT);
        Optional<DivisionCode> division = cells.read(GiftColumn.DIVISION_CODE, places::read, "no-such-district");
        String address = cells.required(GiftColumn.ADDRESS, LONGEST_TEXT);
        String sku = cells.required(GiftColumn.SKU, LONGEST_NAME);
        Optional<Integer> quantity = cells.read(GiftColumn.QUANTITY, GiftReader::quantity, "packs");
        if (!cells.isWhole()) {
            return null;
        }
        Recipient to = new Recipient(name, phone.orElseThrow(), department, division.orElseThrow(), address);
        return new GiftRow(
                to,
                sku,
                quantity.orElseThrow(),
                new GiftRow.Cells(cells.address(GiftColumn.SKU), cells.address(GiftColumn.QUANTITY)));
    }

    /** As people type it, with gaps or hyphens. */
    private static Optional<String> mobile(String text) {
        return Optional.of(text.replaceAll("[\\s-]", ""))
                .filter(digits -> MOBILE.matcher(digits).matches());
    }

    /** Spreadsheets may show a whole number with decimals. */
    private static Optional<Integer> quantity(String text) {
        return Optional.of(text.replaceFirst("\\.0+$", ""))
                .filter(digits -> QUANTITY.matcher(digits).matches())
                .map(Integer::valueOf);
    }

    /** A phone is one person, and each product goes to a person once. */
    private void check(GiftRow row, RowCells<GiftColumn> cells) {
        String before = namesByPhone.putIfAbsent(row.to().phone(), row.to().name());
        if (before != null && !before.equals(row.to().name())) {
            cells.error(GiftColumn.PHONE, "phone-of-another", before);
        }
        if (!parcels.add(row.to().phone() + " " + row.sku())) {
            cells.error(GiftColumn.SKU, "given-twice", row.sku());
        }
    }

    private List<GiftRow> whole() {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        if (rows.isEmpty()) {
            throw new TableRefused("table-no-rows");
        }
        return List.copyOf(rows);
    }
}
