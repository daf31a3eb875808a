package org.luyumarket.platform.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luyumarket.platform.table.TableRow.BadCell;

class TableFileTests {

    private static final Charset GBK = Charset.forName("GBK");
    private static final String TABLE = "产品,数量\r\n奉节脐橙,32.5\r\n";

    @TempDir
    private Path folder;

    @Test
    void utf8WithAndWithoutAMarkAndGbkAreTheSameTable() throws IOException {
        for (byte[] content : List.of(
                TABLE.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_8),
                TABLE.getBytes(GBK))) {
            assertThat(rows(content))
                    .extracting(TableRow::cells)
                    .containsExactly(List.of("产品", "数量"), List.of("奉节脐橙", "32.5"));
        }
    }

    @Test
    void tabsSeparateWhatWasCopiedFromASpreadsheet() throws IOException {
        assertThat(rows("产品\t数量\n脐橙\t1,5\n".getBytes(StandardCharsets.UTF_8)))
                .extracting(TableRow::cells)
                .contains(List.of("脐橙", "1,5"));
    }

    @Test
    void aFormulaInATextIsNamedWithItsCell() throws IOException {
        List<TableRow> rows = rows("a,b\n1,=2+3\n".getBytes(StandardCharsets.UTF_8));

        assertThat(rows.get(1).badCells()).containsExactly(new BadCell(1, "formula"));
        assertThat(TableRow.address(1, rows.get(1).number())).isEqualTo("B2");
    }

    @Test
    void markupAndSqlAreOrdinaryText() throws IOException {
        String nasty = "<script>alert(1)</script>'); drop table channel.deal;--";

        assertThat(rows(("a\n\"" + nasty + "\"\n").getBytes(StandardCharsets.UTF_8))
                        .get(1)
                        .text(0))
                .isEqualTo(nasty);
    }

    @Test
    void aWorkbookGivesDaysAsDaysAndNumbersAsTheyAreShown() throws IOException {
        byte[] content = workbook(sheet -> {
            sheet.value(0, 0, "日期");
            sheet.value(1, 0, LocalDate.of(2026, 11, 21));
            sheet.style(1, 0).format("yyyy-mm-dd").set();
            sheet.value(1, 1, 0.1 + 0.2);
            sheet.value(1, 2, "文字 ");
        });

        assertThat(rows(content).get(1).cells()).containsExactly("2026-11-21", "0.3", "文字");
    }

    @Test
    void aFormulaInAWorkbookIsNamedWithItsCell() throws IOException {
        byte[] content = workbook(sheet -> {
            sheet.value(0, 0, "数量");
            sheet.formula(1, 0, "SUM(1,2)");
        });

        assertThat(rows(content).get(1).badCells()).containsExactly(new BadCell(0, "formula"));
    }

    @Test
    void mergedCellsAreRefusedByName() throws IOException {
        byte[] content = workbook(sheet -> {
            sheet.value(0, 0, "数量");
            sheet.value(1, 0, 1);
            sheet.range(1, 0, 3, 0).merge();
        });

        assertRefused(content, "table-merged-cells");
    }

    @Test
    void aBombIsRefusedBeforeItGoesOff() throws IOException {
        assertRefused(workbook("<row r=\"1\"/>", true), "table-too-large");
    }

    @Test
    void aThousandMillionRowsAreTooMany() throws IOException {
        assertRefused(
                workbook("<row r=\"1000000000\"><c r=\"A1000000000\"><v>1</v></c></row>", false),
                "table-too-many-rows");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<c r=\"ZZZZZZ1\"><v>1</v></c>", "<c r='XFDZZ1'><v>1</v></c>"})
    void aColumnThatCannotBeIsNoRoomToMake(String cell) throws IOException {
        assertRefused(workbook("<row r=\"1\">" + cell + "</row>", false), "table-damaged");
    }

    @Test
    void whatIsNoTableIsRefused() throws IOException {
        assertRefused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, "table-old-workbook");
        assertRefused(new byte[] {'%', 'P', 'D', 'F', 0, 1, 2, (byte) 0xFF}, "table-wrong-type");
        assertRefused(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0}, "table-wrong-type");
        assertRefused(new byte[0], "table-empty");
        assertRefused(new byte[] {'P', 'K', 3, 4, 0, 0}, "table-damaged");
    }

    private void assertRefused(byte[] content, String code) {
        assertThatThrownBy(() -> rows(content))
                .isInstanceOfSatisfying(
                        TableRefused.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private List<TableRow> rows(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("table"), content);
        try (TableFile table = TableFile.open(file);
                Stream<TableRow> rows = table.rows()) {
            return rows.toList();
        }
    }

    private static byte[] workbook(Consumer<Worksheet> fill) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(content, "Test", "1.0")) {
            fill.accept(workbook.newWorksheet("交易"));
        }
        return content.toByteArray();
    }

    /** A workbook with this in its sheet; a bomb has three hundred megabytes of nothing behind it. */
    private static byte[] workbook(String rows, boolean bomb) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (ZipOutputStream parts = new ZipOutputStream(content)) {
            part(
                    parts,
                    "[Content_Types].xml",
                    "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-"
                            + "officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\""
                            + "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>");
            part(parts, "xl/styles.xml", "<styleSheet/>");
            part(
                    parts,
                    "xl/workbook.xml",
                    "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                            + "<sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            part(
                    parts,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                            + "relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            parts.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            parts.write(("<worksheet><sheetData>" + rows).getBytes(StandardCharsets.UTF_8));
            byte[] nothing = new byte[1 << 20];
            for (int megabyte = 0; bomb && megabyte < 300; megabyte++) {
                parts.write(nothing);
            }
            parts.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
        }
        return content.toByteArray();
    }

    private static void part(ZipOutputStream parts, String name, String content) throws IOException {
        parts.putNextEntry(new ZipEntry(name));
        parts.write(content.getBytes(StandardCharsets.UTF_8));
    }
}
