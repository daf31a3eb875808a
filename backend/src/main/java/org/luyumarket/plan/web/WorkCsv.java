package org.luyumarket.plan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.luyumarket.plan.WorkFile;
import org.luyumarket.plan.WorkItem;
import org.luyumarket.platform.Counties;
import org.luyumarket.platform.County;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The work ledger as a file for a spreadsheet, in which no text is taken for a formula. */
@Component
class WorkCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA_BEGINS = "=+-@\t\r";

    private final MessageSource messages;
    private final Counties counties;

    WorkCsv(MessageSource messages, Counties counties) {
        this.messages = messages;
        this.counties = counties;
    }

    String of(List<WorkItem> items, LocalDate today, Locale language) {
        String head = word("csv", language);
        return items.stream()
                .map(item -> line(item, today, language))
                .collect(Collectors.joining("", BYTE_ORDER_MARK + head + "\r\n", ""));
    }

    private String line(WorkItem item, LocalDate today, Locale language) {
        WorkItem.Content content = item.content();
        String county = content.county() == null
                ? ""
                : counties.find(content.county())
                        .map(County::name)
                        .orElse(content.county().value());
        String evidence = Stream.concat(
                        content.evidence().stream().map(shown -> shown.reference() + " " + shown.note()),
                        item.files().stream().map(WorkFile::name))
                .collect(Collectors.joining("; "));
        return Stream.of(
                        Integer.toString(content.year()),
                        county,
                        content.task(),
                        content.measure(),
                        content.milestone().toString(),
                        content.unit(),
                        word("state." + content.state(), language),
                        word("overdue." + item.isOverdue(today), language),
                        content.progress(),
                        evidence)
                .map(WorkCsv::text)
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private String word(String name, Locale language) {
        return messages.getMessage("plan.work." + name, null, language);
    }

    static String text(String value) {
        boolean formula = !value.isEmpty() && FORMULA_BEGINS.indexOf(value.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + value.replace("\"", "\"\"") + '"';
    }
}
