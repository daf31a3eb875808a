package org.luyumarket.procurement.quotation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.luyumarket.catalog.Category;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.FieldError;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.platform.table.RowCells;
import org.luyumarket.platform.table.TableHead;
import org.luyumarket.platform.table.TableRefused;
import org.luyumarket.platform.table.TableRow;
import org.luyumarket.platform.table.TableTemplate;

/** Reads a list of market prices as a whole: what is wrong is named cell by cell, and a list with anything wrong is none. */
final class ReferencePriceReader {

    static final TableTemplate TEMPLATE = new TableTemplate(
            "市场参考价",
            TableTemplate.titles(ReferencePriceColumn.values()),
            List.of("柑橘", "济南匡山农产品综合批发市场", "2026-11-20", "8.60", "市场当日报价牌", TableTemplate.SAMPLE_NOTE),
            List.of(Stream.concat(
                            Stream.of("品类"), Arrays.stream(Category.values()).map(Category::chineseName))
                    .toList()));

    private static final int MOST_ROWS = 1_000;
    private static final Pattern YUAN = Pattern.compile("\\d{1,6}(\\.\\d{1,2})?");

    private final TableHead<ReferencePriceColumn> head;
    private final LocalDate today;
    private final String notedBy;
    private final List<FieldError> errors = new ArrayList<>();
    private final List<ReferencePrice> prices = new ArrayList<>();

    private ReferencePriceReader(TableRow head, LocalDate today, String notedBy) {
        this.head = TableHead.read(head, ReferencePriceColumn.class);
        this.today = today;
        this.notedBy = notedBy;
    }

    /** The first row is the heading. */
    static List<ReferencePrice> read(Iterator<TableRow> rows, LocalDate today, String notedBy) {
        ReferencePriceReader reader = new ReferencePriceReader(rows.next(), today, notedBy);
        rows.forEachRemaining(reader::read);
        return reader.whole();
    }

    private void read(TableRow row) {
        if (row.isEmpty() || head.isSample(row)) {
            return;
        }
        RowCells<ReferencePriceColumn> cells = new RowCells<>(head, row);
        Optional<String> category =
                cells.read(ReferencePriceColumn.CATEGORY, ReferencePriceReader::category, "unknown-category");
        String place = cells.required(ReferencePriceColumn.PLACE, ReferencePriceService.LONGEST_PLACE);
        Optional<LocalDate> day = cells.read(ReferencePriceColumn.DAY, ReferencePriceReader::day, "typed-day");
        Optional<Money> price =
                cells.read(ReferencePriceColumn.PER_KILOGRAM, ReferencePriceReader::price, "typed-money");
        String source = cells.required(ReferencePriceColumn.SOURCE, ReferencePriceService.LONGEST_SOURCE);
        if (day.isPresent() && day.get().isAfter(today)) {
            cells.error(ReferencePriceColumn.DAY, "future-day", today);
        }
        if (cells.isWhole()) {
            prices.add(new ReferencePrice(
                    category.orElseThrow(), place, day.orElseThrow(), price.orElseThrow(), source, notedBy));
        }
        errors.addAll(cells.errors());
        if (prices.size() > MOST_ROWS) {
            throw new TableRefused("table-too-many-rows", MOST_ROWS);
        }
    }

    private static Optional<String> category(String text) {
        return Arrays.stream(Category.values())
                .filter(category ->
                        category.chineseName().equals(text) || category.code().equals(text))
                .map(Category::code)
                .findFirst();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Money> price(String text) {
        return Optional.of(text)
                .filter(typed -> YUAN.matcher(typed).matches())
                .map(Cny::parse)
                .filter(Money::isPositive);
    }

    private List<ReferencePrice> whole() {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        if (prices.isEmpty()) {
            throw new TableRefused("table-no-rows");
        }
        return List.copyOf(prices);
    }
}
