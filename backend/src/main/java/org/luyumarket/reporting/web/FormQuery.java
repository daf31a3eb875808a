package org.luyumarket.reporting.web;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.Counties;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.QueryFields;
import org.luyumarket.reporting.FileFormat;
import org.luyumarket.reporting.Form;
import org.luyumarket.reporting.FormRequest;

/** For which months and which county a form is asked for; without months the one that ended last. */
record FormQuery(
        @Schema(description = "2026-10, or several with from and to") @Nullable
        String month,

        @Nullable String from,
        @Nullable String to,
        @Nullable String county,

        @Schema(description = "xlsx, csv or pdf, where a file is asked for") @Nullable
        String format) {

    private static final int MOST_MONTHS = 120;

    /** What is meant, or a refusal that names everything that is wrong. */
    Asked read(@Nullable String form, LocalDate today, Counties counties) {
        QueryFields fields = new QueryFields();
        YearMonth one = requireNonNullElse(
                month("month", month, fields), YearMonth.from(today).minusMonths(1));
        YearMonth last = requireNonNullElse(month("to", to, fields), one);
        YearMonth first = requireNonNullElse(month("from", from, fields), to == null ? one : last);
        Form wanted = requireNonNullElse(fields.choice("form", upper(form), Form.class), Form.LEDGER);
        FileFormat written =
                requireNonNullElse(fields.choice("format", upper(format), FileFormat.class), FileFormat.XLSX);
        DivisionCode only = fields.read("county", county, DivisionCode::new, "county");
        fields.check(only == null || counties.find(only).isPresent(), "county", "county")
                .check(!last.isBefore(first), "to", "before-from")
                .check(last.isBefore(first.plusMonths(MOST_MONTHS)), "to", "out-of-range", 1, MOST_MONTHS)
                .refuseIfAny();
        return new Asked(new FormRequest(wanted, first, last, only), written);
    }

    private static @Nullable YearMonth month(String field, @Nullable String text, QueryFields fields) {
        return fields.read(field, text, YearMonth::parse, "month");
    }

    private static @Nullable String upper(@Nullable String text) {
        return text == null ? null : text.toUpperCase(Locale.ROOT);
    }

    /** A form, and what it is written as. */
    record Asked(FormRequest request, FileFormat format) {}
}
