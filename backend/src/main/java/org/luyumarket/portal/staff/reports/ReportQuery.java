package org.luyumarket.portal.staff.reports;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.reporting.FileFormat;
import org.luyumarket.reporting.Form;
import org.luyumarket.reporting.FormRequest;

/** What a browser asked for; nonsense is passed over, since everything can also be chosen. */
record ReportQuery(
        @Nullable String from,
        @Nullable String to,
        @Nullable String county,
        @Nullable String format) {

    private static final Pattern MONTH = Pattern.compile("2\\d{3}-(0[1-9]|1[0-2])");
    private static final int MOST_MONTHS = 120;

    static Optional<Form> form(String code) {
        return Arrays.stream(Form.values())
                .filter(form -> form.code().equals(code))
                .findFirst();
    }

    static Optional<YearMonth> month(@Nullable String text) {
        return Optional.ofNullable(text)
                .filter(given -> MONTH.matcher(given).matches())
                .map(YearMonth::parse);
    }

    /** Of the month that ended last if none was given; a county's staff always ask for their county. */
    FormRequest read(Form form, YearMonth thisMonth, Person person) {
        YearMonth last = month(to).or(() -> month(from)).orElse(thisMonth.minusMonths(1));
        YearMonth first = month(from)
                .filter(given -> !given.isAfter(last) && given.isAfter(last.minusMonths(MOST_MONTHS)))
                .orElse(last);
        DivisionCode only = Optional.ofNullable(county)
                .filter(DivisionCode::isWellFormed)
                .map(DivisionCode::new)
                .filter(person::seesCounty)
                .or(person::limitedTo)
                .orElse(null);
        return new FormRequest(form, first, last, only);
    }

    FileFormat written() {
        return Arrays.stream(FileFormat.values())
                .filter(known -> known.name().equals(format))
                .findFirst()
                .orElse(FileFormat.XLSX);
    }
}
