package org.luyumarket.channel;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.DivisionReader;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.FieldError;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.platform.table.TableHead;
import org.luyumarket.platform.table.TableRow;

/** Reads the rows of a file as deals. What cannot be read is named; nothing becomes a zero. */
final class RowReader {

    private final DealDoubts doubts;
    private final DivisionReader divisions;
    private final TableHead<ImportColumn> head;
    private final Person staff;

    RowReader(DealDoubts doubts, DivisionReader divisions, TableHead<ImportColumn> head, Person staff) {
        this.doubts = doubts;
        this.divisions = divisions;
        this.head = head;
        this.staff = staff;
    }

    StagedRow read(UUID importId, TableRow row) {
        List<FieldError> errors = new ArrayList<>();
        row.badCells().forEach(cell -> errors.add(new FieldError(head.field(cell.column()), cell.code())));
        if (!errors.isEmpty()) {
            return StagedRow.bad(importId, row.number(), head.cells(row), errors);
        }
        return new RowCells(doubts.known(), divisions, head, row, errors)
                .read()
                .map(read -> new Read(read.row, doubts.today(read.terms), read.original))
                .filter(read -> judged(read, errors))
                .map(read -> StagedRow.good(
                        importId,
                        read,
                        doubts.known().product(read.terms.sku()).orElseThrow(),
                        doubts.known().supplier(read.terms.supplierId()).orElseThrow()))
                .orElseGet(() -> StagedRow.bad(importId, row.number(), head.cells(row), errors));
    }

    private boolean judged(Read read, List<FieldError> errors) {
        FieldChecks fields = new FieldChecks();
        doubts.check(read.terms, staff, fields);
        try {
            fields.refuseIfAny();
            return true;
        } catch (InvalidInput refused) {
            errors.addAll(refused.errors());
            return false;
        }
    }

    /** What a row says; a return names the deal that it takes back. */
    record Read(long row, DealTerms terms, @Nullable String original) {}
}
