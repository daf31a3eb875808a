package org.luyumarket.procurement.institution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.CreditCode;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.DivisionReader;
import org.luyumarket.platform.FieldError;
import org.luyumarket.platform.Ids;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.platform.table.TableHead;
import org.luyumarket.platform.table.TableRow;
import org.luyumarket.procurement.institution.Institution.Terms;
import org.springframework.stereotype.Component;

/** Reads the rows of a file as units. What cannot be read is named, each with its field. */
@Component
class ListingReader {

    private final InstitutionRules rules;
    private final DivisionReader divisions;
    private final Ids ids;

    ListingReader(InstitutionRules rules, DivisionReader divisions, Ids ids) {
        this.rules = rules;
        this.divisions = divisions;
        this.ids = ids;
    }

    ListedRow read(ListingTask task, TableHead<ListingColumn> head, TableRow row) {
        List<FieldError> errors = new ArrayList<>();
        row.badCells().forEach(cell -> errors.add(new FieldError(head.field(cell.column()), cell.code())));
        Cells cells = new Cells(head, row, errors);
        Optional<CreditCode> code = cells.read(ListingColumn.CREDIT_CODE, CreditCode::read, "credit-code");
        Optional<InstitutionKind> kind = cells.read(ListingColumn.KIND, KindWords::read, "unit-kind");
        Optional<DivisionCode> division = cells.read(ListingColumn.DIVISION_CODE, divisions::read, "no-such-place");
        Optional<CreditCode> parent = cells.parent();
        if (errors.isEmpty()) {
            Terms terms = new Terms(
                    code.orElseThrow(),
                    cells.given(ListingColumn.CODE_REASON),
                    cells.text(ListingColumn.NAME),
                    kind.orElseThrow(),
                    division.orElseThrow(),
                    null);
            check(terms, task.staff(), errors);
            if (errors.isEmpty()) {
                return listed(task, row, head.cells(row), terms, parent);
            }
        }
        return ListedRow.wrong(task.id(), row.number(), head.cells(row), errors);
    }

    private void check(Terms terms, Person staff, List<FieldError> errors) {
        try {
            rules.check(terms);
        } catch (InvalidInput wrong) {
            errors.addAll(wrong.errors());
        }
        if (!Institution.isKeptIn(terms.division(), staff)) {
            errors.add(new FieldError(ListingColumn.DIVISION_CODE.field(), "not-your-place"));
        }
    }

    private ListedRow listed(
            ListingTask task, TableRow row, List<String> cells, Terms terms, Optional<CreditCode> parent) {
        return new ListedRow(
                task.id(),
                row.number(),
                cells,
                List.of(),
                ids.next(),
                terms.creditCode().value(),
                terms.codeReason(),
                terms.name(),
                terms.kind().name(),
                terms.division().value(),
                parent.map(CreditCode::value).orElse(null));
    }

    /** A row while it is read. */
    private record Cells(TableHead<ListingColumn> head, TableRow row, List<FieldError> errors) {

        String text(ListingColumn column) {
            return head.text(row, column);
        }

        @Nullable
        String given(ListingColumn column) {
            String text = text(column);
            return text.isEmpty() ? null : text;
        }

        <T> Optional<T> read(ListingColumn column, Function<String, Optional<T>> reading, String code) {
            String text = text(column);
            Optional<T> read = text.isEmpty() ? Optional.empty() : reading.apply(text);
            boolean known = errors.stream().anyMatch(error -> error.field().equals(column.field()));
            if (read.isEmpty() && !known) {
                errors.add(new FieldError(column.field(), text.isEmpty() ? "required" : code));
            }
            return read;
        }

        Optional<CreditCode> parent() {
            return text(ListingColumn.PARENT).isEmpty()
                    ? Optional.empty()
                    : read(ListingColumn.PARENT, CreditCode::read, "credit-code");
        }
    }
}
