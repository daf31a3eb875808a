package org.luyumarket.procurement.settlement.bank;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.FieldError;
import org.luyumarket.platform.PlainText;
import org.luyumarket.platform.table.TableHead;
import org.luyumarket.platform.table.TableRow;
import org.luyumarket.platform.table.TypedValues;

/** A row of a statement, and what is wrong with which of its cells. */
final class StatementCells {

    private static final int LONGEST_SERIAL = 64;
    private static final int LONGEST_TEXT = 200;
    private static final int YUAN_DECIMALS = 2;

    private final TableRow row;
    private final TableHead<StatementColumn> head;
    private final List<String> fields;
    private final List<FieldError> errors = new ArrayList<>();

    StatementCells(TableRow row, TableHead<StatementColumn> head, List<String> fields) {
        this.row = row;
        this.head = head;
        this.fields = fields;
        row.badCells().forEach(cell -> errors.add(new FieldError(address(cell.column()), cell.code())));
    }

    List<FieldError> errors() {
        return errors;
    }

    String text(StatementColumn column) {
        return head.text(row, column);
    }

    void error(StatementColumn column, String code, Object... arguments) {
        errors.add(new FieldError(address(fields.indexOf(column.field())), code, List.of(arguments)));
    }

    private String address(int column) {
        return TableRow.address(column, row.number());
    }

    /** Null if anything is wrong with it. */
    @Nullable
    StatementLine line(LocalDate today) {
        if (!errors.isEmpty()) {
            return null;
        }
        LocalDate day = day(today);
        String serial = required(StatementColumn.SERIAL, LONGEST_SERIAL);
        String party = required(StatementColumn.PARTY, LONGEST_TEXT);
        long fen = moved();
        Long balance = fen(StatementColumn.BALANCE);
        String account = optional(StatementColumn.PARTY_ACCOUNT);
        String purpose = optional(StatementColumn.PURPOSE);
        return errors.isEmpty() && day != null && balance != null
                ? new StatementLine(row.number(), day, serial, party, account, fen, balance, purpose)
                : null;
    }

    private @Nullable LocalDate day(LocalDate today) {
        Optional<LocalDate> day = TypedValues.day(text(StatementColumn.DAY));
        if (day.isEmpty()) {
            error(StatementColumn.DAY, "table-day");
        } else if (day.get().isAfter(today)) {
            error(StatementColumn.DAY, "future-day", today);
        }
        return day.orElse(null);
    }

    private String required(StatementColumn column, int longest) {
        String text = text(column);
        if (text.isEmpty()) {
            error(column, "required");
        }
        return checked(column, text, longest);
    }

    private String optional(StatementColumn column) {
        return checked(column, text(column), LONGEST_TEXT);
    }

    private String checked(StatementColumn column, String text, int longest) {
        if (text.length() > longest) {
            error(column, "too-long", longest);
        } else if (!PlainText.isPlain(text)) {
            error(column, "control-characters");
        }
        return text;
    }

    /** Something came in or went out, one of the two. */
    private long moved() {
        long income = positive(StatementColumn.INCOME);
        long expense = positive(StatementColumn.EXPENSE);
        if (errors.isEmpty() && (income > 0) == (expense > 0)) {
            error(StatementColumn.INCOME, "income-or-expense");
        }
        return income - expense;
    }

    private long positive(StatementColumn column) {
        Long fen = text(column).isEmpty() ? Long.valueOf(0) : fen(column);
        if (fen != null && fen < 0) {
            error(column, "table-yuan");
        }
        return fen == null ? 0 : fen;
    }

    /** Null if it is no amount. */
    @Nullable
    Long fen(StatementColumn column) {
        Optional<BigDecimal> yuan = TypedValues.number(text(column), YUAN_DECIMALS);
        if (yuan.isEmpty()) {
            error(column, "table-yuan");
        }
        return yuan.map(amount -> amount.movePointRight(YUAN_DECIMALS).longValueExact())
                .orElse(null);
    }
}
