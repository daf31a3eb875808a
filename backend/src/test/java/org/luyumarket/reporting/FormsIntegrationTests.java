package org.luyumarket.reporting;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.luyumarket.identity.AuditEntries;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.ledger.EntryFilter;
import org.luyumarket.ledger.Ledger;
import org.luyumarket.ledger.LedgerEntry;
import org.luyumarket.ledger.LedgerOutOfSight;
import org.luyumarket.ledger.SaleFixture;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.testsupport.MarketTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

@MarketTest
@TestPropertySource(properties = "luyu.demo=false")
@Import(SomeSales.class)
class FormsIntegrationTests {

    private static final Person CITY = new Person(new UUID(0, 1), "city", "市级工作人员", Role.CITY_STAFF, null, null);
    private static final Person WUSHAN =
            new Person(new UUID(0, 2), "wushan", "巫山县工作人员", Role.COUNTY_STAFF, SaleFixture.WUSHAN, null);

    private static final YearMonth MONTH = YearMonth.of(2024, 1);

    @Autowired
    private Forms forms;

    @Autowired
    private Ledger ledger;

    @Autowired
    private SomeSales sales;

    @Autowired
    private AuditEntries audit;

    private static boolean recorded;

    @BeforeEach
    void someSales() {
        if (!recorded) {
            sales.any(200, MONTH, new Random(7));
            recorded = true;
        }
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void theTotalIsTheSameInEveryFormatToTheFenAndTheGram(Form form) throws IOException {
        Sheet sheet = sheet(form, CITY);

        String exact = exactTotal(sheet.end().notes().get(0).value());
        assertThat(exactTotal(text(file(form, FileFormat.CSV)))).isEqualTo(exact);
        assertThat(exactTotal(words(file(form, FileFormat.XLSX)))).isEqualTo(exact);
        assertThat(exactTotal(print(file(form, FileFormat.PDF)))).isEqualTo(exact);
        assertThat(exact).contains(Column.Kind.YUAN.shown(sheet.end().exact().fen()));
    }

    @ParameterizedTest
    @EnumSource(names = {"LEDGER", "SUPPLIERS", "CAMPAIGNS", "CHANNELS", "CERTIFICATES", "HOUSEHOLDS", "ENTRIES"})
    void theTotalIsTheSumOfAllEntries(Form form) {
        List<LedgerEntry> entries = entries(EntryFilter.month(MONTH));

        Sheet.Exact exact = sheet(form, CITY).end().exact();

        assertThat(exact.fen())
                .isEqualTo(entries.stream().mapToLong(LedgerEntry::fen).sum());
        assertThat(exact.grams())
                .isEqualTo(entries.stream().mapToLong(LedgerEntry::grams).sum());
        assertThat(exact.countedFen())
                .isEqualTo(entries.stream()
                        .filter(entry -> entry.verdict().counted())
                        .mapToLong(LedgerEntry::fen)
                        .sum());
    }

    @Test
    void theMutualReportListsWhatCounts() {
        Sheet sheet = sheet(Form.MUTUAL, CITY);

        long counted = entries(EntryFilter.month(MONTH).counted(true)).stream()
                .mapToLong(LedgerEntry::fen)
                .sum();
        assertThat(sheet.end().exact().fen()).isEqualTo(counted);
        assertThat(sheet.rows()).hasSize(14);
        assertThat(amount(sheet, "bought") + amount(sheet, "helped")).isEqualTo(amount(sheet, "soFar"));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"CAMPAIGNS", "INSTITUTIONS"},
            mode = EnumSource.Mode.EXCLUDE)
    void theColumnsAddUpToTheirTotals(Form form) {
        Sheet sheet = sheet(form, CITY);

        sheet.columns().stream()
                .filter(Column::adds)
                .forEach(column -> assertThat(sheet.rows().stream()
                                .mapToLong(row -> amount(row, sheet, column.key()))
                                .sum())
                        .as(column.key())
                        .isEqualTo(amount(sheet, column.key())));
    }

    @Test
    void aWorkbookHoldsNumbersThatASpreadsheetAddsUpToTheFen() throws IOException {
        Sheet sheet = sheet(Form.ENTRIES, CITY);
        int column = indexOf("money", sheet);

        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(file(Form.ENTRIES, FileFormat.XLSX)))) {
            BigDecimal sum = book.getFirstSheet().read().stream()
                    .filter(row -> row.getCellCount() > column && row.getCell(0).getType() == CellType.NUMBER)
                    .map(row -> row.getCell(column).asNumber())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum)
                    .isEqualByComparingTo(
                            Column.Kind.MONEY.exact(sheet.end().exact().fen()));
        }
    }

    @Test
    void aFormulaInWordsIsNotCalculated() {
        YearMonth month = YearMonth.of(2023, 2);
        sales.record(SaleFixture.aSale().under("=1+2").on(month.atDay(3)).fact());

        String lines = text(file(new FormRequest(Form.ENTRIES, month, month, null), FileFormat.CSV));

        assertThat(lines).startsWith("\uFEFF序号,").contains(",'=1+2,");
    }

    @Test
    void aCountysStaffSeeTheirCounty() {
        long own = entries(EntryFilter.month(MONTH).inCounty(SaleFixture.WUSHAN)).stream()
                .mapToLong(LedgerEntry::fen)
                .sum();

        assertThat(sheet(Form.SUPPLIERS, WUSHAN).end().exact().fen()).isEqualTo(own);
        assertThat(sheet(Form.MUTUAL, WUSHAN).rows()).hasSize(1);
        assertThatThrownBy(() -> forms.sheet(
                                new FormRequest(Form.LEDGER, MONTH, MONTH, SaleFixture.FENGJIE), WUSHAN, Locale.CHINESE)
                        .block())
                .isInstanceOf(LedgerOutOfSight.class);
    }

    @Test
    void whatIsTakenOutIsInTheAuditTrail() {
        file(Form.HOUSEHOLDS, FileFormat.XLSX);

        assertThat(requireNonNull(audit.find("households-2024-01.xlsx", new PageRequest(1, 1))
                                .block())
                        .items())
                .singleElement()
                .satisfies(entry -> assertThat(entry.action().verb()).isEqualTo("report.exported"));
    }

    private Sheet sheet(Form form, Person viewer) {
        return requireNonNull(forms.sheet(new FormRequest(form, MONTH, MONTH, null), viewer, Locale.CHINESE)
                .block());
    }

    private byte[] file(Form form, FileFormat format) {
        return file(new FormRequest(form, MONTH, MONTH, null), format);
    }

    private byte[] file(FormRequest request, FileFormat format) {
        return requireNonNull(forms.file(request, format, CITY, Locale.CHINESE).block())
                .content();
    }

    private List<LedgerEntry> entries(EntryFilter filter) {
        return requireNonNull(ledger.everyEntry(filter).collectList().block());
    }

    private static long amount(Sheet sheet, String key) {
        return amount(sheet.end().totals().get(0), sheet, key);
    }

    private static long amount(Row row, Sheet sheet, String key) {
        Long amount = row.cells().get(indexOf(key, sheet)).amount();
        return amount == null ? 0 : amount;
    }

    private static int indexOf(String key, Sheet sheet) {
        return sheet.columns().stream().map(Column::key).toList().indexOf(key);
    }

    private static String text(byte[] csv) {
        return new String(csv, StandardCharsets.UTF_8);
    }

    private static String words(byte[] workbook) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            return book.getFirstSheet().read().stream()
                    .map(row -> row.getCellText(0))
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String print(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** The sentence of it, wherever lines were broken. */
    private static String exactTotal(String text) {
        String line = text.replaceAll("\\s", "");
        int begin = line.indexOf("精确合计：");
        return line.substring(begin, line.indexOf("千克", begin));
    }
}
