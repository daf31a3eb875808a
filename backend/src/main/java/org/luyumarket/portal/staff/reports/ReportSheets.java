package org.luyumarket.portal.staff.reports;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.platform.Counties;
import org.luyumarket.portal.Places;
import org.luyumarket.portal.Shown;
import org.luyumarket.reporting.Cell;
import org.luyumarket.reporting.Column;
import org.luyumarket.reporting.Export;
import org.luyumarket.reporting.ExportStatus;
import org.luyumarket.reporting.FileFormat;
import org.luyumarket.reporting.Form;
import org.luyumarket.reporting.FormRequest;
import org.luyumarket.reporting.Forms;
import org.luyumarket.reporting.Row;
import org.luyumarket.reporting.Sheet;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.Fact;
import org.luyumarket.storefront.desk.Option;
import org.luyumarket.storefront.desk.ReportIndex;
import org.luyumarket.storefront.desk.ReportPage;
import org.luyumarket.storefront.desk.Tone;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Lays out forms, and the list of them. */
@Component
class ReportSheets {

    static final String ADDRESS = "/staff/reports";

    private static final int KILO = 1024;

    private final Counties counties;
    private final MessageSource messages;

    ReportSheets(Counties counties, MessageSource messages) {
        this.counties = counties;
        this.messages = messages;
    }

    static String address(Form form) {
        return ADDRESS + "/forms/" + form.code();
    }

    String title(Form form, Texts texts) {
        return messages.getMessage("report.form." + form, null, texts.locale());
    }

    ReportIndex index(String month, List<Export> exports, Person person, Texts texts) {
        return new ReportIndex(
                month,
                Arrays.stream(Form.values())
                        .map(form -> new ReportIndex.FormLink(
                                title(form, texts), texts.get("report.about." + form), address(form)))
                        .toList(),
                exports.stream().map(export -> row(export, texts)).toList(),
                person.role() != Role.PARTNER_CITY_STAFF);
    }

    private ReportIndex.ExportRow row(Export export, Texts texts) {
        Export.Result result = export.result();
        return new ReportIndex.ExportRow(
                title(export.request().form(), texts),
                export.fileName(),
                Shown.minute(export.requestedAt()),
                new Badge(texts.get("report.exports." + export.status()), tone(export.status())),
                export.status().isOpen() ? export.progress().percent() : null,
                result == null ? "" : Shown.count((result.bytes() + KILO - 1) / KILO) + " KiB",
                result == null ? null : ADDRESS + "/exports/" + export.id() + "/file");
    }

    private static Tone tone(ExportStatus status) {
        return switch (status) {
            case WAITING, RUNNING -> Tone.WAIT;
            case DONE -> Tone.GOOD;
            case FAILED -> Tone.BAD;
        };
    }

    ReportPage page(FormRequest request, Optional<Sheet> sheet, Forms.Length length, Person person, Texts texts) {
        return new ReportPage(
                title(request.form(), texts),
                address(request.form()),
                asked(request, person, texts),
                sheet.map(filled -> facts(filled.head().fields())).orElse(List.of()),
                sheet.map(ReportSheets::table).orElse(null),
                sheet.map(filled -> facts(filled.end().notes())).orElse(List.of()),
                files(length));
    }

    private ReportPage.Asked asked(FormRequest request, Person person, Texts texts) {
        List<Option> options = counties.all().stream()
                .filter(county -> person.seesCounty(county.code()))
                .map(county -> new Option(
                        county.code().value(),
                        Places.name(county.code(), texts),
                        county.code().equals(request.county())))
                .toList();
        return new ReportPage.Asked(request.from().toString(), request.to().toString(), options);
    }

    private static ReportPage.Files files(Forms.Length length) {
        List<String> formats = Arrays.stream(FileFormat.values())
                .filter(format -> length.atOnce() || format != FileFormat.PDF)
                .map(FileFormat::name)
                .toList();
        return new ReportPage.Files(length.atOnce(), Shown.count(length.entries()), formats);
    }

    private static List<Fact> facts(List<Sheet.Field> fields) {
        return fields.stream()
                .filter(field -> !field.value().isEmpty())
                .map(field -> new Fact(field.name(), field.value()))
                .toList();
    }

    private static ReportPage.Table table(Sheet sheet) {
        return new ReportPage.Table(
                sheet.columns().stream()
                        .map(column -> new ReportPage.Title(
                                column.title(), column.kind().isFigure()))
                        .toList(),
                lines(sheet.rows(), sheet.columns()),
                lines(sheet.end().totals(), sheet.columns()),
                sheet.end().signatures());
    }

    private static List<ReportPage.Line> lines(List<Row> rows, List<Column> columns) {
        return rows.stream().map(row -> line(row.cells(), columns)).toList();
    }

    private static ReportPage.Line line(List<Cell> cells, List<Column> columns) {
        return new ReportPage.Line(IntStream.range(0, columns.size())
                .mapToObj(number -> columns.get(number).shown(cells.get(number)))
                .toList());
    }
}
